/** The steps of filing, in their order. */
export const steps = ['paste', 'link', 'what', 'evidence', 'contact', 'check'] as const;
export type Step = (typeof steps)[number];

/** In which step a field is asked for. A path that is not listed belongs to the last step. */
const stepOfField: Record<string, Step> = {
  kind: 'paste',
  pastedText: 'paste',
  targetUrl: 'link',
  respondent: 'link',
  linkType: 'link',
  scene: 'what',
  symptom: 'what',
  harmGround: 'what',
  occurredOn: 'what',
  app: 'what',
  appVersion: 'what',
  os: 'what',
  osVersion: 'what',
  narrative: 'what',
  'parity.url': 'what',
  'parity.note': 'what',
  files: 'evidence',
  'contact.email': 'contact',
  'contact.phone': 'contact',
  'contact.name': 'contact',
};

export function stepOf(field: string): Step {
  return stepOfField[field] ?? stepOfField[field.split('.')[0] ?? ''] ?? 'check';
}

export function pathOf(step: Step): string {
  return step === 'paste' ? '/file' : `/file/${step}`;
}

/** The step at an address; null when there is none. */
export function stepAt(path: string): Step | null {
  return steps.find((step) => pathOf(step) === path) ?? null;
}

export function nextStep(step: Step): Step {
  return steps[Math.min(steps.indexOf(step) + 1, steps.length - 1)] ?? 'check';
}

export function previousStep(step: Step): Step | null {
  return steps[steps.indexOf(step) - 1] ?? null;
}
