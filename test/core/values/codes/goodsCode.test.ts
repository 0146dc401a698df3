import { isGoodsCode } from "../../../../src/core/values/codes/goodsCode";

describe("a bar code or ISBN", () => {
  it.each([
    "4006381333931",
    "9780306406157",
    "978-7-111-12806-9",
    "0-306-40615-2",
    "080442957X",
    "ISBN 0-306-40615-2",
    "ISBN-13: 978-7-111-12806-9",
    "ISBN 13 9780306406157",
    "ISBN 10：0-306-40615-2",
    "ISBN1090028202",
    "73513537",
    "036000291452",
    "４００６３８１３３３９３１",
  ])("%s passes", (code) => expect(isGoodsCode(code)).toBe(true));

  it.each(["4006381333930", "9780306406175", "0-306-40615-3", "036000291453"])("%s fails", (code) =>
    expect(isGoodsCode(code)).toBe(false),
  );

  it.each(["", "无", "A1234567", "12345", "40063813339", "400638133393X", "2024-05-01号"])(
    "%s is neither",
    (code) => expect(isGoodsCode(code)).toBeNull(),
  );
});
