/** Text that is safe to be part of a page. Only `html` makes it. */
export class Markup {
  constructor(readonly markup: string) {}
}

type Part = string | Markup | readonly Markup[];

/** A piece of HTML: whatever is put in between is escaped, unless it is such a piece itself. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(texts.reduce((all, text, index) => all + inserted(parts[index - 1] ?? '') + text));
}

function inserted(part: Part): string {
  if (part instanceof Markup) return part.markup;
  return typeof part === 'string' ? escaped(part) : part.map(({ markup }) => markup).join('');
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
