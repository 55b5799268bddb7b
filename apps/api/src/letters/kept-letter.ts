import { z } from 'zod';
import type { Statement } from '../database/tx';
import { letterContent, letterKinds } from '../rectifications/letter-content';

const { shape } = letterContent;
const nameless = { zh: '', en: '' };

/** What a letter says. An old letter may lack what later ones say: then it is left out, and the rest is drawn. */
const keptContent = z.object({
  task: shape.task.catch({ number: '', title: '', demand: '' }),
  platform: shape.platform.catch(nameless),
  campaign: shape.campaign.catch({ number: '', name: nameless, authority: nameless, basis: nameless }),
  scenario: shape.scenario.catch(null),
  scope: shape.scope.catch({ target: null, linkType: null, scene: null }),
  dueOn: shape.dueOn.catch(null),
  milestones: shape.milestones.catch([]),
  complaints: shape.complaints.catch([]),
  reason: shape.reason.catch(null),
  issuedOn: shape.issuedOn.nullable().catch(null),
});

/** A letter as it was issued. */
export const keptLetter = z.object({
  id: z.string(),
  number: z.string(),
  checkCode: z.string(),
  kind: z.enum(letterKinds),
  issuedAt: z.date(),
  content: keptContent,
});
export type KeptLetter = z.output<typeof keptLetter>;

/** Row-level security answers who may read it: unseen and missing are the same. */
export const letterQuery = (id: string): Statement => ({
  name: 'letter:one',
  text: `SELECT id, number, check_code AS "checkCode", kind, issued_at AS "issuedAt", content
    FROM letter WHERE id = $1`,
  values: [id],
});
