import { randomInt } from 'node:crypto';
import { legalDateOf } from '@hutong/casework';
import type { Actor } from '../access/actor';
import { bothLanguages } from '../database/json-fields';
import { newId } from '../database/id';
import type { Statement, Tx } from '../database/tx';
import { letterContent, type LetterContent, type LetterKind } from './letter-content';
import type { TaskLetter } from './task-effects';

const wordOf: Record<LetterKind, string> = {
  rectification_order: '整改',
  return: '整退',
  extension_granted: '整延',
  extension_declined: '整延',
  strike_off: '整销',
};
/** Without what is taken for something else: 0 and O, 1, I and L. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const checkCode = () => Array.from({ length: 12 }, () => signs[randomInt(signs.length)]).join('');

/** The letter that goes with a step, with what it says as things are now. Its number is given when it is written. */
export async function letterOf(
  tx: Tx,
  taskId: string,
  letter: TaskLetter,
  actor: Actor,
  at: Date,
): Promise<Statement> {
  const issuedOn = legalDateOf(at);
  const [found] = await tx.query<{ content: object }>(snapshot(taskId));
  const content: LetterContent = letterContent.parse({
    ...found?.content,
    ...{ number: '', ...letter, issuedBy: actor.role, issuedOn },
  });
  return {
    name: 'task:letter',
    text: `INSERT INTO letter (id, number, check_code, kind, record_id, content, issued_at)
      SELECT $1, n.number, $2, $3, $4, $5::jsonb || jsonb_build_object('number', n.number), $6
      FROM (SELECT $7 || lpad(v::text, greatest(4, length(v::text)), '0') || '号' AS number
        FROM nextval('letter_number_seq') v) n`,
    values: [
      ...[newId(), checkCode(), letter.kind, taskId, JSON.stringify(content), at.toISOString()],
      `${wordOf[letter.kind]}〔${issuedOn.slice(0, 4)}〕`,
    ],
  };
}

const snapshot = (taskId: string): Statement => ({
  name: 'task:letter-content',
  text: `SELECT json_build_object(
      'task', json_build_object('number', r.number, 'title', r.title, 'demand', t.demand),
      'platform', ${bothLanguages('p')},
      'campaign', json_build_object('number', cr.number, 'name', ${bothLanguages('c')},
        'authority', ${bothLanguages('c', 'authority')},
        'basis', ${bothLanguages('c', 'basis')}),
      'scenario', CASE WHEN s.id IS NOT NULL THEN ${bothLanguages('s')} END,
      'scope', json_build_object('target', CASE WHEN o.id IS NOT NULL THEN ${bothLanguages('o')} END,
        'linkType', t.link_type, 'scene', t.scene),
      'milestones', coalesce((SELECT json_agg(json_build_object('title', m.title, 'dueOn', m.due_on)
        ORDER BY m.position) FROM task_milestone m WHERE m.task_id = r.id), '[]'),
      'complaints', coalesce((SELECT json_agg(x.case_number ORDER BY x.case_number) FROM task_complaint tc
        JOIN complaint x ON x.id = tc.complaint_id WHERE tc.task_id = r.id), '[]')) AS content
    FROM ledger_record r JOIN task t ON t.id = r.id JOIN organisation p ON p.id = r.platform_id
      JOIN campaign c ON c.id = r.campaign_id JOIN ledger_record cr ON cr.id = c.id
      LEFT JOIN campaign_topic s ON s.id = t.topic_id LEFT JOIN organisation o ON o.id = t.target_id
    WHERE r.id = $1`,
  values: [taskId],
});
