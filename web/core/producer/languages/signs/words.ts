/**
 * Words that a picture shows, found wherever their signs stand, since these scripts set no space between words or write
 * small words together with them: Chinese, Japanese, then Arabic.
 */
export const signs = `小女孩=girl 女孩=girl 小男孩=boy 男孩=boy 孩子=child 老人=hermit 女人=woman 男人=man 爷爷=grandfather 奶奶=grandmother 爸爸=father
  妈妈=mother 父亲=father 母亲=mother 哥哥=brother 弟弟=brother 姐姐=sister 妹妹=sister 渔夫=fisherman 农夫=farmer 医生=doctor 老师=teacher
  国王=king 王后=queen 公主=princess 王子=prince 士兵=soldier 画家=painter 厨师=cook 商人=merchant 猎人=hunter 和尚=monk 朋友=friend 狐狸=fox
  黑猫=cat 猫=cat 狗=dog 龙=dragon 鸟=bird 马=horse 狼=wolf 熊=bear 兔子=rabbit 老虎=tiger 猴子=monkey 老鼠=mouse 乌龟=turtle 机器人=robot
  学校=school 操场=playground 森林=forest 树林=forest 村庄=village 村子=village 城市=city 山洞=cave 海边=beach 大海=sea 河边=riverbank 家=home 花园=garden
  街上=street 市场=market 桥上=bridge 厨房=kitchen 房间=room 屋顶=roof 车站=station 山上=mountain 山=mountain 塔=tower 寺=temple 天空=sky 湖=lake
  伞=umbrella 自行车=bicycle 灯笼=lantern 灯=lamp 船=boat 瓶子=bottle 信=letter 书=book 钥匙=key 门=door 花=flower 鱼=served_fish 汤=soup 石头=stone 箱子=box
  篮子=basket 毯子=blanket 走=walk 跑=run 飞=fly 打开=open 吃=eat 喝=drink 睡=sleep 坐=sit 站=stand 看=watch 哭=cry 笑=laugh 唱=sing 跳舞=dance 举起=lift
  找到=find 送给=give 推=push 撒网=fish 躲=hide 回家=return 晚上=night 夜里=night 早上=morning 中午=noon 傍晚=dusk 黄昏=dusk 清晨=dawn
  少年=boy 少女=girl 女の子=girl 男の子=boy 子供=child 老人=hermit 祖母=grandmother 祖父=grandfather おばあさん=grandmother おじいさん=grandfather 母=mother 父=father
  兄=brother 姉=sister 弟=brother 妹=sister 孫娘=granddaughter 孫=grandchild 駅長=keeper 先生=teacher 医者=doctor 漁師=fisherman 侍=knight 王様=king 姫=princess
  犬=dog 狐=fox 鳥=bird 馬=horse 狼=wolf 熊=bear 兎=rabbit 龍=dragon 竜=dragon 亀=turtle 駅=station 町=town 村=village 森=forest 庭=garden 海=sea 山=mountain 川=river
  浜辺=beach 学校=school 台所=kitchen 橋=bridge 神社=shrine 木の下=tree 線路=railway 道=road 城=castle 汽車=train 箱=box 鍵=key 扉=door 手紙=letter 灯り=lamp
  傘=umbrella 本=book 月=moonlight パン=bread お茶=tea 歩=walk 走=run 開け=open 待=wait 座=sit 飲=drink 食べ=eat 眠=sleep 見=watch 笑=laugh 泣=cry 掘=dig 夜=night 朝=morning
  夕方=dusk 昼=noon 夜明け=dawn الصياد=fisherman صياد=fisherman الطفلة=girl طفلة=girl الطفل=boy طفل=boy البنت=girl بنت=girl الولد=boy ولد=boy المرأة=woman امرأة=woman الرجل=man
  رجل=man الجدة=grandmother جدته=grandmother الجد=grandfather حفيدته=granddaughter الأم=mother الأب=father الملك=king الملكة=queen التاجر=merchant القط=cat قطة=cat الكلب=dog كلب=dog الحصان=horse
  النسر=eagle نسرا=eagle الطائر=bird الذئب=wolf الأسد=lion البحر=sea البيت=home القرية=village الجبل=mountain المدينة=city السوق=market الغابة=forest النهر=river الصحراء=desert
  الحديقة=garden المدرسة=school السماء=sky الشبكة=net نجمة=star النجمة=star كأس=cup قارب=boat مصباح=lamp كتاب=book مفتاح=key باب=door الفجر=dawn الليل=night الصباح=morning المساء=dusk`;
