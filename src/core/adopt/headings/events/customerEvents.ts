import { day, type Grammar, ours, person } from "./grammar";

/** What happens to a customer on our list: 建档 + 日期, 成立 + 日期. */
export const customerEvents: readonly Grammar[] = [
  { before: ours, nouns: [[person, "owner"]] },
  {
    before: /^(?:工商|公司|企业|单位)?(?:注册)?(?:成立|注册|设立|创立|创办)/,
    nouns: [[day, "foundedOn"]],
  },
  {
    before: /^(?:公司|企业|客户)?(?:主营|主打|(?:主要|目前)?(?:经营|业务))/,
    nouns: [[/^(?:业务|项目|产品|商品|内容|品类|类目)(?:描述|内容|说明|介绍)?$/, "mainBusiness"]],
  },
  {
    before:
      /^(?:客户|会员|顾客)?(?:建档|建卡|办卡|开卡|开户|入会|登记|录入|创建|添加|发展|新增|报名|备案|立档|入库)/,
    nouns: [[day, "registeredOn"]],
  },
];
