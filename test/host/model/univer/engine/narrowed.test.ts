import { LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { narrowConditions } from "../../../../../src/host/model/univer/engine/narrowConditions";
import { narrowMatch } from "../../../../../src/host/model/univer/engine/narrowMatch";
import { fc } from "../../../../property";

const univer = new Univer({ logLevel: LogLevel.SILENT });
univer.registerPlugin(UniverFormulaEnginePlugin);
univer.createUnit(UniverInstanceType.UNIVER_SHEET, {});
const functions = univer.__getInjector().get(IFunctionService);
const names = ["COUNTIF", "COUNTIFS", "SUMIFS", "AVERAGEIFS", "MAXIFS", "MINIFS", "MATCH"] as const;
type Name = (typeof names)[number];

interface Calculating {
  calculate(...given: FunctionVariantType[]): ReturnType<BaseFunction["calculate"]>;
}

function calculators(): ReadonlyMap<Name, Calculating> {
  return new Map(
    names.flatMap((name) => {
      const executor = functions.getExecutor(name);
      return executor ? [[name, { calculate: executor.calculate.bind(executor) }] as const] : [];
    }),
  );
}

const usual = calculators();
narrowConditions(univer);
narrowMatch(univer);
const narrowed = calculators();
afterAll(() => univer.dispose());

type Cell = string | number | boolean | null;

function heldOf(cell: Cell): BaseValueObject {
  if (cell === null) return NullValueObject.create();
  if (typeof cell === "number") return NumberValueObject.create(cell);
  if (typeof cell === "boolean") return BooleanValueObject.create(cell);
  return cell === ErrorType.NA ? ErrorValueObject.create(ErrorType.NA) : StringValueObject.create(cell);
}

function columnOf(cells: readonly Cell[]): ArrayValueObject {
  const rows = cells.map((cell) => [heldOf(cell)]);
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: 1,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function areaOf(column: ArrayValueObject): BaseReferenceObject {
  const area = new BaseReferenceObject("");
  area.toArrayValueObject = () => column;
  return area;
}

/** What a cell would show of a result. */
function shown(result: ReturnType<BaseFunction["calculate"]> | undefined): unknown {
  if (result instanceof ArrayValueObject) return result.toValue();
  if (result instanceof ErrorValueObject) return result.getErrorType();
  return result && "getValue" in result ? result.getValue() : result;
}

const cell = fc.constantFrom<Cell>(
  ...["甲", "乙", "Ab", "aB", "C001", "c001", "007", "7", " 7", "1,000", "20%", "2024-01-02", "=7", "<>甲"],
  ...["a*", "?b", "~*", '"甲"', "", "#N/A", "真", "TRUE", "1e3", "ＡＢ"],
  ...[7, 7.000000001, 0, -0, 0.2, 1000, 45293, 1.5, true, false, null],
);
const column = (rows: number) => fc.array(cell, { minLength: rows, maxLength: rows });
const condition = fc.oneof(
  cell,
  fc.tuple(fc.constantFrom("=", "<>", ">", "<", ">=", "<="), cell).map(([sign, of]) => `${sign}${of ?? ""}`),
);
const columns = fc
  .integer({ min: 30, max: 60 })
  .chain((rows) => fc.tuple(column(rows), column(rows), column(rows)));

describe("conditions that look their rows up", () => {
  it.each(["SUMIFS", "AVERAGEIFS", "MAXIFS", "MINIFS"] as const)(
    "give what %s gives over all rows",
    (name) => {
      fc.assert(
        fc.property(columns, condition, condition, ([target, first, second], one, other) => {
          const given = () => [
            areaOf(columnOf(target)),
            areaOf(columnOf(first)),
            heldOf(one),
            areaOf(columnOf(second)),
            heldOf(other),
          ];
          const wanted = usual.get(name)?.calculate(...given());
          expect(shown(narrowed.get(name)?.calculate(...given()))).toEqual(shown(wanted));
        }),
        { numRuns: 150 },
      );
    },
  );

  it("count what is counted over all rows, with one condition and with two", () => {
    fc.assert(
      fc.property(columns, condition, condition, ([, first, second], one, other) => {
        const single = () => [areaOf(columnOf(first)), heldOf(one)];
        const both = () => [...single(), areaOf(columnOf(second)), heldOf(other)];
        for (const [name, given] of [
          ["COUNTIF", single],
          ["COUNTIFS", single],
          ["COUNTIFS", both],
        ] as const) {
          const wanted = shown(usual.get(name)?.calculate(...given()));
          expect(shown(narrowed.get(name)?.calculate(...given()))).toEqual(wanted);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("look at the rows of one customer, not at all", () => {
    const ids = columnOf(Array.from({ length: 4000 }, (_, i): Cell => `C${i % 1000}`));
    const looks = jest.spyOn(ArrayValueObject.prototype, "compare");
    expect(shown(narrowed.get("COUNTIFS")?.calculate(areaOf(ids), heldOf("c7")))).toBe(4);
    const heights = looks.mock.contexts.map((area) => area.getRowCount());
    looks.mockRestore();
    expect(heights).toEqual([4]);
  });

  it("leave areas of different heights to the engine", () => {
    const rows = Array.from({ length: 40 }, (_, i): Cell => `C${i}`);
    const given = () => [areaOf(columnOf(rows)), areaOf(columnOf(rows.slice(1))), heldOf("C3")];
    const wanted = shown(usual.get("SUMIFS")?.calculate(...given()));
    expect(wanted).toBe("#VALUE!");
    expect(shown(narrowed.get("SUMIFS")?.calculate(...given()))).toBe(wanted);
  });

  it("give one result for each of several conditions", () => {
    const rows = Array.from({ length: 40 }, (_, i): Cell => `C${i % 4}`);
    const given = () => [areaOf(columnOf(rows)), areaOf(columnOf(["C1", "C9"]))];
    const wanted = shown(usual.get("COUNTIFS")?.calculate(...given()));
    expect(wanted).toEqual([[10], [0]]);
    expect(shown(narrowed.get("COUNTIFS")?.calculate(...given()))).toEqual(wanted);
  });
});

describe("an exact MATCH that looks its row up", () => {
  it("finds the row that is found from the top", () => {
    fc.assert(
      fc.property(columns, fc.constantFrom(0, 1, -1), ([first, looked], type) => {
        const given = () => [columnOf(looked.slice(0, 8)), columnOf(first), heldOf(type)];
        const wanted = shown(usual.get("MATCH")?.calculate(...given()));
        expect(shown(narrowed.get("MATCH")?.calculate(...given()))).toEqual(wanted);
        for (const one of looked.slice(0, 8)) {
          const single = () => [heldOf(one), columnOf(first), heldOf(type)];
          const of = shown(usual.get("MATCH")?.calculate(...single()));
          expect(shown(narrowed.get("MATCH")?.calculate(...single()))).toEqual(of);
        }
      }),
      { numRuns: 60 },
    );
  });
});
