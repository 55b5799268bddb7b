import { assigned, caseEvent, complaintSummary, page, problem } from '@hutong/contract';

/** Answers of the API, read by the schemas that say what they are: another shape fails the test that reads it. */
interface Answer {
  readonly body: unknown;
}
const summaries = page(complaintSummary);
const events = page(caseEvent);

export const problemOf = ({ body }: Answer) => problem.parse(body);
export const pointersOf = (answer: Answer) => problemOf(answer).errors?.map(({ pointer }) => pointer) ?? [];
/** Each error with its place: "/target invalid". */
export const errorsOf = (answer: Answer) =>
  problemOf(answer).errors?.map(({ pointer, code }) => `${pointer} ${code}`) ?? [];
export const pageOf = ({ body }: Answer) => summaries.parse(body);
export const eventsOf = ({ body }: Answer) => events.parse(body);
/** What became of each complaint that was to be assigned; null where it went well. */
export const assignmentsOf = ({ body }: Answer) => assigned.parse(body).results.map(({ code }) => code);
