import type { ActionFieldsProps } from './action-forms';
import { RespondentField } from './RespondentField';
import { ReasonFields } from './TextFields';

/** Why the platform is to do it again; for a reopened refusal that no platform has seen, also which one. */
export function ReturnFields({ record }: ActionFieldsProps) {
  return (
    <>
      {record.respondent === null && <RespondentField />}
      <ReasonFields />
    </>
  );
}
