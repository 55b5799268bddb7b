/** The words themselves contain commas. */
export function listed(texts: readonly string[]): string {
  return texts.join(' · ') || '–';
}

/** Not aligned: Prettier leaves it as it is, so that one changed word changes one line. */
export function table(head: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [line(head), line(head.map(() => '---')), ...rows.map(line)];
  return `<!-- prettier-ignore-start -->\n\n${lines.join('\n')}\n\n<!-- prettier-ignore-end -->`;
}

export const drawing = (diagram: string): string => '```mermaid\n' + diagram + '\n```';
