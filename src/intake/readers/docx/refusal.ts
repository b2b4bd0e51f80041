/** A file that cannot be read is left by one way: `readDocx` catches this and reports it. It never leaves this folder. */
export class Refusal extends Error {
  /** Permanent name of the rule, `docx/what`. */
  readonly rule: string;
  /** What a person can do about it. */
  readonly advice: string;

  constructor(rule: string, problem: string, advice: string) {
    super(problem);
    this.rule = rule;
    this.advice = advice;
  }
}

export const saveAgain = 'Open the file in Word or LibreOffice Writer, save it again as .docx and import that copy.';
