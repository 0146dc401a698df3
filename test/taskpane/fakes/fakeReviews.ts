import type { ReviewView } from "../../../src/core/analysis/reviews/reviewViews";

function review(row: number, companyName: string, owner: string, cause: string): ReviewView {
  return {
    id: `review:${row}`,
    sheet: "客户基础信息",
    row,
    companyName,
    owner,
    causes: [cause],
    lastContact: "2026-06-02",
    lastDeal: null,
  };
}

/** Three customers under review, of two owners. */
export const fakeReviews: readonly ReviewView[] = [
  review(5, "杭州云杉科技有限公司", "李敏", "173 天未联系"),
  review(9, "宁波远帆食品有限公司", "李敏", "等级由潜力变为普通"),
  review(12, "上海明衡贸易有限公司", "张伟", "本月新建（2026-11-08）"),
];
