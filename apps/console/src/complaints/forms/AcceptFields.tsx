import { RespondentField } from './RespondentField';
import { NoteField } from './TextFields';

/** To which platform the complaint goes: what was filed, or what the officer found. */
export function AcceptFields() {
  return (
    <>
      <RespondentField />
      <NoteField />
    </>
  );
}
