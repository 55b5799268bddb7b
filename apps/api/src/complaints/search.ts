import { termsOf, tsqueryOf } from '../http/search-terms';
import type { Conditions } from './list-query';

/**
 * Case number, domain, or words of the text. Rows that the worker has not indexed yet are looked through one by one;
 * they are the newest few.
 */
export function searchCondition(asked: string, conditions: Conditions): string {
  const text = asked.trim();
  if (/^ht\d{6,}$/i.test(text)) return `c.case_number LIKE ${conditions.value(`${text.toUpperCase()}%`)}`;
  const terms = termsOf(text);
  const like = conditions.value(`%${text.replace(/[\\%_]/g, '\\$&')}%`);
  const literal = `(c.narrative ILIKE ${like} OR c.target_url ILIKE ${like} OR c.case_number ILIKE ${like})`;
  if (terms.length === 0) return literal;
  const query = `${conditions.value(tsqueryOf(terms))}::tsquery`;
  return `(c.id IN (SELECT s.complaint_id FROM complaint_search s WHERE s.terms @@ ${query})
    OR (NOT EXISTS (SELECT FROM complaint_search s WHERE s.complaint_id = c.id) AND ${literal}))`;
}
