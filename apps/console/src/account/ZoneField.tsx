import { Autocomplete, TextField as MuiTextField } from '@mui/material';
import { useId } from 'react';
import { useController } from 'react-hook-form';
import type { FieldProps } from '../fields/TextField';
import { useFieldProblem } from '../fields/useFieldProblem';
import { useLabels, useLocale } from '../i18n/useLabels';
import { usePortalTime } from '../time/portal-time';
import { knownZones, timeIn } from './zones';

/** A time zone out of those that the browser knows, found by typing; shows what time it is there. */
export function ZoneField({ name, label }: FieldProps) {
  const id = useId();
  const { settings } = useLabels().notices;
  const locale = useLocale();
  const { now } = usePortalTime();
  const { field, fieldState } = useController({ name });
  const problem = useFieldProblem()(fieldState.error?.message);
  const zone = typeof field.value === 'string' ? field.value : '';
  const time = timeIn(zone, now(), locale);
  return (
    <Autocomplete
      id={id}
      options={knownZones(zone)}
      value={zone}
      disableClearable
      disablePortal
      onChange={(_event, chosen) => field.onChange(chosen)}
      onBlur={field.onBlur}
      noOptionsText={settings.zoneNone}
      renderInput={(input) => (
        <MuiTextField
          {...input}
          label={label}
          inputRef={field.ref}
          error={problem !== undefined}
          helperText={problem ?? (time ? settings.zoneHint(time) : settings.zoneUnknown)}
        />
      )}
    />
  );
}
