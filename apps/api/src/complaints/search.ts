import { Injectable } from '@nestjs/common';
import { system } from '../access/actor';
import { Db } from '../database/db';
import { termsOf, tsqueryOf } from '../http/search-terms';
import type { Conditions } from '../database/conditions';

/** Terms that more complaints hold than this are common: whoever walks the newest ones soon has a page of them. */
const rare = 3_000;
/** The worker is seldom more than these newest complaints behind. */
const newest = 500;

/** Where a search has to look. */
export interface Places {
  /** Complaints that hold all terms of the question; null when it is common. */
  readonly ids: readonly string[] | null;
  /** The newest that the worker has not indexed yet: their texts are looked through. */
  readonly fresh: readonly string[];
}

/**
 * Asks the text index. Under an asker's own role no index may be asked: row-level security has every row tested before
 * an operator that is not leakproof sees it, and `@@` is not. So the portal itself asks for identifiers, which stay here;
 * what the asker sees of them is decided by the list's own statement under the asker's role.
 */
@Injectable()
export class Search {
  constructor(private readonly db: Db) {}

  /** Undefined where the index is of no use: no text asked for, a case number, or signs only. */
  async places(asked: string | undefined): Promise<Places | undefined> {
    const text = asked?.trim() ?? '';
    const terms = text === '' || isCaseNumber(text) ? [] : termsOf(text);
    if (terms.length === 0) return undefined;
    const [row] = await this.db.read<{ ids: string[] | null; fresh: string[] }>(system, {
      name: 'search:places',
      text: `
        SELECT (
          SELECT CASE WHEN count(*) <= ${rare} THEN coalesce(json_agg(complaint_id), '[]') END
          FROM (SELECT complaint_id FROM complaint_search WHERE terms @@ $1::tsquery LIMIT ${rare} + 1) found) AS ids,
        (SELECT coalesce(json_agg(c.id), '[]')
          FROM (SELECT id FROM complaint ORDER BY filed_at DESC LIMIT ${newest}) c
          WHERE NOT EXISTS (SELECT FROM complaint_search s WHERE s.complaint_id = c.id)) AS fresh`,
      values: [tsqueryOf(terms)],
    });
    return row;
  }
}

/** Case number, domain, or words of the text. */
export function searchCondition(asked: string, conditions: Conditions, places: Places | undefined): string {
  const text = asked.trim();
  if (isCaseNumber(text)) return `c.case_number LIKE ${conditions.value(`${text.toUpperCase()}%`)}`;
  const like = conditions.value(`%${text.replace(/[\\%_]/g, '\\$&')}%`);
  const literal = `(c.narrative ILIKE ${like} OR c.target_url ILIKE ${like} OR c.case_number ILIKE ${like})`;
  if (!places) return literal;
  const fresh = `(c.id = ANY (${conditions.value(places.fresh)}::uuid[]) AND ${literal})`;
  if (places.ids) return `(c.id = ANY (${conditions.value(places.ids)}::uuid[]) OR ${fresh})`;
  // One look per row on the way down the list; as a join the planner would read the whole index first.
  const terms = conditions.value(tsqueryOf(termsOf(text)));
  return `((SELECT s.terms @@ ${terms}::tsquery FROM complaint_search s WHERE s.complaint_id = c.id) OR ${fresh})`;
}

const isCaseNumber = (text: string) => /^ht\d{6,}$/i.test(text);
