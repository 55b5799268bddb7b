import type { Paper } from './paper';
import { drawTable } from './table';

/** Facts with their names, one below the other; what is empty is left out. */
export function drawFacts(paper: Paper, facts: readonly (readonly [string, string])[]): Promise<void> {
  const columns = [{ share: 0.22 }, { share: 0.78 }];
  return drawTable(
    paper,
    columns,
    facts.filter(([, text]) => text !== ''),
    10,
  );
}
