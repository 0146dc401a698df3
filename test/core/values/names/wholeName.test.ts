import { wholeName } from "../../../../src/core/values/names/wholeName";

describe("a name kept in two cells", () => {
  it("reads as people say it: a Chinese surname first, others last", () => {
    expect(wholeName("娜娜", "欧阳")).toBe("欧阳娜娜");
    expect(wholeName(" Freya ", "Colquhoun ")).toBe("Freya Colquhoun");
  });

  it("is what there is of it", () => {
    expect(wholeName("Cher", "")).toBe("Cher");
    expect(wholeName("", "张")).toBe("张");
    expect(wholeName("", " ")).toBe("");
  });

  it("keeps a blank between a Latin and a Chinese half", () => {
    expect(wholeName("Jenny", "王")).toBe("Jenny 王");
  });
});
