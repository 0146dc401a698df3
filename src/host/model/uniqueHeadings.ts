/** Headings as Excel makes them: never empty, never twice (it appends a number). */
export function uniqueHeadings(texts: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return texts.map((text, place) => {
    const base = text === "" ? `Column${place + 1}` : text;
    let name = base;
    for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${base}${count}`;
    used.add(name.toLowerCase());
    return name;
  });
}
