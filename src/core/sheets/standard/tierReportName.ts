import { words } from "../words";

/** 分级报告: one printed page of a tiering run, replaced by the next. */
export const tierReportName = words("分级报告", "Tier report");
