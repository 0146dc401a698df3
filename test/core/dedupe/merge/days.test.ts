import { openChildLinks } from "../../../../src/core/dedupe/merge/childLinks";
import { planMerge } from "../../../../src/core/dedupe/merge/survivorship";
import type { Field } from "../../../../src/core/sheets/fields";
import type { DateOrder } from "../../../../src/core/values/dates/dateOptions";
import { headedTable, tableOf } from "../customerTable";

const none = tableOf([], []);

/** The plan for the first two rows of a list with a day each; further ones prove how days are written there. */
function mergeOf(field: Field, days: readonly string[], dateOrder?: DateOrder) {
  const table = headedTable(
    [
      ["Customer", "companyName"],
      ["Day", field],
    ],
    days.map((day) => ["Haina Ltd", day]),
  );
  const columns = table.columns.map((column) => (dateOrder ? { ...column, dateOrder } : column));
  const customers = { ...table, columns };
  return planMerge(customers, openChildLinks({ customers, followUps: none, transactions: none }), [0, 1]);
}

describe("the day that stays", () => {
  const days = ["05/01/2024", "03/02/2024"];

  it("is the earliest by the order the other cells of the column prove", () => {
    expect(mergeOf("registeredOn", [...days, "25/03/2024"]).values.registeredOn).toBe("05/01/2024");
    expect(mergeOf("registeredOn", [...days, "03/25/2024"]).values.registeredOn).toBe("03/02/2024");
  });

  it("is the latest by the order the user said, where no cell proves one", () => {
    expect(mergeOf("lastDealOn", days, "dmy").values.lastDealOn).toBe("03/02/2024");
    expect(mergeOf("lastDealOn", days, "mdy").values.lastDealOn).toBe("05/01/2024");
  });

  it("is that of the row that stays where nothing tells the order", () => {
    expect(mergeOf("firstDealOn", days).values.firstDealOn).toBe("05/01/2024");
  });
});

describe("the row that stays", () => {
  it("is the one entered first, by the order of its column", () => {
    expect(mergeOf("registeredOn", ["03/02/2024", "05/01/2024", "25/03/2024"]).survivor).toBe(1);
    expect(mergeOf("registeredOn", ["03/02/2024", "05/01/2024", "03/25/2024"]).survivor).toBe(0);
  });
});
