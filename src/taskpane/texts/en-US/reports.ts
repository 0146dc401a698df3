import type { Texts } from "../zh-CN";

export const reports: Texts["reports"] = {
  write: "Write the tier report",
  replaced: "Replaced",
  next: "What comes next",
  due: "Open the due list",
};
