/** What shops and services note of the people they serve: 性别, 车型, 积分, 上次到店时间, Annual Income. */
const trait =
  /^(?:性别|年龄|年龄段|生日|出生日期|出生年月|车型|车牌|车牌号码?|积分|会员积分|可用积分|卡内余额|储值余额|会员余额|(?:上次|最[近后]|末次)一?次?(?:到店|进店|进站|来店|消费|购买|就诊|光顾|服务).*|(?:累计|总)(?:消费|购买).*|gender|sex|age|agegroup|birthday|birthdate|dateofbirth|dob|maritalstatus|education|educationlevel|occupation|income|annualincome.*|spendingscore.*|points|loyaltypoints|lastvisit.*|lastpurchase.*|totalpurchases|totalspent|tenure|churn)$/;

const each = 0.5;
const most = 1;

/** How much headings (folded) speak for a list of persons one serves: a half each, 1 at most. */
export function traitScore(headings: readonly string[]): number {
  return Math.min(most, headings.filter((heading) => trait.test(heading)).length * each);
}
