import { carryCustomersDown } from "../../../../src/core/analysis/book/carryCustomersDown";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { columnOf } from "../../../../src/core/tables/table";
import { tableOf } from "../../tables/tableOf";

const today = 45_565;
const customers = tableOf("customers", ["customerId"], []);
const followUps = tableOf("followUps", ["customerId", "followedUpAt"], []);

/** The customers of deals: id, name, day. */
function whose(rows: readonly (readonly CellValue[])[]) {
  const transactions = tableOf("transactions", ["customerId", "companyName", "dealtOn"], rows);
  const filled = carryCustomersDown({ customers, followUps, transactions }, today).transactions;
  const cells = (field: "customerId" | "companyName") => columnOf(filled, field)?.cells ?? [];
  return {
    ids: [...cells("customerId")],
    names: [...cells("companyName")],
    borrowed: columnOf(filled, "customerId")?.borrowed,
  };
}

/** Ten customers, the i-th named in the first of his four rows. */
const grouped: readonly (readonly CellValue[])[] = Array.from({ length: 40 }, (_, i) => {
  const [of, row] = [Math.floor(i / 4), i % 4];
  return row === 0 ? [`K${of}`, `企业${of}`, 45_300 + of] : ["", "", 45_300 + of + row * 30];
});

describe("a list that names each customer in the first of its rows alone", () => {
  it("gives the rows below that customer, and says that they borrow it", () => {
    const { ids, names, borrowed } = whose(grouped);
    expect(ids).toEqual(grouped.map((_, i) => `K${Math.floor(i / 4)}`));
    expect(names[39]).toBe("企业9");
    expect([...(borrowed ?? [])].slice(0, 5)).toEqual([0, 1, 1, 1, 0]);
  });

  it("may have the newest days first", () => {
    const newest = grouped.map(([id = "", name = "", day]) => [id, name, 90_000 - Number(day)]);
    expect(whose(newest).ids).not.toContain("");
  });

  it("is none where the days run on: nobody's sales among others", () => {
    const running = grouped.map(([id = "", name = ""], i) => [id, name, 45_000 + i]);
    expect(whose(running).ids.filter((id) => id === "")).toHaveLength(30);
  });

  it("is none where the same customers come again and again", () => {
    const again = grouped.map(([id = "", , day = ""], i) => [id && `K${i % 8}`, "", day]);
    expect(whose(again).ids.filter((id) => id === "")).toHaveLength(30);
  });

  it("is none where a few were forgotten", () => {
    const few = grouped.map(([, , day = ""], i) => [i === 5 ? "" : `K${i}`, "", day]);
    expect(whose(few).ids[5]).toBe("");
  });
});
