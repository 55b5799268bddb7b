import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { writeReachedDay } from '@hutong/contract';
import { Panel } from '../complaints/page/Panel';
import { resolverOf } from '../fields/resolver';
import { SmallForm } from '../fields/SmallForm';
import { DayField, TextField } from '../fields/TextField';
import { useLabels } from '../i18n/useLabels';
import { addReachedDay, reachedKey } from './calendar-requests';

const empty = { day: '', note: '' };

/** One more day off on which reminders are welcome. */
export function AddReachedDay() {
  const { reached, day } = useLabels().calendars;
  const cache = useQueryClient();
  const notify = useNotify();
  return (
    <Panel title={reached.add}>
      <SmallForm
        submit={reached.add}
        defaults={empty}
        resolver={resolverOf({
          shape: writeReachedDay,
          request: (typed) => typed,
          invalid: { day: 'required' },
        })}
        send={async (typed) => {
          await addReachedDay(writeReachedDay.parse(typed));
          await cache.invalidateQueries({ queryKey: reachedKey });
          notify(reached.added, { type: 'success' });
        }}
      >
        <DayField name="day" label={day} required />
        <TextField name="note" label={reached.note} hint={reached.noteHint} required />
      </SmallForm>
    </Panel>
  );
}
