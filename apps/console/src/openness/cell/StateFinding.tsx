import { Button } from '@mui/material';
import { cellBases, cellStates } from '@hutong/casework';
import { writeCellChange, type CellRecord } from '@hutong/contract';
import { ChoiceField } from '../../fields/ChoiceField';
import { choicesOf } from '../../fields/choices';
import { FilesField } from '../../fields/FilesField';
import { resolverOf, type Typed } from '../../fields/resolver';
import { SmallForm } from '../../fields/SmallForm';
import { DayField, TextField } from '../../fields/TextField';
import { useLabels, useLedgerWords } from '../../i18n/useLabels';
import { usePortalTime } from '../../time/portal-time';
import { KeepTyped } from '../evidence/KeepTyped';
import { withClaims } from '../../fields/claims';
import { sendChange } from '../openness-queries';
import { relationOf, useCellForm } from './useCellForm';

interface CellFormProps {
  readonly record: CellRecord;
  readonly close: () => void;
}

/** What an officer found: the state, since when, and on what that stands. */
export function StateFinding({ record, close }: CellFormProps) {
  const { openness, forms, common } = useLabels();
  const words = useLedgerWords();
  const { today } = usePortalTime();
  const { key, done, discard } = useCellForm('state', record, close);
  const request = (typed: Typed) => ({ ...relationOf(record), scene: record.scene, ...withClaims(typed) });
  const { cell } = openness;
  return (
    <SmallForm
      submit={cell.keepState}
      defaults={{ state: '', sinceOn: today(), basis: 'inspection', note: '', files: [] }}
      resolver={resolverOf({ shape: writeCellChange, request, invalid: { sinceOn: 'required' } })}
      send={async (typed) => {
        await sendChange(writeCellChange.parse(request(typed)));
        await done(cell.stated);
      }}
      aside={<Button onClick={discard}>{common.cancel}</Button>}
    >
      <KeepTyped as={key} />
      <ChoiceField
        name="state"
        label={cell.stateField}
        choices={choicesOf(cellStates, words.cellStates)}
        required
      />
      <DayField name="sinceOn" label={cell.sinceOn} required />
      <ChoiceField name="basis" label={cell.basis} choices={choicesOf(cellBases, words.cellBases)} required />
      <TextField name="note" label={cell.note} rows={3} hint={cell.noteHint} required />
      <FilesField name="files" label={forms.evidence} />
    </SmallForm>
  );
}
