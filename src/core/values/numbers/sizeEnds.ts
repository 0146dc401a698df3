const number = "([\\d,.]+\\s*[万千百亿wk]?|[零一二两三四五六七八九十百千万]+)";
const unit = "(?:人|名|个人|员工|people|persons|employees|staff|fte)?";
const band = new RegExp(`^${number}\\s*${unit}\\s*(?:-{1,2}|~|至|到|to)\\s*${number}\\s*${unit}$`);
const single = new RegExp(
  `^(?:约|约莫|大约|大概|近|将近|~|approx\\.?|about|around|roughly|circa|ca?\\.)?\\s*${number}\\s*(?:余|多|来|几)?\\s*${unit}\\s*(?:左右|上下|规模|出头|开外|不止|有余)?$`,
);
const below = new RegExp(
  `^(?:小于|少于|低于|不足|不到|<|less than|fewer than|under|below)\\s*${number}\\s*${unit}$|^${number}\\s*${unit}\\s*(?:以下|之?以?内|不到|不足|不满|-)$`,
);
const atMost = new RegExp(
  `^(?:不超过|至多|最多|≤|<=|up to|at most)\\s*${number}\\s*${unit}$|^${number}\\s*${unit}\\s*(?:及以下|\\(含\\)以下)$`,
);
const above = new RegExp(
  `^(?:大于|多于|超过|不少于|至少|≥|>=|>|more than|over|at least)\\s*${number}\\s*${unit}$|^${number}\\s*${unit}\\s*(?:及?以上|\\(含\\)以上|\\+|plus|or more|and above)${unit}$`,
);

type ReadFigure = (text: string) => number | undefined;

/** Both ends inclusive, `to` Infinity for "…以上". */
interface Ends {
  readonly from: number;
  readonly to: number;
}

/** From how many to how many a folded text says, its figures read as asked; undefined where it says nothing of the kind. */
export function sizeEnds(text: string, read: ReadFigure): Ends | undefined {
  const both = band.exec(text);
  if (both) return between(read(both[1] ?? ""), read(both[2] ?? ""));
  const figure = (pattern: RegExp) => {
    const found = pattern.exec(text);
    return found ? read(found[1] ?? found[2] ?? "") : undefined;
  };
  const only = figure(single);
  if (only !== undefined) return between(only, only);
  const least = figure(above);
  if (least !== undefined) return between(least, Number.POSITIVE_INFINITY);
  const most = figure(atMost);
  if (most !== undefined) return between(0, most);
  const limit = text.endsWith("-") ? undefined : figure(below);
  return limit === undefined ? undefined : between(0, limit - 1);
}

function between(from: number | undefined, to: number | undefined): Ends | undefined {
  return from === undefined || to === undefined ? undefined : { from, to };
}
