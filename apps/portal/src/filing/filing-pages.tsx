import type { FunctionComponent } from 'preact';
import { ReceiptPage } from '../receipt/receipt-page';
import { CheckStep } from './steps/check-step';
import { ContactStep } from './steps/contact-step';
import { EvidenceStep } from './steps/evidence-step';
import { LinkStep } from './steps/link-step';
import { PasteStep } from './steps/paste-step';
import { WhatStep } from './steps/what-step';
import { type Step, stepAt } from './steps';

const pages: Record<Step, FunctionComponent> = {
  paste: PasteStep,
  link: LinkStep,
  what: WhatStep,
  evidence: EvidenceStep,
  contact: ContactStep,
  check: CheckStep,
};

/** The page of a step of filing, or the receipt. */
export function FilingPages({ path }: { readonly path: string }) {
  if (path === '/file/receipt') return <ReceiptPage />;
  const step = stepAt(path) ?? 'paste';
  const StepContent = pages[step];
  return <StepContent key={step} />;
}
