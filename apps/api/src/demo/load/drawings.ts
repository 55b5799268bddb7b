/** A picture of a phone that shows a page, drawn without words: no font is needed, and nobody's data is in it. */
const phone = (background: string, page: string) => `
<svg xmlns="http://www.w3.org/2000/svg" width="540" height="1080" viewBox="0 0 540 1080">
  <rect width="540" height="1080" fill="${background}"/>
  <rect width="540" height="44" fill="#ffffff"/><rect x="430" y="14" width="80" height="16" rx="4" fill="#888"/>
  <rect x="28" y="14" width="70" height="16" rx="4" fill="#888"/>
  <rect y="44" width="540" height="72" fill="#f5f5f5"/><rect x="180" y="70" width="180" height="20" rx="6" fill="#333"/>
  <path d="M40 80l-14 0m0 0l10-10m-10 10l10 10" stroke="#333" stroke-width="4" fill="none"/>
  ${page}
</svg>`;

const line = (x: number, y: number, width: number, colour = '#b0b0b0') =>
  `<rect x="${x}" y="${y}" width="${width}" height="16" rx="6" fill="${colour}"/>`;

/** A page that stops a link: a sign, two lines, perhaps a button. */
const stopped = (sign: string, button: string | null) =>
  phone(
    '#ededed',
    `<circle cx="270" cy="330" r="70" fill="${sign}"/>
     <rect x="260" y="285" width="20" height="60" rx="8" fill="#fff"/><circle cx="270" cy="368" r="11" fill="#fff"/>
     ${line(110, 450, 320, '#333')}${line(150, 490, 240)}${line(80, 540, 380)}${line(80, 568, 300)}
     ${button ? `<rect x="130" y="660" width="280" height="64" rx="10" fill="${button}"/>${line(210, 684, 120, '#fff')}` : ''}`,
  );

/** A chat in which somebody has sent a link. */
const chat = (bubble: string) =>
  phone(
    '#f0f0f0',
    [0, 1, 2, 3, 4]
      .map((row) => {
        const mine = row % 2 === 1;
        const y = 160 + row * 150;
        return `<rect x="${mine ? 460 : 28}" y="${y}" width="52" height="52" rx="8" fill="${mine ? '#7aa7d9' : '#d9a07a'}"/>
          <rect x="${mine ? 150 : 96}" y="${y}" width="294" height="96" rx="10" fill="${mine ? bubble : '#fff'}"/>
          ${line(mine ? 170 : 116, y + 22, 220, '#777')}${line(mine ? 170 : 116, y + 54, 150, row === 3 ? '#3a6ea5' : '#aaa')}`;
      })
      .join(''),
  );

/** Screenshots of the demo, as SVG. */
export const drawings = {
  block_page: [stopped('#f0ad4e', null), stopped('#e05c4b', '#4caf50'), stopped('#8a8a8a', '#2f7fd6')],
  chat: [chat('#a5e07a'), chat('#bcd8f5')],
} as const;
