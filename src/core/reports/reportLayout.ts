/**
 * Where everything stands, the same in every report, so that one report can take another's place: 0-based rows.
 * Lists are cut or left blank, never longer.
 */
export const wide = 8;
export const movesShown = 8;
export const ownersShown = 7;

const tierRows = 6;
const chartRows = 11;

function stack(blocks: readonly (readonly [name: string, rows: number])[]): ReadonlyMap<string, number> {
  let next = 0;
  return new Map(
    blocks.map(([name, rows]) => {
      const at = next;
      next += rows;
      return [name, at] as const;
    }),
  );
}

const places = stack([
  ["title", 1],
  ["origin", 1],
  ["conclusion", 1],
  ["distribution", 1 + 1 + tierRows + 1],
  ["charts", chartRows],
  ["migration", 1 + 1 + tierRows + 1],
  ["moves", 1 + 1 + movesShown],
  ["loads", 1 + 1 + ownersShown + 1],
  ["kept", 1 + 1 + ownersShown + 1],
  ["end", 1],
]);

const at = (name: string): number => places.get(name) ?? 0;

/** First rows of the parts; a part begins with its caption, then its headings. */
export const rowOf = {
  title: at("title"),
  origin: at("origin"),
  conclusion: at("conclusion"),
  distribution: at("distribution"),
  charts: at("charts"),
  migration: at("migration"),
  moves: at("moves"),
  loads: at("loads"),
  kept: at("kept"),
  end: at("end"),
} as const;

export const rowsOf = { tiers: tierRows, charts: chartRows } as const;

/** The first column takes names, the others figures; a reason takes the last four together. */
export const widths = [24, 11, 14, 13, 11, 11, 14, 12] as const;
