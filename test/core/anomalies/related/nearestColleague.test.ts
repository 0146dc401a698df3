import { nearestColleague } from "../../../../src/core/anomalies/related/nearestColleague";

const people = ["王俊", "顾婷婷", "沈丽", "Hafiz Rahman", "Tyler Brandt", "Tracy Nguyen", "Li Na"];

it.each([
  ["王峻", "王俊"],
  ["顾亭亭", "顾婷婷"],
  ["Hafis Rahmen", "Hafiz Rahman"],
  ["Tyleerr Brandt", "Tyler Brandt"],
  ["Tracy B", "Tracy Nguyen"],
])("takes %s for %s", (name, colleague) => {
  expect(nearestColleague(name, people)).toBe(colleague);
});

it.each(["沈莉莉", "Lu Na", "T. Nobody", "欧阳敏之"])("takes %s for nobody", (name) => {
  expect(nearestColleague(name, people)).toBeNull();
});

it("does not choose between two of one first name", () => {
  expect(nearestColleague("Tracy", [...people, "Tracy Holt"])).toBeNull();
});
