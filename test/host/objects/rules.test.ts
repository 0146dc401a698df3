import { activeSheet, closeOfficeBooks, openOfficeBook, refusal } from "../officeBook";

afterEach(closeOfficeBooks);

const validation = (context: Excel.RequestContext, address = "A1:A9") =>
  activeSheet(context).getRange(address).dataValidation;

describe("data validation", () => {
  it("keeps a rule with its alert and prompt", async () => {
    openOfficeBook();
    const seen = await Excel.run(async (context) => {
      const rules = validation(context);
      rules.rule = { list: { source: "核心,潜力", inCellDropDown: true } };
      rules.errorAlert = { showAlert: true, style: "Warning", title: "等级", message: "请从列表选" };
      rules.prompt = { showPrompt: true, title: "等级", message: "选一个" };
      rules.ignoreBlanks = false;
      rules.rule = { list: { source: "核心,潜力,普通", inCellDropDown: true } };
      rules.load();
      await context.sync();
      return rules.toJSON();
    });
    expect(seen).toEqual({
      type: "List",
      rule: { list: { source: "核心,潜力,普通", inCellDropDown: true } },
      errorAlert: { showAlert: true, style: "Warning", title: "等级", message: "请从列表选" },
      prompt: { showPrompt: true, title: "等级", message: "选一个" },
      ignoreBlanks: false,
      valid: true,
    });
  });

  it("turns ISO dates into serial numbers and ranges into addresses", async () => {
    openOfficeBook(["字典"]);
    const seen = await Excel.run(async (context) => {
      const dates = validation(context, "A1");
      dates.rule = { date: { operator: "Between", formula1: "2024-01-01", formula2: "2024-12-31" } };
      const list = validation(context, "B1");
      list.rule = { list: { source: activeSheet(context).getRange("D1:D5"), inCellDropDown: true } };
      const custom = validation(context, "C1");
      custom.rule = { custom: { formula: "=LEN(C1)=18" } };
      for (const one of [dates, list, custom]) one.load("rule");
      await context.sync();
      return [dates.rule, list.rule, custom.rule];
    });
    expect(seen).toEqual([
      { date: { operator: "Between", formula1: 45292, formula2: 45657 } },
      { list: { source: "=字典!$D$1:$D$5", inCellDropDown: true } },
      { custom: { formula: "=LEN(C1)=18" } },
    ]);
  });

  it("tells cells without rules, with one and with several apart", async () => {
    openOfficeBook();
    const seen = await Excel.run(async (context) => {
      const types = () =>
        ["E1", "A1:A2", "A1:B1", "A1:C1"].map((address) => validation(context, address).load("type"));
      validation(context, "A1:A5").rule = { textLength: { operator: "EqualTo", formula1: 18 } };
      validation(context, "B1:B5").rule = { textLength: { operator: "EqualTo", formula1: 15 } };
      const found = types();
      await context.sync();
      return found.map((one) => one.type);
    });
    expect(seen).toEqual(["None", "TextLength", "MixedCriteria", "Inconsistent"]);
  });

  it.each<[string, unknown]>([
    ["two kinds at once", { list: { source: "a" }, custom: { formula: "=TRUE" } }],
    ["no kind", {}],
    ["a list beyond 255 characters", { list: { source: "甲".repeat(256) } }],
    ["an empty list", { list: { source: "" } }],
    ["a reference into a table", { list: { source: "=客户[行业]" } }],
    ["an array constant", { custom: { formula: "=OR(A1={1,2})" } }],
    ["a bound that is no number", { wholeNumber: { operator: "GreaterThan", formula1: "many" } }],
    ["one bound where two are needed", { decimal: { operator: "Between", formula1: 1 } }],
    ["an operator nobody knows", { decimal: { operator: "Near", formula1: 1 } }],
  ])("refuses %s", async (_, rule) => {
    openOfficeBook();
    const seen = await refusal((context) => {
      Object.assign(validation(context), { rule });
    });
    expect(seen).toBe("InvalidArgument at DataValidation.rule");
  });

  it("takes texts up to Excel's lengths and refuses longer ones", async () => {
    openOfficeBook();
    const texts = (title: number, message: number) =>
      refusal((context) => {
        const rules = validation(context);
        rules.rule = { list: { source: "a", inCellDropDown: true } };
        rules.errorAlert = {
          showAlert: true,
          style: "Stop",
          title: "t".repeat(title),
          message: "m".repeat(message),
        };
      });
    expect(await texts(32, 224)).toBe("nothing refused");
    expect(await texts(33, 1)).toBe("InvalidArgument at DataValidation.errorAlert");
    expect(await texts(1, 225)).toBe("InvalidArgument at DataValidation.errorAlert");
  });
});

describe("conditional formats", () => {
  it("keep their rules and looks by kind", async () => {
    openOfficeBook();
    const seen = await Excel.run(async (context) => {
      const { conditionalFormats } = activeSheet(context).getRange("B2:B9");
      const custom = conditionalFormats.add("Custom").custom;
      custom.rule.formula = '=$C2="流失"';
      custom.format.font.color = "#FF0000";
      const text = conditionalFormats.add("ContainsText").textComparison;
      text.rule = { operator: "Contains", text: "核心" };
      text.format.fill.color = "#00FF00";
      const bar = conditionalFormats.add("DataBar").dataBar;
      bar.positiveFormat.fillColor = "#123456";
      const scale = conditionalFormats.add("ColorScale").colorScale;
      scale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        midpoint: { type: "Percentile", formula: "50", color: "#FFFF00" },
        maximum: { type: "HighestValue", color: "#FF0000" },
      };
      scale.load("threeColorScale");
      bar.positiveFormat.load("fillColor");
      const count = conditionalFormats.getCount();
      conditionalFormats.load(
        "items/type,items/stopIfTrue,items/customOrNullObject/rule/formula,items/textComparisonOrNullObject/rule",
      );
      await context.sync();
      const byType = conditionalFormats.items.map((one) => one.type).sort();
      const found = conditionalFormats.items.find((one) => one.type === "Custom");
      return [
        byType,
        found?.customOrNullObject.rule.formula,
        count.value,
        scale.threeColorScale,
        bar.positiveFormat.fillColor,
      ];
    });
    expect(seen).toEqual([
      ["ColorScale", "ContainsText", "Custom", "DataBar"],
      '=$C2="流失"',
      4,
      true,
      "#123456",
    ]);
  });

  it("are found by id later, deleted, and cut out of cleared cells", async () => {
    openOfficeBook();
    const seen = await Excel.run(async (context) => {
      const sheet = activeSheet(context);
      const first = sheet.getRange("A1:A9").conditionalFormats.add("CellValue").load("id");
      first.cellValue.rule = { operator: "GreaterThan", formula1: "=5" };
      await context.sync();
      sheet.getRange("A4:A6").conditionalFormats.clearAll();
      const again = sheet.getRange("A1:A9").conditionalFormats.getItemOrNullObject(first.id);
      const ranges = again.getRanges().load("address");
      const other = sheet.getRange("C1").conditionalFormats.getItemOrNullObject(first.id);
      await context.sync();
      again.delete();
      const left = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      return [ranges.address, other.isNullObject, left.value];
    });
    expect(seen).toEqual(["Sheet1!A1:A3,Sheet1!A7:A9", true, 0]);
  });

  it("refuse another kind's object and formulas with references into tables", async () => {
    openOfficeBook();
    const kind = await refusal((context) =>
      activeSheet(context).getRange("A1").conditionalFormats.add("DataBar").custom.rule.load("formula"),
    );
    expect(kind).toBe("InvalidArgument at ConditionalFormat.custom");
    const formula = await refusal((context) => {
      activeSheet(context).getRange("A1").conditionalFormats.add("Custom").custom.rule.formula =
        "=客户[@金额]>5";
    });
    expect(formula).toBe("InvalidArgument at ConditionalFormatRule.formula");
  });
});
