import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import { dealsOf } from "../../../../src/core/tiering/deals/dealsOf";
import { withoutChances } from "../../../../src/core/tiering/deals/openChances";
import { tableOf } from "../../tables/tableOf";

const customers = tableOf("customers", ["customerId"], [["C1"]]);
const followUps = tableOf("followUps", ["customerId"], []);

/** What of a customer's deals counts, by stage; each sheet has the stages of one list. */
function counted(...sheets: readonly (readonly string[])[]): readonly string[] {
  const stages = sheets.flat();
  const rows = stages.map((stage) => ["C1", 45_000, 100, stage]);
  const table = tableOf("transactions", ["customerId", "dealtOn", "amount", "orderStatus"], rows);
  const transactions = {
    ...table,
    sheets: sheets.map((_, sheet) => `Sheet${sheet + 1}`),
    sheetOf: Uint16Array.from(sheets.flatMap((list, sheet) => list.map(() => sheet))),
  };
  const { countsFor } = dealsOf(
    { customers, followUps, transactions },
    { dictionaries: defaultDictionaries, today: 45_500 },
  );
  return stages.filter((_, row) => countsFor(row) === 0);
}

describe("offers and chances among deals", () => {
  it("leaves out what was only offered, and what fell through", () => {
    expect(counted(["Installed", "Booked", "Quoted", "Lost"])).toEqual(["Installed", "Booked"]);
    expect(counted(["已离店", "确认", "意向", "取消"])).toEqual(["已离店", "确认"]);
    expect(counted(["Started", "Lost – filled internally", "Cancelled by client"])).toEqual(["Started"]);
  });

  it("reads a stage behind its number", () => {
    expect(counted(["5|赢单", "2|方案报价", "1|已接触", "6|输单"])).toEqual(["5|赢单"]);
  });

  it("keeps states no dictionary knows where nothing is won", () => {
    expect(counted(["检测中", "已报价维修"])).toEqual(["检测中", "已报价维修"]);
    expect(counted(["In lab", "Cancellation fee"])).toEqual(["In lab", "Cancellation fee"]);
  });

  it("takes only the sheet where deals are won for a pipeline", () => {
    expect(counted(["5|赢单", "Qualified"], ["已通过"])).toEqual(["5|赢单", "已通过"]);
  });

  it("does not ask for the sheet of every row where all stand on one", () => {
    const rows = ["5|赢单", "Qualified", "已完成"].map((stage) => ["C1", 45_000, stage]);
    const table = tableOf("transactions", ["customerId", "dealtOn", "orderStatus"], rows);
    Object.defineProperty(table, "sheetOf", {
      get: () => {
        throw new Error("laid out for nothing");
      },
    });
    const cancelled = { values: Uint8Array.of(0, 0, 0), ofRow: null };
    const { orderStatus } = defaultDictionaries;
    expect(withoutChances(table, cancelled, orderStatus)?.values).toEqual(Uint8Array.of(0, 1, 0));
  });
});
