import type { TopicLevel } from '@hutong/casework';
import type { WriteCampaign } from '@hutong/contract';
import type { FieldError } from '../http/request-error';
import type { Changes } from './frame';

/** A row of `campaign_topic` without its campaign; names are the columns'. */
export interface TopicRow {
  readonly id: string;
  readonly parent_id: string | null;
  readonly level: TopicLevel;
  /** In the order of the whole tree. */
  readonly position: number;
  readonly name_zh: string;
  readonly name_en: string;
}

/** A branch as somebody wrote it, with its place in the request (a JSON pointer). */
export interface PlacedTopic extends TopicRow {
  readonly pointer: string;
}

interface Branch {
  readonly id?: string | undefined;
  readonly name: { readonly zh: string; readonly en: string };
}

/** The rows of a tree, each behind its parent. */
export function rowsOf(
  aspects: WriteCampaign['aspects'],
  idOf: (given: string | undefined) => string,
): PlacedTopic[] {
  const rows: PlacedTopic[] = [];
  const place = (level: TopicLevel, { id: given, name }: Branch, parent: string | null, pointer: string) => {
    const id = idOf(given);
    const names = { name_zh: name.zh, name_en: name.en };
    rows.push({ id, parent_id: parent, level, position: rows.length, ...names, pointer });
    return id;
  };
  for (const [a, aspect] of aspects.entries()) {
    const aspectId = place('aspect', aspect, null, `/aspects/${a}`);
    for (const [p, problem] of aspect.problems.entries()) {
      const at = `/aspects/${a}/problems/${p}`;
      const problemId = place('problem', problem, aspectId, at);
      for (const [s, scenario] of problem.scenarios.entries())
        place('scenario', scenario, problemId, `${at}/scenarios/${s}`);
    }
  }
  return rows;
}

/** Where a topic that is gone from the tree stood: the list in the request out of which it was taken. */
function listOf(gone: TopicRow, after: readonly PlacedTopic[]): string {
  const parent = after.find(({ id }) => id === gone.parent_id);
  if (!parent) return '/aspects';
  return `${parent.pointer}/${parent.level === 'aspect' ? 'problems' : 'scenarios'}`;
}

/** What is wrong with a tree that replaces another: `held` topics have items or self-inspections. */
export function treeErrors(
  before: readonly TopicRow[],
  after: readonly PlacedTopic[],
  given: ReadonlySet<string>,
  held: ReadonlySet<string>,
): FieldError[] {
  const known = new Map(before.map((topic) => [topic.id, topic.level]));
  const seen = new Set<string>();
  const wrong = after.flatMap(({ id, level, pointer }) => {
    const fits = !given.has(id) || (known.get(id) === level && !seen.has(id));
    seen.add(id);
    return fits ? [] : [{ field: `${pointer}/id`, code: 'invalid' }];
  });
  const removed = before.filter(({ id }) => held.has(id) && !seen.has(id));
  return [...wrong, ...removed.map((topic) => ({ field: listOf(topic, after), code: 'topic_in_use' }))];
}

/** For the history: names that are gone, and names that are new. */
export function treeChanges(before: readonly TopicRow[], after: readonly TopicRow[]): Changes {
  const isSame = (a: TopicRow) => (b: TopicRow) =>
    a.id === b.id && a.name_zh === b.name_zh && a.name_en === b.name_en && a.parent_id === b.parent_id;
  const named = ({ name_zh: zh, name_en: en }: TopicRow) => ({ zh, en });
  const gone = before.filter((topic) => !after.some(isSame(topic))).map(named);
  const added = after.filter((topic) => !before.some(isSame(topic))).map(named);
  return gone.length + added.length > 0 ? { topics: { before: gone, after: added } } : {};
}
