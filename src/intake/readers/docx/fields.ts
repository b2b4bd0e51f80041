/** Complex fields (ECMA-376 part 1, 17.16.18): begin, instructions, separate, result, end, one inside another. */

export interface Fields {
  readonly begin: () => void;
  readonly addCode: (code: string) => void;
  readonly separate: () => void;
  /** @returns The instructions when the field ends without a result. */
  readonly end: () => string | undefined;
  /** Whether text here is part of what Word shows. */
  readonly isShown: () => boolean;
  /** Forgets instructions that never ended, so that a damaged field cannot swallow the rest of the document. */
  readonly reset: () => void;
}

/** Fields that compute what Word shows without keeping it in the file. */
export const computedFields =
  /^\s*(?:EQ|SYMBOL|LISTNUM|AUTONUM(?:LGL|OUT)?|FORMDROPDOWN|MACROBUTTON|GOTOBUTTON)(?!\p{L})/iu;
/** Numbers of pages: part of headers and footers, never of their words. */
const pageFields = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)(?!\p{L})/iu;

/** @param dropsPages Whether results of page-number fields are left out, as in headers. */
export function createFields(dropsPages: boolean): Fields {
  const open: { code: string; phase: 'code' | 'result' | 'dropped' }[] = [];
  // a count, since a hostile file may open a million fields
  let unseen = 0;
  return {
    begin: () => {
      open.push({ code: '', phase: 'code' });
      unseen++;
    },
    addCode: (code) => {
      const field = open.at(-1);
      if (field?.phase === 'code' && field.code.length < 200) field.code += code;
    },
    separate: () => {
      const field = open.at(-1);
      if (field?.phase !== 'code') return;
      field.phase = isDropped(field.code, dropsPages) ? 'dropped' : 'result';
      if (field.phase === 'result') unseen--;
    },
    end: () => {
      const field = open.pop();
      if (field === undefined || field.phase === 'result') return undefined;
      unseen--;
      return field.phase === 'code' ? field.code : undefined;
    },
    isShown: () => unseen === 0,
    reset: () => {
      if (unseen === 0) return;
      open.length = 0;
      unseen = 0;
    },
  };
}

export function isDropped(code: string, dropsPages: boolean): boolean {
  return dropsPages && pageFields.test(code);
}
