import { useQuery } from '@tanstack/react-query';
import {
  clockRule,
  ledgerRule,
  type ClockRuleShape,
  type LedgerRuleShape,
  type WriteClockRule,
  type WriteLedgerRule,
} from '@hutong/contract';
import { z } from 'zod';
import { request } from '../api/request';

/** A version of the rule of a clock: of complaints, or of tasks and commitments. */
export type AnyRule = ClockRuleShape | LedgerRuleShape;

export const rulesKey = ['clock-rules'] as const;
const rules = z.object({ items: z.array(clockRule) });
const ledgerRules = z.object({ items: z.array(ledgerRule) });

/** All versions of all clocks of complaints. */
export const useClockRules = () =>
  useQuery({
    queryKey: rulesKey,
    queryFn: async () => (await request('/clock-rules', rules)).items,
  });

/** All versions of all clocks of tasks and commitments. */
export const useLedgerRules = () =>
  useQuery({
    queryKey: [...rulesKey, 'ledger'],
    queryFn: async () => (await request('/ledger-clock-rules', ledgerRules)).items,
  });

export const layDown = (body: WriteClockRule) => request('/clock-rules', clockRule, { method: 'POST', body });
export const layDownOfLedger = (body: WriteLedgerRule) =>
  request('/ledger-clock-rules', ledgerRule, { method: 'POST', body });
