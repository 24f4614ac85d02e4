import stringWidth from "string-width";

const FONT_PX = 14;
const COLUMN_PX = 8.4;
const LINE_PX = 16;
const MARGIN_PX = 16;
const ESCAPE = "\u001b[";

/** What a terminal's codes for colour and weight look like here. */
const CLASSES: Readonly<Record<string, string>> = {
  1: "bold",
  2: "dim",
  31: "red",
  32: "green",
  33: "yellow",
  34: "blue",
  35: "magenta",
  36: "cyan",
};
const STYLE = [
  "text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;fill:#d8dee9}",
  ".bold{font-weight:700}.dim{fill:#8b95a7}.red{fill:#f28b82}.green{fill:#8fd19e}.yellow{fill:#f2cc8f}",
  ".blue{fill:#8ab4f8}.magenta{fill:#d7a6e8}.cyan{fill:#7fd6dd}",
].join("");

interface Run {
  text: string;
  look: string;
}

/** What a terminal of so many columns shows, as an SVG that looks the same everywhere. @param text with a terminal's codes */
export function terminalPicture(title: string, text: string, columns: number): string {
  const lines = text.replace(/\n+$/, "").split("\n");
  const width = Math.ceil(columns * COLUMN_PX + 2 * MARGIN_PX);
  const height = lines.length * LINE_PX + 2 * MARGIN_PX;
  let look = "";
  const drawn = lines.map((line, index) => {
    const runs = runsOf(line, look);
    look = runs.at(-1)?.look ?? look;
    const y = MARGIN_PX + index * LINE_PX + FONT_PX;
    return `<text y="${y}">${pieces(runs).join("")}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    `<rect width="100%" height="100%" rx="8" fill="#20242c"/>`,
    ...drawn.filter((line) => line.includes("<tspan")),
    "</svg>",
    "",
  ].join("\n");
}

function runsOf(line: string, before: string): Run[] {
  const [first = "", ...rest] = line.split(ESCAPE);
  let look = before;
  return [
    { text: first, look },
    ...rest.map((part) => {
      const end = part.indexOf("m");
      look = CLASSES[part.slice(0, end)] ?? "";
      return { text: part.slice(end + 1), look };
    }),
  ];
}

/** Every piece between wide gaps has its own place, so that columns stay straight in any font. */
function pieces(runs: readonly Run[]): string[] {
  let column = 0;
  return runs.flatMap(({ text, look }) => {
    const start = column;
    column += stringWidth(text);
    return [...text.matchAll(/\S+(?: \S+)*/g)].map(({ 0: piece, index }) => {
      const x = px(MARGIN_PX + (start + stringWidth(text.slice(0, index))) * COLUMN_PX);
      const length = px(stringWidth(piece) * COLUMN_PX);
      const of = look === "" ? "" : ` class="${look}"`;
      return `<tspan x="${x}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${of}>${escaped(piece)}</tspan>`;
    });
  });
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
