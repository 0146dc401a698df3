const yearSaid = /(?<!\d)(20\d{2})(?!\d)|(?<!\d)(\d{2})年/g;
const century = 2000;

/** The one year these texts name; null where they name none, or several. */
export function yearIn(texts: readonly string[]): number | null {
  const found = texts.flatMap((text) =>
    [...text.normalize("NFKC").matchAll(yearSaid)].map(([, full, short]) =>
      full === undefined ? century + Number(short) : Number(full),
    ),
  );
  const years = new Set(found);
  const [year] = years;
  return years.size === 1 ? (year ?? null) : null;
}
