import { Box } from '@mui/material';
import { useNavigate, useNotify } from 'ra-core';
import { useState, type ReactNode } from 'react';
import type { FieldValues, Resolver } from 'react-hook-form';
import type { CalendarPreview } from '@hutong/contract';
import { queryClient } from '../access/session';
import { SmallForm } from '../fields/SmallForm';
import { useLabels } from '../i18n/useLabels';
import { yearAddress } from './addresses';
import { calendarKey } from './calendar-requests';
import { Preview } from './Preview';

interface PreviewedChangeProps<T> {
  readonly defaults: FieldValues;
  readonly resolver: Resolver<FieldValues>;
  /** What is typed as the request. */
  readonly requestOf: (typed: FieldValues) => T;
  readonly preview: (body: T) => Promise<CalendarPreview>;
  readonly carryOut: (body: T) => Promise<unknown>;
  readonly children: ReactNode;
}

/** A change of the calendar in two steps: what would move, then the change itself, exactly as it was shown. */
export function PreviewedChange<T>({
  defaults,
  resolver,
  requestOf,
  preview,
  carryOut,
  children,
}: PreviewedChangeProps<T>) {
  const { calendars } = useLabels();
  const navigate = useNavigate();
  const notify = useNotify();
  const [shown, setShown] = useState<{ body: T; preview: CalendarPreview } | null>(null);
  const confirm = async () => {
    if (!shown) return;
    await carryOut(shown.body);
    await queryClient.invalidateQueries({ queryKey: calendarKey });
    notify(calendars.preview.done, { type: 'success' });
    navigate(yearAddress(shown.preview.year));
  };
  return (
    <>
      {/* Kept while the preview is shown: what was typed stays. */}
      <Box sx={{ display: shown ? 'none' : 'block', maxWidth: 720 }}>
        <SmallForm
          submit={calendars.preview.button}
          defaults={defaults}
          resolver={resolver}
          send={async (typed) => {
            const body = requestOf(typed);
            setShown({ body, preview: await preview(body) });
          }}
        >
          {children}
        </SmallForm>
      </Box>
      {shown && <Preview preview={shown.preview} onConfirm={confirm} onBack={() => setShown(null)} />}
    </>
  );
}
