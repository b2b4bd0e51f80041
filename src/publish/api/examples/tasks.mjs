const [, , site] = process.argv; // https://…
const answer = await fetch(`${site}/api/v1/agencies/ct-so-khoa-hoc-va-cong-nghe/task_agencies.json`);
const { records } = await answer.json();
console.log(records.filter(({ role }) => role === 'lead').length);
