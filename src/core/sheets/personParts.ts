/** Part of a person's name that stands in a column of its own. */
export type NamePart = "given" | "middle" | "surname";

const partWords: readonly (readonly [NamePart, ReadonlySet<string>])[] = [
  ["middle", new Set(["middle", "mname", "middlename"])],
  [
    "given",
    new Set(["fname", "forename", "firstname", "givenname", "vorname", "prenom", "nombre", "nombres", "名"]),
  ],
  [
    "surname",
    new Set([
      "lname",
      "lastname",
      "surname",
      "familyname",
      "nachname",
      "apellido",
      "apellidos",
      "cognome",
      "sobrenome",
      "姓",
      "姓氏",
    ]),
  ],
];
/** Words that make a part of a "name" beside them, or alone. */
const partOfName: ReadonlyMap<string, NamePart> = new Map([
  ["first", "given"],
  ["given", "given"],
  ["christian", "given"],
  ["last", "surname"],
  ["family", "surname"],
]);
/** Somebody else's name. */
const ofOthers = /^(?:maiden|nick|spouse|mother|father|parent|guardian|emergency|author|user|file)/;

/** Words of a heading in small letters: fname_c1, PRIMARY_NAME_LAST, GivenName. */
function wordsIn(heading: string): readonly string[] {
  const plain = heading.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
  const parted = plain.replace(/([a-z])(?=[A-Z])/g, "$1 ");
  return parted
    .toLowerCase()
    .split(/[^a-z\u4e00-\u9fff]+/)
    .filter((word) => word !== "");
}

/** Which part of a person's name stands under a heading: First Name, lname, 姓; undefined for every other heading. */
export function namePartOf(heading: string): NamePart | undefined {
  const words = wordsIn(heading);
  if (words.some((word) => ofOthers.test(word))) return undefined;
  const named = partWords.find(([, meant]) => words.some((word) => meant.has(word)));
  if (named !== undefined) return named[0];
  if (words.length > 1 && !words.includes("name")) return undefined;
  return words.map((word) => partOfName.get(word)).find((part) => part !== undefined);
}

/** Whose name a heading tells a part of, in the words left: "cliente" of APELLIDO_CLIENTE. */
export function ownerOfPart(heading: string): string {
  const isPart = (word: string) => partWords.some(([, meant]) => meant.has(word)) || partOfName.has(word);
  return wordsIn(heading)
    .filter((word) => !isPart(word))
    .join(" ");
}

/** Part of a day of birth that stands in a column of its own. */
export type BirthPart = "year" | "month" | "day";

const birthHeadings: readonly (readonly [BirthPart, RegExp])[] = [
  ["year", /^(?:by|yob|(?:birth|dob) ?(?:year|yr)|year ?of ?birth|出生年份?|生年)$/],
  ["month", /^(?:bm|mob|(?:birth|dob) ?mon(?:th)?|month ?of ?birth|出生月份?)$/],
  ["day", /^(?:bd|(?:birth|dob) ?day|day ?of ?birth|出生日)$/],
];
/** Share of the figures that must be of the part; the others are slips. */
const mostly = 0.9;
const ranges: Readonly<Record<BirthPart, readonly [least: number, most: number]>> = {
  year: [1800, 2100],
  month: [1, 12],
  day: [1, 31],
};

/** Which part of a day of birth a heading names, where `figures` under it are such: by, Birth year, 出生月. */
export function birthPartOf(heading: string, figures: readonly number[]): BirthPart | undefined {
  const words = wordsIn(heading).join(" ");
  const part = birthHeadings.find(([, named]) => named.test(words))?.[0];
  if (part === undefined || figures.length === 0) return undefined;
  const [least, most] = ranges[part];
  const fitting = figures.filter((figure) => figure >= least && figure <= most);
  return fitting.length >= mostly * figures.length ? part : undefined;
}
