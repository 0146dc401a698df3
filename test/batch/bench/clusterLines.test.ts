import { clusterLines } from "../../../src/batch/bench/clusterLines";
import { tableOf } from "../../core/tables/tableOf";

describe("the lines a benchmark writes of groups", () => {
  it("give each row of a group the first of its rows, and every other row itself", () => {
    const table = tableOf("customers", ["companyName"], [["甲公司"], ["乙公司"], [""], ["甲公司 "]]);
    expect(clusterLines(4, table, [{ rows: [0, 2] }])).toBe("row,cluster\n0,0\n1,1\n2,2\n3,0\n");
  });
});
