import { goneDay, isLeavingHeading, isNameOfGone } from "../../../../src/core/adopt/team/leavingWords";

it.each(["离职日期", "退出日", "Left on", "Last day", "離職 Left", "Deactivated"])(
  "takes %s for a day of leaving",
  (heading) => {
    expect(isLeavingHeading(heading)).toBe(true);
  },
);

it.each(["Maternity leave from", "入职日期", "Days left", "Left hand"])(
  "takes %s for another column",
  (heading) => {
    expect(isLeavingHeading(heading)).toBe(false);
  },
);

it.each([
  ["离职", ""],
  ["Leaver", ""],
  ["Left 8/30/2024", "8/30/2024"],
  ["deactivated 2023-08-31, records reassigned", "2023-08-31"],
  ["已离职（2024年3月）", "2024年3月"],
])("reads in %s that somebody is gone", (text, day) => {
  expect(goneDay(text)).toBe(day);
});

it.each(["在职", "Active", "left knee", "lefty", "Former customer of ours", "离职原因"])(
  "reads nothing of it in %s",
  (text) => {
    expect(goneDay(text)).toBeNull();
  },
);

it.each(["王小明（离职）", "Randy (gone)", "老周(已离职)"])(
  "takes %s for the name of somebody gone",
  (name) => {
    expect(isNameOfGone(name)).toBe(true);
  },
);

it.each(["王小明", "Randy (left bank)x", "(离职)", "Sam (leftovers)"])("takes %s for none", (name) => {
  expect(isNameOfGone(name)).toBe(false);
});
