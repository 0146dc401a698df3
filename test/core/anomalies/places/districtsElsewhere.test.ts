import { inspect } from "../../../../src/core/anomalies/inspect";
import { rules } from "../../../../src/core/anomalies/rules";
import { readFixture } from "../ruleFixture";
import { lines, said } from "../said";

const about = /address-elsewhere|invalid-region/;

/** Customers of Changsha: the district in a column of its own, the address opens with it. */
const ofChangsha = (last: readonly string[], field = "district") => `
customers
| companyName | ${field} | address | 期望 |
${lines(60, (i) => `| 甲${i}公司 | 开福区 | 开福区湘江北路${i}号 | |`)}
${lines(20, (i) => `| 乙${i}公司 | 长沙县 | 湖南省长沙市长沙县星沙大道${i}号 | |`)}
${last.join("\n")}
`;

/** Rows and columns of what is said of them, in words. */
function toldOf(text: string): readonly string[] {
  const { book, context } = readFixture(text);
  const own = rules.filter(({ id }) => about.test(id));
  return inspect(book, own, context).found.flatMap((hits) =>
    [...hits.rows].map(
      (row) => `${hits.column === null ? "" : book.customers.columns[hits.column]?.field} ${row}`,
    ),
  );
}

describe("an address in another district of the same city", () => {
  it.each(["district", "region"])("is told of the %s, which is picked from a list", (field) => {
    const last = [
      "| 丙公司 | 长沙县 | 开福区湘江北路17号 | |",
      "| 丁公司 | 开福区 | 长沙市长沙县开元路8号 | |",
    ];
    expect(toldOf(ofChangsha(last, field))).toEqual([`${field} 80`, `${field} 81`]);
  });

  it("is none where the address says the district, only a street or a place nobody else has", () => {
    const last = [
      "| 丙 | 长沙县 | 长沙县远大路1号 | |",
      "| 丁 | 长沙县 | 远大路1号 | |",
      "| 戊 | 长沙县 | 麓谷企业广场 | |",
    ];
    expect(said(ofChangsha(last), about)).toEqual([]);
  });

  it("is how a list is kept where more addresses lie elsewhere", () => {
    const last = Array.from({ length: 4 }, (_, i) => `| 丙${i} | 长沙县 | 开福区湘江北路${i}7号 | |`);
    expect(said(ofChangsha(last), about)).toEqual([]);
  });
});

describe("districts in a column of their own", () => {
  it("are told where there is no such district", () => {
    expect(said(ofChangsha(["| 丙 | 岳鹿区 | 湘江路1号 | |"]), about)).toEqual(["invalid-region error 80"]);
  });

  it("are no districts of the country where a team calls its markets so", () => {
    const markets = `
customers
| companyName | district | 期望 |
${lines(60, (i) => `| 甲${i}公司 | ${["东区", "西区", "新区", "开福区"][i % 4]} | |`)}
`;
    expect(said(markets, about)).toEqual([]);
  });
});
