import { type DedupeOptions, findDuplicates } from "../../../src/core/dedupe/findDuplicates";
import { openChildLinks } from "../../../src/core/dedupe/merge/childLinks";
import { planMerge } from "../../../src/core/dedupe/merge/survivorship";
import { defaultDedupeSettings } from "../../../src/core/dedupe/scoring/settings";
import { fc } from "../../property";
import { customersOf, groupsOf, type Row, tableOf } from "./customerTable";

const find = (rows: readonly Row[], options: DedupeOptions = {}) =>
  findDuplicates(customersOf(rows), defaultDedupeSettings, options).clusters;

const tencent: Row = {
  companyName: "深圳市腾云电子有限公司",
  phone: "13911112223",
  contactName: "王强",
  region: "广东深圳",
};

describe("finding duplicates", () => {
  it("is certain of one name with one phone, however they are written", () => {
    const clusters = find([
      tencent,
      { companyName: "北京问渠文化传播有限公司", phone: "13822223334" },
      { companyName: "深圳腾云电子", phone: "+86 139-1111-2223", contactName: "王总" },
    ]);
    expect(clusters).toMatchObject([{ rows: [0, 2], certainty: "certain", weakestPair: [0, 2] }]);
  });

  it("is certain of one valid credit code whatever else differs", () => {
    const code = "91350100M000100Y43";
    const clusters = find([
      { companyName: "福州蓝茂照明有限公司", creditCode: code },
      { companyName: "榕城百货商行", creditCode: code.toLowerCase() },
    ]);
    expect(clusters).toMatchObject([{ rows: [0, 1], certainty: "certain" }]);
  });

  it("takes one valid credit code on two that have nothing else in common but the city for a copied one", () => {
    const creditCode = "91350100M000100Y43";
    const two = (region: string) => [
      { companyName: "福州蓝茂照明有限公司", creditCode, phone: "13911112223", contactName: "王强", region },
      { companyName: "榕城百货商行", creditCode, phone: "13822223334", contactName: "李娟", region },
    ];
    expect(find(two("福州"))).toEqual([]);
    expect(find(two(""))).toEqual([]);
  });

  it("tells firms apart by the numbers they are registered by elsewhere", () => {
    const firm = (companyName: string, number: string): Row => ({
      companyName,
      text: number,
      phone: "+852 2196 0862",
      contactName: "Terence Siu",
    });
    const table = (left: string, right: string) => {
      const rows = [
        firm("King Sing Building Materials Ltd", left),
        firm("King Sing Building Ltd", right),
        tencent,
      ];
      const plain = tableOf(rows, ["companyName", "phone", "contactName", "text"]);
      const columns = plain.columns.map((column) =>
        column.field === "text" ? { ...column, heading: "BR No. / UEN" } : column,
      );
      return findDuplicates({ ...plain, columns }, defaultDedupeSettings).clusters;
    };
    expect(table("66623387", "66623387")).toMatchObject([{ rows: [0, 1], certainty: "certain" }]);
    expect(table("66623387", "43517643").filter(({ certainty }) => certainty === "certain")).toEqual([]);
  });

  it("keeps two valid credit codes apart though all else is the same", () => {
    expect(
      find([
        { ...tencent, creditCode: "91350100M000100Y43" },
        { ...tencent, creditCode: "9144030071526726XG" },
      ]),
    ).toEqual([]);
  });

  it("keeps sister firms, branches and other cities apart", () => {
    expect(
      find([
        { companyName: "渭南美宏文化培训有限公司", phone: "0913-2345678", contactName: "李娟" },
        { companyName: "渭南美宏口腔门诊有限公司", phone: "0913-2345678", contactName: "赵刚" },
        { companyName: "重庆光锐包装材料有限公司", phone: "13911110000" },
        { companyName: "重庆光锐包装材料有限公司北京分公司", phone: "13911110000" },
        { companyName: "广州市赛维特生态农业有限公司", phone: "13933330000" },
        { companyName: "福州市赛维特生态农业有限公司", phone: "13944440000" },
      ]),
    ).toEqual([]);
  });

  it("does not chain two firms together over a short name between them", () => {
    const clusters = find([
      { companyName: "南京齐贤景观工程有限公司", phone: "13911112223", contactName: "卢琪" },
      { companyName: "齐贤景观", phone: "13911112223", contactName: "卢琪" },
      { companyName: "南京齐贤景观文化传播有限公司", phone: "13855556667", contactName: "程霞" },
    ]);
    expect(groupsOf(clusters)).toEqual([[0, 1]]);
  });

  it("joins two forms of a given name by a record that stands between them", () => {
    const person = (given: string, surname: string, born: string, postcode: string): Row => ({
      personName: given,
      contactName: surname,
      date: born,
      postcode,
    });
    const word = (seed: number) =>
      `${(seed * 2_654_435_761) % 4_294_967_296}`.replace(/\d/g, (digit) =>
        "aeioubdkrt".charAt(Number(digit)),
      );
    const strangers = Array.from({ length: 400 }, (_, i) =>
      person(word((i % 90) + 1), word(i + 1000), `19${20 + (i % 70)}-03-${10 + (i % 17)}`, word(i + 5000)),
    );
    const table = (between: Row) =>
      tableOf(
        [
          person("Margaret", "Colomies", "1938-12-02", "TQ13 8DF"),
          between,
          person("Odile", "Colomies", "", "EX2 7QD"),
          ...strangers,
        ],
        ["personName", "contactName", "date", "postcode"],
      );
    const groups = (between: Row) => groupsOf(findDuplicates(table(between), defaultDedupeSettings).clusters);
    expect(groups(person("Odile", "Colomies", "1938-12-02", "EX2 7QD"))).toEqual([[0, 1, 2]]);
    expect(groups(person("Odile", "Colomies", "1961-05-17", "EX2 7QD"))).toEqual([[1, 2]]);
  });

  it("counts rows with nothing to compare neither for nor against their group", () => {
    const stranger = (i: number): Row => ({
      companyName: `${"东南西北春夏秋冬".charAt(i % 8)}${"山水云石松竹梅兰".charAt((i >> 3) % 8)}${"江湖河海林田桥城".charAt((i >> 6) % 8)}机械有限公司`,
      phone: `139${String(10_000_000 + i * 7919)}`,
      email: `s${i}@box${i}.cn`,
    });
    const strangers = Array.from({ length: 400 }, (_, i) => stranger(i));
    const hub: Row = {
      companyName: "榕城百货商行",
      phone: "13922228888",
      email: "hub@rcbh.cn",
    };
    const ends: readonly Row[] = [
      { companyName: "榕城百货", phone: "13922228888" },
      { companyName: "榕城百货", phone: "139-2222-8888" },
      { email: "hub@rcbh.cn" },
    ];
    const silent = groupsOf(find([hub, ...ends, ...strangers]));
    expect(silent).toContainEqual([0, 1, 2, 3]);
  });

  it("is never certain of namesakes that are reached in other ways", () => {
    const shop = (phone: string, contactName: string, address: string): Row => ({
      companyName: "胖嫂家常烩面馆",
      phone,
      contactName,
      address,
      region: "郑州",
    });
    const [group] = find([
      shop("13911112223", "王强", "东街40号"),
      shop("13822223334", "李娟", "新华路8号"),
      tencent,
    ]);
    expect(group).toMatchObject({ rows: [0, 1], certainty: "probable" });
    const [reached] = find([shop("13911112223", "王强", ""), shop("13911112223", "", ""), tencent]);
    expect(reached).toMatchObject({ rows: [0, 1], certainty: "certain" });
  });

  it("is not certain of one name in a business park where nobody is reached in the same way", () => {
    const shops = "Golden Basket,Royal Foods,Northern Star,Trusted Choice,Success Wholesale".split(",");
    const rows = (phone: string) => [
      ...Array.from({ length: 60 }, (_, i) => ({
        companyName: i < 4 ? "Golden Basket Trading Enterprise" : `${shops[i % 5]} Depot ${i}th`,
        phone: `80966${20_000 + 37 * i}`,
        contactName: `Aliyu ${i}son`,
        address: `Demo Business District, Area ${i % 6}`,
      })),
      ...["8096861506", phone].map((number, i) => ({
        companyName: "Golden Basket Trading Enterprise",
        phone: number,
        contactName: i === 0 ? "Rukayya Lawal" : "Usman Danjuma",
        address: "Demo Business District, Area 5",
      })),
    ];
    const certainty = (phone: string) =>
      find(rows(phone)).find((cluster) => cluster.rows.includes(60))?.certainty;
    expect(certainty("8099961685")).not.toBe("certain");
    expect(certainty("8096861506")).toBe("certain");
  });

  it("takes children of one household for as many persons as there are names", () => {
    const child = (personName: string, identifier: string, date: string): Row => ({
      personName,
      contactName: "孟玲",
      identifier,
      date,
      mobile: "13547371628",
      wechat: "lucky8830",
      address: "翡翠城32栋3单元1633",
    });
    const fields = [
      "personName",
      "contactName",
      "identifier",
      "date",
      "mobile",
      "wechat",
      "address",
    ] as const;
    const others = Array.from({ length: 60 }, (_, i) => ({
      personName: `${"赵钱孙李周吴郑王".charAt(i % 8)}${"甲乙丙丁戊己".charAt(i % 6)}${"春夏秋冬".charAt(i % 4)}`,
      identifier: `D2${10_000 + i * 37}`,
      date: `20${10 + (i % 9)}-03-${10 + (i % 19)}`,
      mobile: `139${20_000_000 + i * 7919}`,
    }));
    const groups = (rows: readonly Row[]) =>
      groupsOf(findDuplicates(tableOf([...rows, ...others], fields), defaultDedupeSettings).clusters).filter(
        (members) => members.includes(0),
      );
    expect(
      groups([child("孟海娜", "D200163", "2012-05-06"), child("孟梓宇", "D200641", "2012-05-06")]),
    ).toEqual([]);
    expect(
      groups([child("孟海娜", "D200163", "2012-05-06"), child("孟海娜", "D200641", "2012-05-06")]),
    ).toEqual([[0, 1]]);
  });

  it("keeps the departments of one company apart by the short names beside it", () => {
    const account = (shortName: string, phone: string): Row => ({
      companyName: "上海沃桥电子商务有限公司",
      shortName,
      phone,
    });
    const groups = (left: string, right: string) =>
      groupsOf(
        findDuplicates(
          tableOf(
            [account(left, "13911112223"), account(right, "13911112223"), tencent],
            ["companyName", "shortName", "phone"],
          ),
          defaultDedupeSettings,
        ).clusters,
      );
    expect(groups("Dornekit", "Dornekit HR")).toEqual([]);
    expect(groups("沃桥华南区", "沃桥研发部")).toEqual([]);
    expect(groups("Dornekit HR", "Dornekit hr")).toEqual([[0, 1]]);
    expect(groups("沃桥", "沃桥电商")).toEqual([[0, 1]]);
    expect(groups("HR", "沃桥")).toEqual([[0, 1]]);
  });

  it("works from names alone", () => {
    const table = tableOf(
      [
        { companyName: "温州瀚峰照明有限公司" },
        { companyName: "温州市瀚峰照明有限公司" },
        { companyName: "杭州映月书房有限公司" },
      ],
      ["companyName"],
    );
    expect(groupsOf(findDuplicates(table, defaultDedupeSettings).clusters)).toEqual([[0, 1]]);
  });

  it("finds phones inside a column that holds any contact", () => {
    const table = tableOf(
      [
        { companyName: "温州瀚峰照明有限公司", contactMethod: "13911112223 / li@hanfeng.cn" },
        { companyName: "瀚峰照明", contactMethod: "微信同号 13911112223" },
      ],
      ["companyName", "contactMethod"],
    );
    expect(findDuplicates(table, defaultDedupeSettings).clusters).toMatchObject([
      { rows: [0, 1], certainty: "certain" },
    ]);
  });

  it("finds persons by name, birthday and number", () => {
    const table = tableOf(
      [
        { personName: "lachlan berry", date: "19990219", address: "giblin street", identifier: "7364009" },
        { personName: "lachlan bery", date: "19990219", address: "giblinstreet", identifier: "7364009" },
        {
          personName: "deakin sondergeld",
          date: "19600210",
          address: "goldfinch circuit",
          identifier: "2635962",
        },
      ],
      ["personName", "date", "address", "identifier"],
    );
    expect(groupsOf(findDuplicates(table, defaultDedupeSettings).clusters)).toEqual([[0, 1]]);
  });

  it("remembers who the user said is not the same", () => {
    expect(find([tencent, tencent], { notSame: [{ a: 1, b: 0 }] })).toEqual([]);
    expect(groupsOf(find([tencent, tencent, tencent], { notSame: [{ a: 0, b: 1 }] })).flat()).not.toEqual([
      0, 1, 2,
    ]);
  });

  it("never merges rows that say nothing, and an empty table has no groups", () => {
    expect(find([{}, {}, { companyName: "未知" }, { companyName: "未知" }])).toEqual([]);
    expect(find([])).toEqual([]);
  });

  it("calls a crowd probable at best", () => {
    const [cluster] = find(Array.from({ length: 12 }, () => tencent));
    expect(cluster).toMatchObject({ certainty: "probable" });
  });
});

const marks = ["瀚峰", "星宇航", "九洲", "映月", "泰怡"];
const trades = ["照明", "电子科技", "文化传播", "包装材料"];
const row: fc.Arbitrary<Row> = fc.record({
  companyName: fc
    .tuple(
      fc.constantFrom("", "温州", "深圳市"),
      fc.constantFrom(...marks),
      fc.constantFrom("", ...trades),
      fc.constantFrom("", "有限公司", "股份有限公司"),
    )
    .map((parts) => parts.join("")),
  phone: fc.constantFrom("", "13911112223", "13822223334", "0755-26001234"),
  contactName: fc.constantFrom("", "王强", "李总", "赵敏"),
  region: fc.constantFrom("", "广东深圳", "浙江温州"),
});
const rows = fc.array(row, { maxLength: 14 });

/** Groups as sets of what their rows say, so that they can be compared after sorting the sheet. */
function signature(table: readonly Row[], groups: readonly (readonly number[])[]): readonly string[] {
  return groups
    .map((group) =>
      group
        .map((at) => JSON.stringify(table[at]))
        .sort()
        .join("\n"),
    )
    .sort();
}

describe("groups of duplicates", () => {
  it("part the rows: no row is in two groups, no group has one row", () => {
    void fc.assert(
      fc.property(rows, (table) => {
        const groups = groupsOf(find(table));
        const all = groups.flat();
        expect(new Set(all).size).toBe(all.length);
        for (const group of groups) expect(group.length).toBeGreaterThan(1);
      }),
    );
  });

  it("do not depend on the order of the rows", () => {
    void fc.assert(
      fc.property(
        rows.chain((table) =>
          fc.tuple(
            fc.constant(table),
            fc.shuffledSubarray(table, { minLength: table.length, maxLength: table.length }),
          ),
        ),
        ([table, shuffled]) => {
          const before = signature(table, groupsOf(find(table)));
          expect(signature(shuffled, groupsOf(find(shuffled)))).toEqual(before);
        },
      ),
    );
  });

  it("do not change when a row comes that has nothing to do with them", () => {
    void fc.assert(
      fc.property(rows, (table) => {
        const stranger = { companyName: "Zephyr Biotech GmbH", phone: "+49 30 5557788", region: "海南" };
        expect(groupsOf(find([...table, stranger]))).toEqual(groupsOf(find(table)));
      }),
    );
  });

  it("are gone once their rows are merged", () => {
    const customers = customersOf([
      tencent,
      { companyName: "腾云电子", phone: "139-1111-2223", contactName: "王总" },
      { companyName: "温州瀚峰照明有限公司", phone: "13822223334" },
      { companyName: "温州市瀚峰照明有限公司", phone: "13822223334" },
    ]);
    const links = openChildLinks({ customers, followUps: tableOf([], []), transactions: tableOf([], []) });
    const { clusters } = findDuplicates(customers, defaultDedupeSettings);
    expect(clusters).toHaveLength(2);
    const merged = clusters.map(({ rows: group }) => planMerge(customers, links, group).values);
    expect(find(merged)).toEqual([]);
  });
});
