/** Customer lists under headings that were unseen when the synonyms were written; all names and numbers are invented. */
export const customerLayouts: Readonly<Record<string, string>> = {
  "a CRM export whose headings are shortened": `
    # 客户导出 | customers | 1 | 2-6
    公司 | 联络人 | 手提 | 邮件 | 跟单员 | 成交额 | 签约日 | 下次联系 | 客户来源 | 备注1
    > companyName | contactName | mobile | email | owner | ~ | ~ | ~ | source | note
    宁波海纳示例贸易有限公司 | 陈晓 | 13811110001 | chen@hn.cn | 王芳 | 120000 | @45000 | @45300 | 展会 | 老客户
    杭州云栖示例科技有限公司 | 李明 | 13811110002 | li@yq.cn | 王芳 | 35000 | @45010 | @45310 | 转介绍 |
    温州恒信示例鞋厂 | 周强 | 13811110003 | | 赵敏 | 8000 | @45020 | @45320 | 官网 | 待回访
    金华永康示例五金厂 | 吴丽 | 13811110004 | wu@yk.cn | 赵敏 | 15600 | @45030 | | 网络推广 |
    台州黄岩示例模具有限公司 | 郑勇 | 13811110005 | | 王芳 | 99000 | @45040 | | 展会 | 要账期`,
  "accounts with the value of one deal each": `
    # Accounts | customers | 1 | 2-5
    Account | Phone # | E-mail addr | Rep | Deal value (k USD) | Close date
    > companyName | phone | email | owner | ~ | ~
    Example Freight Inc. | +1 415-555-0132 | ops@example-freight.com | Jane Doe | 12.5 | @45000
    Sample Foods LLC | (415) 555-0188 | hi@sample-foods.com | John Roe | 7 | @45010
    Placeholder Media Ltd | +44 20 7946 0018 | | Jane Doe | 30 | @45020
    Mock Energy Partners | (918) 555-0133 | a@mock.org | Ann Lee | 4.2 | @45030`,
  "three groups of columns over the headings": `
    # 客户信息汇总表 | customers | 3 | 4-6
    XX公司客户信息汇总表（2024）
    基本信息 | | | 联系信息 | | | 业务信息 | | |
    客户全名 | 简称 | 行业 | 对接人 | 手机/微信 | 邮箱 | 首次合作 | 年采购额(万) | 等级 | 负责销售
    > companyName | shortName | industry | contactName | contactMethod | email | ~ | ~ | tier | owner
    长沙岳麓示例生物有限公司 | 岳麓生物 | 医药 | 刘洋 | 13722220001 | ly@yl.cn | @44000 | 120 | A | 孙悦
    株洲荷塘示例轨交有限公司 | 荷塘轨交 | 制造业 | 何静 | 13722220002 | hj@ht.cn | @44100 | 300 | A | 孙悦
    湘潭雨湖示例电机厂 | 雨湖电机 | 制造业 | 黄磊 | 13722220003 | | @44200 | 40 | B | 马超`,
  "database keys under Chinese headings": `
    # t_customer | customers | 1 | 3-5
    客户主键 | 客户名 | 法人代表 | 联系手机号 | 电子信箱 | 所在城市 | 归属销售 | 建档时间
    cust_pk | cust_name | legal_rep | contact_mobile | email | city | owner_name | created_at
    > customerId | companyName | contactName | mobile | email | city | owner | registeredOn
    10001 | 大连金州示例船舶有限公司 | 林峰 | 13633330001 | lf@jz.cn | 大连 | 唐静 | 2023-01-05 10:00:00
    10002 | 沈阳铁西示例机床有限公司 | 姜涛 | 13633330002 | jt@tx.cn | 沈阳 | 唐静 | 2023-02-07 11:00:00
    10003 | 鞍山立山示例钢材有限公司 | 宋佳 | 13633330003 | | 鞍山 | 许诺 | 2023-03-09 12:30:00`,
  "pupils of a school, persons only": `
    # 学员名单 | customers | 2 | 3-6
    2024春季班学员
    姓名 | 家长电话 | 年级 | 报名日期 | 课程 | 学费 | 来源 | 顾问
    > personName | phone | ~ | registeredOn | ~ | ~ | source | owner
    张小雨 | 13544440001 | 三年级 | @45330 | 数学 | 3800 | 转介绍 | 陈老师
    王子轩 | 13544440002 | 四年级 | @45331 | 英语 | 4200 | 地推 | 陈老师
    李思琪 | 13544440003 | 三年级 | @45332 | 数学 | 3800 | 抖音 | 杨老师
    赵宇航 | 13544440004 | 五年级 | @45333 | 编程 | 5600 | 转介绍 | 杨老师`,
  "key accounts under group headings, with two companies a row": `
    # 大客户 | customers | 2 | 3-5
    客户 | | | 决策人 | | | 开票资料 | | | 备注
    编码 | 名称 | 规模 | 姓名 | 职务 | 电话 | 抬头 | 税号 | 开户行及账号 |
    > customerId | companyName | companySize | contactName | jobTitle | phone | ~ | creditCode | ~ | note
    K001 | 济南历下示例医药有限公司 | 100-499人 | 孔明 | 总经理 | 13366660001 | 济南历下示例医药有限公司 | 91370100MA3C00001A | 工行 622200001 |
    K002 | 淄博张店示例化工有限公司 | 500-999人 | 颜回 | 采购经理 | 13366660002 | 淄博张店示例化工有限公司 | 91370300MA3C00002B | 农行 622200002 | 重点
    K003 | 济宁任城示例煤业有限公司 | 1000人以上 | 曾参 | 主任 | 13366660003 | 济宁任城示例煤业有限公司 | 91370800MA3C00003C | 建行 622200003 |`,
  "one salesperson's sheet": `
    # 张三 | customers | 1 | 2-5
    序 | 单位 | 联系方式 | 负责人 | 地址 | 意向产品 | 进展
    > ~ | companyName | contactMethod | owner | address | ~ | status
    1 | 南昌青山湖示例制药厂 | 13277770001 | 万里 | 南昌市青山湖区示例路1号 | 灌装机 | 已报价
    2 | 九江浔阳示例石化有限公司 | 13277770002 | 江帆 | 九江市浔阳区示例路2号 | 阀门 | 谈判中
    3 | 赣州章贡示例稀土有限公司 | 0797-8300001 | 钟鸣 | 赣州市章贡区示例路3号 | 泵 | 已成交
    4 | 上饶信州示例光学有限公司 | 13277770004 | 汤和 | 上饶市信州区示例路4号 | 检测仪 | 待跟进`,
  "a CRM export with two levels of industry": `
    # 客户列表 | customers | 1 | 2-4
    客户名称（必填） | 客户编号 | 1级行业 | 2级行业 | 客户级别 | 成交状态 | 电话 | 网址 | 国家 | 省 | 市 | 区 | 详细地址 | 负责人主属部门 | 负责人 | 最后跟进时间 | 创建人 | 创建时间
    > companyName | customerId | industry | ~ | tier | status | phone | ~ | ~ | province | city | district | address | ~ | owner | ~ | ~ | registeredOn
    贵阳南明示例大数据有限公司 | 20230001 | 信息技术 | 软件 | 重点客户 | 已成交 | 0851-85550001 | www.nm.cn | 中国 | 贵州 | 贵阳 | 南明区 | 示例路1号 | 西南大区 | 龙云 | 2024-04-01 10:20 | 管理员 | 2023-01-02 09:00
    遵义汇川示例酒业有限公司 | 20230002 | 食品 | 白酒 | 普通客户 | 未成交 | 0851-28550002 | | 中国 | 贵州 | 遵义 | 汇川区 | 示例路2号 | 西南大区 | 龙云 | 2024-04-03 11:20 | 管理员 | 2023-02-02 09:00
    六盘水钟山示例矿业有限公司 | 20230003 | 采矿业 | 煤炭 | 普通客户 | 已成交 | 0858-8250003 | | 中国 | 贵州 | 六盘水 | 钟山区 | 示例路3号 | 西南大区 | 石磊 | 2024-04-05 12:20 | 管理员 | 2023-03-02 09:00`,
  "a list in traditional characters": `
    # 客戶 | customers | 1 | 2-4
    客戶編號 | 公司名稱 | 聯絡人 | 電話 | 電郵 | 地址 | 業務員 | 備註
    > customerId | companyName | contactName | phone | email | address | owner | note
    H001 | 香港示例貿易有限公司 | 陳大文 | 2345 6789 | chan@example.hk | 九龍示例道1號 | 李小姐 |
    H002 | 新界示例物流有限公司 | 黃志明 | 2456 7890 | wong@example.hk | 新界示例街2號 | 李小姐 | 月結
    H003 | 九龍示例製衣廠 | 張美玲 | 2567 8901 | cheung@example.hk | 九龍示例街3號 | 何先生 |`,
  "contacts of a messenger, persons with their companies": `
    # 企业微信客户 | customers | 1 | 2-4
    客户名称 | 描述 | 添加人 | 添加人账号 | 添加时间 | 来源 | 手机 | 企业 | 邮箱 | 地址 | 职务 | 电话 | 标签组1 | 好友备注
    > contactName | ~ | owner | ~ | registeredOn | source | mobile | companyName | email | address | jobTitle | phone | tags | note
    苗青青 | | 段飞 | duanfei | 2024-03-05 10:11 | 扫描二维码 | 13188880001 | 昆明五华示例茶业有限公司 | m@wh.cn | 昆明市五华区示例路1号 | 经理 | 0871-65550001 | 高意向 | 老苗
    和玉龙 | | 段飞 | duanfei | 2024-03-06 11:11 | 搜索手机号 | 13188880002 | 大理古城示例客栈 | | 大理市古城示例路2号 | 店长 | | 长期合作 |
    木春华 | | 李昂 | liang | 2024-03-07 12:11 | 名片分享 | 13188880003 | 丽江示例旅行社有限公司 | h@lj.cn | 丽江市古城区示例路3号 | 总监 | | 高意向 |`,
  "customers of an accounting program": `
    # 客户基础资料 | customers | 1 | 2-4
    编码 | 名称 | 简称 | 客户分组 | 国家 | 地区 | 通讯地址 | 公司网址 | 邮编 | 联系电话 | 传真 | 纳税登记号 | 结算币别 | 收款条件 | 信用额度 | 销售员 | 创建日期 | 数据状态
    > customerId | companyName | shortName | tags | ~ | region | address | ~ | postcode | phone | ~ | creditCode | ~ | ~ | ~ | owner | registeredOn | ~
    CUST0001 | 徐州云龙示例机械有限公司 | 云龙机械 | 经销商 | 中国 | 江苏 | 徐州市云龙区示例路1号 | www.yl.cn | '221000 | 0516-83550001 | 0516-83550002 | 91320303MA1MX00A1B | 人民币 | 月结30天 | 100000 | 李昂 | @44300 | 已审核
    CUST0002 | 盐城亭湖示例风电有限公司 | 亭湖风电 | 直销客户 | 中国 | 江苏 | 盐城市亭湖区示例路2号 | | '224000 | 0515-88550001 | | 91320902MA1MX00A2C | 人民币 | 货到付款 | 50000 | 李昂 | @44310 | 已审核
    CUST0003 | 淮安清江示例盐业厂 | 清江盐业 | 经销商 | 中国 | 江苏 | 淮安市清江浦区示例路3号 | | '223000 | 0517-83550003 | | | 人民币 | 月结60天 | 80000 | 石磊 | @44320 | 暂存`,
  "customers of another accounting program": `
    # 客户档案 | customers | 2 | 3-5
    客户档案（截止2024-05-31）
    客户大类 | 客户编码 | 客户名称 | 客户简称 | 发展日期 | 所属行业 | 税号 | 法人 | 联系人 | 手机 | 分管业务员 | 专管部门 | 停用日期
    > tags | customerId | companyName | shortName | registeredOn | industry | creditCode | ~ | contactName | mobile | owner | ~ | ~
    华东 | 0101001 | 扬州广陵示例玩具有限公司 | 广陵玩具 | @43000 | 制造业 | 91321002MA1MX00A1B | 郑板 | 金农 | 13299990001 | 黄慎 | 销售一部 |
    华东 | 0101002 | 镇江京口示例香醋厂 | 京口香醋 | @43100 | 食品 | 91321102MA1MX00A2C | 沈括 | 米芾 | 13299990002 | 黄慎 | 销售一部 |
    华东 | 0101003 | 泰州海陵示例药业有限公司 | 海陵药业 | @43200 | 医药 | 91321202MA1MX00A3D | 柳敬 | 王艮 | 13299990003 | 李鱓 | 销售二部 | @45000`,
  "customers of an English web shop": `
    # customers_export | customers | 1 | 2-4
    Customer ID | First Name | Last Name | Email | Accepts Email Marketing | Default Address Company | Default Address Address1 | Default Address City | Default Address Province Code | Default Address Zip | Phone | Total Spent | Total Orders | Note | Tags
    > customerId | firstName | lastName | email | consent | companyName | address | city | province | ~ | phone | totalAmount | totalOrders | note | tags
    6001 | Tom | Smith | tom@ex.com | yes | Example Freight Inc. | 12 Sample Street | Dayton | OH | '45402 | +1 937-555-0111 | 120.5 | 3 | | vip
    6002 | Sue | Hill | sue@ex.com | no | Demo Retail Group | 7 Trial Road | Boise | ID | '83702 | +1 208-555-0122 | 80 | 2 | | wholesale
    6003 | Max | Dean | max@ex.com | yes | | 99 Test Ave | Tulsa | OK | '74103 | +1 918-555-0133 | 15 | 1 | fragile | retail`,
  "a contact list of an English accounting program": `
    # Customer Contact List | customers | 4 | 5-7
    Example Pumps Ltd
    Customer Contact List
    As of May 31, 2024
    Customer full name | Phone numbers | Email | Full name | Bill address | Ship address | Terms
    > companyName | phone | email | contactName | address | ~ | ~
    Example Industries Corp | (937) 555-0111 | a@ex.com | Tom Smith | 12 Sample Street Dayton OH 45402 | 12 Sample Street Dayton OH 45402 | Net 30
    Demo Retail Group | (208) 555-0122 | b@ex.com | Sue Hill | 7 Trial Road Boise ID 83702 | | Net 60
    Mock Energy Partners | (918) 555-0133 | | Max Dean | 99 Test Ave Tulsa OK 74103 | | Net 30`,
  "contacts of a large CRM": `
    # Active Contacts | customers | 1 | 2-4
    (Do Not Modify) Contact | Full Name | Company Name | Job Title | Business Phone | Mobile Phone | Email | Address 1: City | Owner | Modified On
    > ~ | contactName | companyName | jobTitle | landline | mobile | email | city | owner | updatedOn
    aa-0001 | Tom Smith | Example Industries Corp | Buyer | (937) 555-0111 | (937) 555-0112 | tom@ex.com | Dayton | Ann Lee | @45300
    aa-0002 | Sue Hill | Demo Retail Group | Manager | (208) 555-0122 | | sue@ex.com | Boise | Ann Lee | @45301
    aa-0003 | Max Dean | Mock Energy Partners | Director | (918) 555-0133 | | max@ex.com | Tulsa | Bob Ray | @45302`,
  "members of a beauty salon": `
    # Sheet1 | customers | 2 | 3-6
    美容院会员档案
    卡号 | 顾客姓名 | 性别 | 年龄 | 联系电话 | 卡类型 | 办卡日期 | 余额 | 剩余次数 | 美容师 | 皮肤状况
    > customerId | personName | ~ | ~ | phone | ~ | registeredOn | ~ | ~ | owner | ~
    '8001 | 钱小小 | 女 | 32 | 13100000001 | 年卡 | @44500 | 1200 | 8 | 小雅 | 干性
    '8002 | 孙晓敏 | 女 | 28 | 13100000002 | 季卡 | @44600 | 300 | 3 | 小雅 | 油性
    '8003 | 李艳 | 女 | 45 | 13100000003 | 年卡 | @44700 | 0 | 0 | 阿芳 | 混合
    '8004 | 周玲玲 | 女 | 36 | 13100000004 | 次卡 | @44800 | 560 | 5 | 阿芳 | 敏感`,
  "leads under shortened English headings": `
    # Leads Q2 | customers | 1 | 2-4
    Lead # | Co. Name | Contact Person | Desig. | Mob. No. | Email ID | Lead Src | Assigned Rep | Rem.
    > customerId | companyName | contactName | jobTitle | mobile | email | source | owner | note
    L-001 | Example Steel Corp | Tom Smith | Buyer | +91 98200 00001 | tom@steel.com | Trade Show | Ann Lee | hot
    L-002 | Demo Paper LLC | Sue Hill | Manager | +91 98200 00002 | sue@paper.com | Website | Ann Lee |
    L-003 | Mock Tools Inc | Max Dean | Director | +91 98200 00003 | max@tools.com | Referral | Bob Ray | call later`,
  "headings with units and hints in brackets": `
    # 客户资料 | customers | 1 | 2-4
    客户名称*（必填） | 员工人数（人） | 注册资本（万元） | 成立日期（年/月/日） | 主要联系人（关键决策人） | 联系人电话（手机优先） | 所在省/市 | 客户分级（A/B/C）
    > companyName | companySize | ~ | foundedOn | contactName | phone | region | tier
    衡水桃城示例橡胶有限公司 | 120 | 500 | 2005/3/1 | 冯道 | 13000000001 | 河北省衡水市 | A
    沧州运河示例管道厂 | 60 | 200 | 2010/7/9 | 纪昀 | 13000000002 | 河北省沧州市 | B
    廊坊广阳示例家具有限公司 | 300 | 1000 | 1999/10/10 | 吕端 | 13000000003 | 河北省廊坊市 | A`,
  "three rows of headings": `
    # 客户台账 | customers | 4 | 5-7
    2024年客户台账
    客户信息 | | | | 商务信息 | |
    名称 | 联系 | | | 来源 | 等级 | 业务员
    | 姓名 | 电话 | 邮箱 | | |
    > companyName | contactName | phone | email | source | tier | owner
    桂林象山示例旅游有限公司 | 唐景 | 0773-2850001 | t@xs.cn | 展会 | A | 陆川
    柳州鱼峰示例汽车厂 | 刘三 | 0772-3850002 | l@yf.cn | 转介绍 | A | 陆川
    北海银海示例水产有限公司 | 冯敏 | 0779-3050003 | | 官网 | B | 岑溪`,
  "customers who pay by the month": `
    # 月结客户 | customers | 2 | 3-5
    月结客户一览（2024年6月更新）
    月结账号 | 客户全称 | 结算联系人 | 结算电话 | 取件地址 | 月均票量 | 折扣(%) | 签约网点 | 揽收员 | 合同到期
    > ~ | companyName | contactName | phone | address | ~ | ~ | ~ | ~owner | ~
    '7550001 | 嘉兴南湖示例服饰有限公司 | 沈钧 | 13900010001 | 嘉兴市南湖区示例路1号 | 1200 | 85 | 南湖网点 | 小吴 | @45600
    '7550002 | 湖州吴兴示例童装厂 | 钱塘 | 13900010002 | 湖州市吴兴区示例路2号 | 800 | 90 | 吴兴网点 | 小吴 | @45700
    '7550003 | 绍兴柯桥示例纺织品有限公司 | 鲁明 | 13900010003 | 绍兴市柯桥区示例路3号 | 3000 | 75 | 柯桥网点 | 小陆 | @45800`,
  "clients of a bookkeeper": `
    # 代账客户 | customers | 1 | 2-4
    公司名 | 老板 | 老板电话 | 会计对接人 | 纳税人类型 | 税务登记号 | 行业性质 | 服务开始时间 | 代账费/月 | 收费方式 | 主办会计 | 介绍人
    > companyName | contactName | phone | contactName | ~ | creditCode | industry | ~ | ~ | ~ | ~owner | ~
    昆山玉山示例五金店 | 顾炎 | 13800020001 | 顾炎 | 小规模 | 92320583MA1MX00A1B | 批发零售 | 2022.3 | 200 | 季付 | 小周 |
    昆山花桥示例商务咨询有限公司 | 归有 | 13800020002 | 小归 | 小规模 | 91320583MA1MX00A2C | 服务业 | 2021.7 | 300 | 年付 | 小周 | 顾总介绍
    太仓浏河示例船务代理有限公司 | 郑和 | 13800020003 | 马欢 | 一般纳税人 | 91320585MA1MX00A3D | 交通运输 | 2023.1 | 500 | 季付 | 小钱 |`,
  "contacts with names in two columns": `
    # hubspot-contacts | customers | 1 | 2-4
    Record ID | First Name | Last Name | Email | Phone Number | Contact owner | Last Activity Date (GMT+8) | Lead Status | Associated Company | Marketing contact status | Create Date (GMT+8)
    > customerId | firstName | lastName | email | phone | owner | ~ | status | companyName | ~ | registeredOn
    101 | Tom | Smith | tom@ex.com | (937) 555-0111 | Ann Lee | 2024-05-01 | Connected | Example Industries Corp | Non-marketing contact | 2023-05-01
    102 | Sue | Hill | sue@ex.com | (208) 555-0122 | Ann Lee | 2024-05-02 | New | Demo Retail Group | Marketing contact | 2023-06-01
    103 | Max | Dean | max@ex.com | (918) 555-0133 | Bob Ray | | Open | Mock Energy Partners | Marketing contact | 2023-07-01`,
  "visitors of a gym": `
    # 体验客户 | customers | 1 | 2-4
    客户姓名 | 手机号码 | 微信昵称 | 渠道 | 到店日期 | 会籍顾问 | 意向等级 | 跟进情况 | 是否成交
    > personName | mobile | ~wechat | source | ~ | owner | ~ | ~ | ~
    钱多 | 13700030001 | 多多 | 美团 | @45300 | 小虎 | A | 已约第二次体验 | 否
    孙少 | 13700030002 | 少爷 | 抖音 | @45301 | 小虎 | B | 价格考虑中 | 否
    李广 | 13700030003 | 飞将军 | 转介绍 | @45302 | 小龙 | A | 已签年卡 | 是`,
  "two rows of headings, merged over pairs": `
    # 客户一览表 | customers | 2 | 3-5
    客户 | | 地址 | | | 联系方式 | | 担当
    代码 | 名称 | 邮编 | 省市 | 详细 | 电话 | 邮箱 |
    > customerId | companyName | postcode | region | address | phone | email | owner
    A01 | 大连开发区示例电子有限公司 | '116600 | 辽宁大连 | 开发区示例街1号 | 0411-87550001 | a@dl.cn | 佐藤
    A02 | 苏州新区示例精密有限公司 | '215011 | 江苏苏州 | 新区示例路2号 | 0512-68550002 | b@sz.cn | 铃木
    A03 | 广州南沙示例汽车部件有限公司 | '511458 | 广东广州 | 南沙示例路3号 | 020-84550003 | c@gz.cn | 高桥`,
};
