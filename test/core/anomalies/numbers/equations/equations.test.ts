import { brokenRows } from "../../../../../src/core/anomalies/numbers/equations/brokenRows";
import { isBroken, isWaived, reckoned } from "../../../../../src/core/anomalies/numbers/equations/equation";
import { equationsOf } from "../../../../../src/core/anomalies/numbers/equations/equations";
import { fc } from "../../../../property";

const blank = Number.NaN;

/** Columns of figures, by position. */
const figuresOf = (rows: readonly (readonly number[])[]) =>
  new Map((rows[0] ?? []).map((_, at) => [at, Float64Array.from(rows, (row) => row[at] ?? blank)]));
const learnt = (rows: readonly (readonly number[])[]) => equationsOf(figuresOf(rows), rows.length);
const many = Array.from({ length: 60 }, (_, i) => i + 2);

describe("what nearly all rows reckon", () => {
  it("is a product or a sum, told by rows that say something", () => {
    expect(learnt(many.map((i) => [i, 7.5, i * 7.5]))).toContainEqual({
      kind: "product",
      parts: [0, 1],
      total: 2,
    });
    expect(learnt(many.map((i) => [i * 30, i * i, i * 30 + i * i]))).toContainEqual({
      kind: "sum",
      parts: [0, 1],
      total: 2,
    });
  });

  it("is the product of three, though what is paid and open makes the sum as well", () => {
    const rates = [1, 0.9, 0.85, 0.8];
    const rows = (rate: (i: number) => number) =>
      many.map((i) => [i, 72 + (i % 7), rate(i), Math.round(i * (72 + (i % 7)) * rate(i))]);
    const paid = (all: readonly (readonly number[])[]) =>
      all.map((row, i) => [...row, ...(i % 3 === 0 ? [0, row[3] ?? 0] : [row[3] ?? 0, 0])]);
    const told = learnt(paid(rows((i) => rates[i % 4] ?? 1)));
    expect(told).toContainEqual({ kind: "product", parts: [0, 1, 2], total: 3 });
    expect(told).toContainEqual({ kind: "sum", parts: [4, 5], total: 3 });
    const other = paid(rows((i) => rates[i % 4] ?? 1).map((row, i) => row.with(2, rates[(i * i) % 3] ?? 1)));
    expect(learnt(other).filter(({ kind }) => kind === "product")).toEqual([]);
  });

  it("comes out to whole units where sums are whole, and no nearer than to half of one", () => {
    const product = { kind: "product", parts: [0, 1], total: 2 } as const;
    const isOff = (total: number) => isBroken(product, figuresOf([[8, 61.2, total]]), 0);
    expect([490, 489, 489.6, 489.3, 491].map(isOff)).toEqual([false, true, false, false, true]);
  });

  it("is let by where bills are often a little over or short, but for rows far off", () => {
    const billed = (i: number, often: number) => (i % often === 7 ? 1.03 : i === 300 ? 10 : 1);
    const rowsOf = (often: number) =>
      Array.from({ length: 400 }, (_, i) => [i + 2, 7.5, (i + 2) * 7.5 * billed(i, often)]);
    const wrong = (often: number) =>
      brokenRows({ kind: "product", parts: [0, 1], total: 2 }, figuresOf(rowsOf(often)), 400);
    expect(wrong(40)).toEqual([300]);
    expect(wrong(200)).toEqual([7, 207, 300]);
  });

  it("is not what every tenth row alone reckons, however long the list", () => {
    const rows = Array.from({ length: 6000 }, (_, i) => [
      i + 2,
      7.5,
      i % 10 === 0 ? (i + 2) * 7.5 : i * 3 + 1,
    ]);
    expect(learnt(rows)).toEqual([]);
  });

  it("is a sum of three though some of its parts are blank", () => {
    const rows = many.map((i) => [i * 100, i % 3 === 0 ? blank : i * i, i % 4 === 0 ? blank : 77 + i]);
    const summed = rows.map((row) => [...row, row.reduce((sum, figure) => sum + (figure || 0), 0)]);
    expect(learnt(summed)).toContainEqual({ kind: "sum", parts: [0, 1, 2], total: 3 });
  });

  it("is two parts less what was used, of those who were given anything", () => {
    const rows = many.map((i) => {
      const [bought, given, used] = [48 + 12 * (i % 4), i % 3 === 0 ? 0 : 4, 5 + (i % 40)];
      return [bought, given, used, bought + given - used];
    });
    expect(learnt(rows)).toContainEqual({ kind: "sum", parts: [0, 1], less: [2], total: 3 });
    expect(
      learnt(
        rows.map(([bought = 0, given = 0, used = 0, left = 0]) => [bought, given, used, left + (used % 7)]),
      ),
    ).toEqual([]);
  });

  it("is what was owed, less what was paid, though few bought anything meanwhile", () => {
    const statement = (bought: number) =>
      Array.from({ length: 200 }, (_, i) => {
        const [owed, came, paid] = [i * 811 + 5, i < bought ? i * i + 300 : 0, i % 3 === 0 ? 0 : i * 97 + 1];
        return [owed, came, paid, owed + came - paid];
      });
    expect(learnt(statement(24))).toContainEqual({ kind: "sum", parts: [0, 1], less: [2], total: 3 });
    // Of what hardly anybody bought it cannot be told whether it was added.
    expect(learnt(statement(9))).not.toContainEqual({ kind: "sum", parts: [0, 1], less: [2], total: 3 });
  });

  it("is what was owed, and what came and went since, side by side before what is owed now", () => {
    const rows = many.map((i) => [i * 811, i * i, i % 4 === 0 ? i * 7 : 0, i % 3 === 0 ? 0 : i * 500]);
    const owed = rows.map((row) => [
      ...row,
      row.reduce((sum, figure, at) => sum + (at < 2 ? figure : -figure), 0),
    ]);
    expect(learnt(owed)).toContainEqual({ kind: "sum", parts: [0, 1], less: [2, 3], total: 4 });
    const [slip = []] = [[1000, 200, 50, 300, 950]];
    expect(brokenRows({ kind: "sum", parts: [0, 1], less: [2, 3], total: 4 }, figuresOf([slip]), 1)).toEqual([
      0,
    ]);
    // What nobody was ever let off could be added or taken off alike.
    const unused = owed.map(([opening = 0, came = 0, , gone = 0]) => [
      opening,
      came,
      0,
      gone,
      opening + came - gone,
    ]);
    expect(learnt(unused).filter(({ less = [] }) => less.length > 1)).toEqual([]);
  });

  it("is paid or open where every row has one of both, and each of them often enough", () => {
    const either = many.map((i) => (i % 3 === 0 ? [i * 70, blank, i * 70] : [i * 70, i * 70, blank]));
    expect(learnt(either)).toContainEqual({ kind: "sum", parts: [1, 2], total: 0 });
    const mostlyPaid = many.map((i) => (i % 20 === 0 ? [i * 70, blank, i * 70] : [i * 70, i * 70, blank]));
    expect(learnt(mostlyPaid)).toEqual([]);
    // Who pays what was owed has nothing open: that makes no sum of what is open.
    const settled = many.map((i) => (i % 3 === 0 ? [blank, i * 70, blank] : [i * 70, blank, i * 70]));
    expect(learnt(settled)).toEqual([]);
  });

  it("is a product of three, all of them given", () => {
    const seats = many.map((i) => [5 + (i % 11), 600 + 60 * (i % 7), 1 + (i % 3)]);
    const priced = seats.map((row) => [...row, row.reduce((product, figure) => product * figure, 1)]);
    expect(learnt(priced)).toContainEqual({ kind: "product", parts: [0, 1, 2], total: 3 });
    const unlike = priced.map(([seat = 0, price = 0, , total = 0], i) => [seat, price, blank, total + i]);
    expect(learnt(unlike)).toEqual([]);
  });

  it("stays a product where the odd change is let off, and not where more is", () => {
    const product = { kind: "product", parts: [0, 1], total: 2 } as const;
    const figures = figuresOf([
      [24, 182, 4360],
      [17, 600, 10_000],
      [24, 182, 4300],
      [24, 182, 4400],
      [3, 9, 20],
    ]);
    expect([0, 1, 2, 3, 4].map((row) => isWaived(product, figures, row))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it("is paid in full though odd change is let off, and not where more than that is missing or something is open", () => {
    const paid = { kind: "sum", parts: [0, 1], total: 2 } as const;
    const figures = figuresOf([
      [131, 0, 131.4],
      [130, 0, 131.4],
      [100, 31, 131.4],
      [131.2, 0, 131.4],
      [120, 0, 131.4],
      [132, 0, 131.4],
    ]);
    expect([0, 1, 2, 3, 4, 5].map((row) => isWaived(paid, figures, row))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it("is a product, and besides the sum of what is paid of it and what is open", () => {
    const paid = (i: number) => (i % 3 === 0 ? 0 : i * 7.5);
    const both = many.map((i) => [i, 7.5, i * 7.5, paid(i), i * 7.5 - paid(i)]);
    const split = { kind: "sum", parts: [3, 4], total: 2 };
    expect(learnt(both)).toContainEqual(split);
    expect(learnt(both)).toContainEqual({ kind: "product", parts: [0, 1], total: 2 });
    expect(
      learnt(both.map((row, i) => [...row.slice(0, 4), (row[4] ?? 0) + (i % 2) * i])),
    ).not.toContainEqual(split);
  });

  it("is a sum, and besides another of other parts", () => {
    const paid = (i: number) => (i % 3 === 0 ? 0 : i * 7);
    const both = many.map((i) => [i * 9, 20 + i, i * 10 + 20, paid(i), i * 10 + 20 - paid(i)]);
    const sums = learnt(both).filter(({ total }) => total === 2);
    expect(sums.map(({ parts }) => parts)).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });

  it("is another product where a part of the first is blank, asked only of such rows", () => {
    const pieces = many.map((i) => [blank, i, 65, i * 65]);
    const rows = [...many.map((i) => [i * 1.3, 1 + (i % 4), 12, i * 1.3 * 12]), ...pieces];
    const instead = { kind: "product", parts: [1, 2], total: 3, without: 0 } as const;
    expect(learnt(rows)).toEqual([{ kind: "product", parts: [0, 2], total: 3 }, instead]);
    expect(learnt(rows.map(([...row], i) => (i < 60 ? row : row.with(3, 11 * i))))).not.toContainEqual(
      instead,
    );
    const asked = figuresOf([
      [blank, 9, 65, 801],
      [2.6, 9, 65, 169],
    ]);
    expect(brokenRows(instead, asked, 2)).toEqual([0]);
  });

  it("is a run of four parts and more beside its total, and no columns from here and there", () => {
    const parts = (i: number) => [
      i * 100,
      i % 2 === 0 ? i * 18 : 0,
      i * 11.8,
      i * 9,
      [150, 220, 275][i % 3] ?? 0,
    ];
    const sum = (row: readonly number[]) => row.reduce((all, figure) => all + figure, 0);
    const before = many.map((i) => [i * 7001, ...parts(i), sum(parts(i))]);
    expect(learnt(before)).toContainEqual({ kind: "sum", parts: [1, 2, 3, 4, 5], total: 6 });
    const behind = many.map((i) => [sum(parts(i)), ...parts(i)]);
    expect(learnt(behind)).toContainEqual({ kind: "sum", parts: [1, 2, 3, 4, 5], total: 0 });
    const apart = many.map((i) => [...parts(i), i * i * 7001, sum(parts(i))]);
    expect(learnt(apart).filter(({ kind }) => kind === "sum")).toEqual([]);
  });

  it("is a plain multiple, told of the two ways round in the plainer one", () => {
    const year = many.map((i) => [i * 50, i * 600]);
    expect(learnt(year)).toEqual([{ kind: "multiple", parts: [0], factor: 12, total: 1 }]);
    const month = many.map((i) => [i * 600, i * 50]);
    expect(learnt(month)).toEqual([{ kind: "multiple", parts: [1], factor: 12, total: 0 }]);
    expect(learnt(many.map((i) => [i * 50, i * 50]))).toEqual([]);
    expect(learnt(many.map((i) => [i * 50, i * i * 7]))).toEqual([]);
    // Two rates of one sum, 9.9 and 10 in a hundred.
    expect(learnt(many.map((i) => [i * 130.57 * 0.099, i * 130.57 * 0.1]))).toEqual([]);
  });

  it("is nothing where the total is nearly always nothing, or money given back", () => {
    expect(learnt(many.map((i) => [i, 7.5 + i, i === 9 ? 240 : 0]))).toEqual([]);
    expect(learnt(many.map((i) => [i, 7.5 + i, -i]))).toEqual([]);
  });

  it("is nothing where quantities are all one, rows are few, or one in ten does not come out", () => {
    expect(learnt(many.map((i) => [1, i * 10, i * 10]))).toEqual([]);
    expect(learnt(many.slice(0, 20).map((i) => [i, 7.5, i * 7.5]))).toEqual([]);
    expect(learnt(many.map((i) => [i, 7.5, i % 10 === 0 ? i * 9 : i * 7.5]))).toEqual([]);
  });

  it("is no sum where a part is lost in the rounding, nor a product that comes out only where nothing is due", () => {
    expect(learnt(many.map((i) => [(i % 5) + 1, i * 3000, i * 3000]))).toEqual([]);
    expect(learnt(many.map((i) => [i * 100 + 7, i * 90, 0]))).toEqual([]);
    expect(learnt(many.map((i) => [i * 100 + 7, i * 90, i % 2 === 0 ? 0 : -5]))).toEqual([]);
  });

  it("is a sum of small parts all the same", () => {
    expect(learnt(many.map((i) => [0.5 * i, i * 20, i * 20.5]))).toContainEqual({
      kind: "sum",
      parts: [0, 1],
      total: 2,
    });
  });

  it("is not found among figures that have nothing to do with each other", () => {
    const figure = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure, figure), { minLength: 60, maxLength: 80 }), (rows) => {
        expect(learnt(rows)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a row that does not come out", () => {
  const product = { kind: "product", parts: [0, 1], total: 2 } as const;
  const sum = { kind: "sum", parts: [0, 1], total: 2 } as const;
  const broken = (equation: typeof product | typeof sum, row: readonly number[]) =>
    isBroken(equation, figuresOf([row]), 0);

  it("is off by more than rounding", () => {
    expect(broken(product, [30, 120, 3060])).toBe(true);
    expect(broken(product, [5, 19.99, 100])).toBe(false);
    expect(broken(sum, [100, 13, 131])).toBe(true);
    expect(broken(sum, [100, 13, 113.01])).toBe(false);
    expect(broken(product, [-30, 120, -3060])).toBe(false);
  });

  it("has all it takes: a sum one part at least, a product both, and either its total", () => {
    expect(broken(product, [30, blank, 3060])).toBe(false);
    expect(broken(sum, [blank, blank, 3060])).toBe(false);
    expect(broken(sum, [100, blank, 3060])).toBe(true);
    expect(broken(sum, [100, 13, blank])).toBe(false);
    expect(reckoned(sum, figuresOf([[100, blank, 0]]), 0)).toBe(100);
  });
});

describe("the rows that do not come out", () => {
  const product = { kind: "product", parts: [0, 1], total: 2 } as const;
  const foreign = many.map((i) => [i * 10, 6.7, i * 67]);

  it("are slips while they are few, whatever they lack", () => {
    const rows = [...foreign, [0, 6.7, 500], [30, 1, 500]];
    expect(brokenRows(product, figuresOf(rows), rows.length)).toEqual([60, 61]);
  });

  it("are only those with something to multiply where many have nothing", () => {
    const home = many.slice(0, 10).map((i) => [0, 1, 500 + i]);
    const rows = [...foreign, ...home, [30, 6.7, 500]];
    expect(brokenRows(product, figuresOf(rows), rows.length)).toEqual([70]);
  });
});
