<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AssumptionsPage</name>
    <message>
        <source>nothing here</source>
        <translation type="unfinished">此处无</translation>
    </message>
    <message numerus="yes">
        <source>, and %n more</source>
        <translation type="unfinished">
            <numerusform>，另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>as %1</source>
        <translation type="unfinished">同%1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished">未设置</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation type="unfinished">假设</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">当前</translation>
    </message>
    <message>
        <source>What changing it moves here</source>
        <translation type="unfinished">更改后对此处的影响</translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation type="unfinished">教科书</translation>
    </message>
    <message>
        <source>Refined (preview)</source>
        <translation type="unfinished">精化（预览）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">来源</translation>
    </message>
    <message>
        <source>Edited in this scenario</source>
        <translation type="unfinished">在此场景中编辑过</translation>
    </message>
    <message>
        <source>Textbook: %1</source>
        <translation type="unfinished">教科书：%1</translation>
    </message>
    <message>
        <source>Refined: %1</source>
        <translation type="unfinished">精化：%1</translation>
    </message>
    <message>
        <source> (edited)</source>
        <translation type="unfinished"> (已编辑)</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 assumptions move a result of this scenario</source>
        <translation type="unfinished">%1 · %3 项假设中有 %2 项影响此场景的结果</translation>
    </message>
    <message>
        <source>What changing it moves: the assumption at the other set&apos;s value, or a tenth more where both sets agree. Edit a value under Assumptions in the Inputs panel; switch the set in the Scenario menu.</source>
        <translation type="unfinished">更改后的影响：把该假设换成另一假设集的取值；若两集相同，则增大十分之一。在“输入”面板的“假设”中编辑取值；在“场景”菜单中切换假设集。</translation>
    </message>
</context>
<context>
    <name>AttributionPage</name>
    <message>
        <source>not given</source>
        <translation type="unfinished">未给出</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">无</translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished">已给出</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished">假设</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished">%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1, not from 0</source>
        <translation type="unfinished">%1，不从 0 起</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">当前</translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished">更好</translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished">更少</translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished">更差</translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished">更多</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation type="unfinished">其余 %1 项</translation>
    </message>
    <message>
        <source>From %1 to now: %2</source>
        <translation type="unfinished">从 %1 到当前：%2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">更改</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">部分</translation>
    </message>
    <message>
        <source>Share of the difference</source>
        <translation type="unfinished">占差值的比例</translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished">误差</translation>
    </message>
    <message>
        <source>What this change does, on the average of all orders in which the changes can be made</source>
        <translation type="unfinished">此更改的作用，按各种可能的更改顺序取平均</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation type="unfinished">± %1</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished">撤回：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1，%2</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation type="unfinished">%1，当前</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished">差值</translation>
    </message>
    <message>
        <source>from %1 changes</source>
        <translation type="unfinished">来自 %1 项更改</translation>
    </message>
    <message>
        <source>Largest part</source>
        <translation type="unfinished">最大部分</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>%1: no change moves it</source>
        <translation type="unfinished">%1：没有更改影响它</translation>
    </message>
    <message>
        <source>%1: %2 does %3</source>
        <translation type="unfinished">%1：%2 贡献 %3</translation>
    </message>
    <message>
        <source>%1 of it</source>
        <translation type="unfinished">其中的 %1</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation type="unfinished">%1 本身</translation>
    </message>
    <message>
        <source>With %1 as now and the rest as in %2</source>
        <translation type="unfinished">%1取当前值，其余同 %2</translation>
    </message>
    <message>
        <source>The changes cannot be told apart. %1: %2</source>
        <translation type="unfinished">无法区分各项更改的作用。%1：%2</translation>
    </message>
    <message>
        <source>The changes cannot be told apart. %1: %2 has no finite answer</source>
        <translation type="unfinished">无法区分各项更改的作用。%1：%2没有有限解</translation>
    </message>
    <message>
        <source>%1 and %2 together: %3 beyond what each does</source>
        <translation type="unfinished">%1与%2共同作用：在各自作用之外另有 %3</translation>
    </message>
    <message>
        <source>More than %1 changes: the parts are means of random orders</source>
        <translation type="unfinished">更改多于 %1 项：各部分为随机顺序下的平均值</translation>
    </message>
    <message>
        <source>Pin the scenario as it is (Ctrl+D), then change something: here is what each change does</source>
        <translation type="unfinished">先固定当前场景（Ctrl+D），再更改任意输入：此处显示每项更改的作用</translation>
    </message>
    <message>
        <source>%1 has no answer here: %2</source>
        <translation type="unfinished">%1 在此无解：%2</translation>
    </message>
    <message>
        <source>%1 has no finite answer in %2</source>
        <translation type="unfinished">%1在 %2 中没有有限解</translation>
    </message>
    <message>
        <source>Nothing that goes into %1 differs from %2: change something</source>
        <translation type="unfinished">%1的输入与 %2 没有差别：请更改任意输入</translation>
    </message>
</context>
<context>
    <name>CapacityPage</name>
    <message>
        <source>%1 years</source>
        <translation type="unfinished">%1 年</translation>
    </message>
    <message>
        <source>Per million tokens</source>
        <translation type="unfinished">每百万词元</translation>
    </message>
    <message>
        <source>unknown: the device states no price</source>
        <translation type="unfinished">未知：设备未标价格</translation>
    </message>
    <message>
        <source>no number of replicas to price</source>
        <translation type="unfinished">没有可计价的副本数</translation>
    </message>
    <message>
        <source>hardware over %1</source>
        <translation type="unfinished">硬件分摊 %1</translation>
    </message>
    <message>
        <source>grows for ever</source>
        <translation type="unfinished">无限增长</translation>
    </message>
    <message>
        <source>%1 of %2 ms</source>
        <translation type="unfinished">%1 / %2 ms</translation>
    </message>
    <message>
        <source>%1: too slow</source>
        <translation type="unfinished">%1：太慢</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">无</translation>
    </message>
    <message>
        <source>latency</source>
        <translation type="unfinished">延迟</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation type="unfinished">容量</translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished">内存</translation>
    </message>
    <message>
        <source>target met</source>
        <translation type="unfinished">达到目标</translation>
    </message>
    <message>
        <source>too few are allowed</source>
        <translation type="unfinished">允许的数量太少</translation>
    </message>
    <message>
        <source>too slow without waiting</source>
        <translation type="unfinished">不等待也太慢</translation>
    </message>
    <message>
        <source>more traffic than capacity</source>
        <translation type="unfinished">流量超过容量</translation>
    </message>
    <message>
        <source>not one request fits</source>
        <translation type="unfinished">一个请求也放不下</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">无</translation>
    </message>
    <message>
        <source>smallest that is enough</source>
        <translation type="unfinished">满足要求的最小数</translation>
    </message>
    <message>
        <source>no number helps</source>
        <translation type="unfinished">再多也无用</translation>
    </message>
    <message>
        <source>%1 are too few</source>
        <translation type="unfinished">%1 个太少</translation>
    </message>
    <message>
        <source>%1 of %2 requests/s</source>
        <translation type="unfinished">%1 / %2 请求/s</translation>
    </message>
    <message>
        <source>on top of %1</source>
        <translation type="unfinished">另加 %1</translation>
    </message>
    <message>
        <source>unstable</source>
        <translation type="unfinished">不稳定</translation>
    </message>
    <message>
        <source>Of all replicas, over the life of their hardware.</source>
        <translation type="unfinished">全部副本，在其硬件的整个寿命期内。</translation>
    </message>
    <message>
        <source>Replicas: purchase</source>
        <translation type="unfinished">副本：购置</translation>
    </message>
    <message>
        <source>Replicas: electricity</source>
        <translation type="unfinished">副本：电费</translation>
    </message>
    <message>
        <source>Replicas: maintenance</source>
        <translation type="unfinished">副本：维护</translation>
    </message>
    <message>
        <source>Replicas: total</source>
        <translation type="unfinished">副本：合计</translation>
    </message>
    <message>
        <source>Cost of a million tokens</source>
        <translation type="unfinished">每百万词元成本</translation>
    </message>
    <message>
        <source>Of the answers&apos; tokens, as many as the traffic asks for.</source>
        <translation type="unfinished">回答的词元，数量按流量所需计。</translation>
    </message>
    <message>
        <source>Traffic up to which replicas are enough: %1</source>
        <translation type="unfinished">副本足以承担的最大流量：%1</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation type="unfinished">请求/s</translation>
    </message>
    <message>
        <source>Batch %1: capacity of a replica</source>
        <translation type="unfinished">批大小 %1：单个副本的容量</translation>
    </message>
    <message>
        <source>Batch %1: latency without waiting</source>
        <translation type="unfinished">批大小 %1：不等待的延迟</translation>
    </message>
    <message>
        <source>Weights and the cache of one request do not fit into the device&apos;s %1: there is no replica to count</source>
        <translation type="unfinished">权重加上一个请求的缓存放不进设备的 %1：无副本可计</translation>
    </message>
    <message>
        <source>Cost: bought once, used %1, electricity at %2 and maintenance on top; the traffic as it is now, all the time.</source>
        <translation type="unfinished">成本：一次购置，使用 %1，另加单价 %2 的电费与维护；流量始终与当前相同。</translation>
    </message>
    <message>
        <source>Replicas %1 for %2 requests/s · P99 %3 · %4 busy</source>
        <translation type="unfinished">%1 个副本承担 %2 请求/s · P99 %3 · 繁忙 %4</translation>
    </message>
    <message>
        <source>No number of replicas: %1</source>
        <translation type="unfinished">没有满足要求的副本数：%1</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation type="unfinished">%1 请求/s</translation>
    </message>
    <message>
        <source>1 replica</source>
        <translation type="unfinished">1 个副本</translation>
    </message>
    <message>
        <source>%1 replicas</source>
        <translation type="unfinished">%1 个副本</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished">流量</translation>
    </message>
    <message>
        <source>%1 on %2, prompt %3, answer %4, %5, P99 within %6 at %7</source>
        <translation type="unfinished">%2 上的 %1，提示 %3，回答 %4，%5，P99 不超过 %6，%7</translation>
    </message>
    <message>
        <source>Replicas needed</source>
        <translation type="unfinished">所需副本数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation type="unfinished">此场景</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1，%2</translation>
    </message>
    <message>
        <source>%1 for %2, 99 % of them within %3.</source>
        <translation type="unfinished">%1承担 %2，其中 99 % 在 %3 以内。</translation>
    </message>
    <message>
        <source>traffic %1</source>
        <translation type="unfinished">流量 %1</translation>
    </message>
    <message>
        <source>%1 are more than %2 serve in time.</source>
        <translation type="unfinished">%1 超过了%2能及时服务的量。</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished">至多 %1</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished">副本数</translation>
    </message>
    <message>
        <source>Replicas that keep P99 within %1</source>
        <translation type="unfinished">使 P99 不超过 %1 的副本数</translation>
    </message>
    <message>
        <source>P50</source>
        <translation type="unfinished">P50</translation>
    </message>
    <message>
        <source>P99</source>
        <translation type="unfinished">P99</translation>
    </message>
    <message>
        <source>%1 at %2, %3 busy: %4</source>
        <translation type="unfinished">%1，%2 时，繁忙 %3：%4</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished">目标 %1</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation type="unfinished">容量 %1</translation>
    </message>
    <message>
        <source>target met up to %1</source>
        <translation type="unfinished">%1 以内达到目标</translation>
    </message>
    <message>
        <source>P99 %1</source>
        <translation type="unfinished">P99 %1</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">延迟</translation>
    </message>
    <message>
        <source>; a request takes longer than the target even without waiting.</source>
        <translation type="unfinished">；即使不等待，一个请求的耗时也超过目标。</translation>
    </message>
    <message>
        <source>Latency over load with %1</source>
        <translation type="unfinished">%1时延迟随负载的变化</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation type="unfinished">最大批大小</translation>
    </message>
    <message>
        <source>the target is missed</source>
        <translation type="unfinished">未达到目标</translation>
    </message>
    <message>
        <source>too many replicas</source>
        <translation type="unfinished">副本过多</translation>
    </message>
    <message>
        <source>batch %1: %2 a replica, %3 without waiting, %4</source>
        <translation type="unfinished">批大小 %1：每副本 %2，不等待 %3，%4</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation type="unfinished">批大小 %1</translation>
    </message>
    <message>
        <source>Capacity of a replica</source>
        <translation type="unfinished">单个副本的容量</translation>
    </message>
    <message>
        <source>Batch size: capacity bought with latency (without waiting)</source>
        <translation type="unfinished">批大小：以延迟换容量（不等待）</translation>
    </message>
    <message>
        <source>%1 of %2 requests/s with all %3</source>
        <translation type="unfinished">用满 %3 个时 %1 / %2 请求/s</translation>
    </message>
    <message>
        <source>no number of replicas meets the target</source>
        <translation type="unfinished">任何副本数都达不到目标</translation>
    </message>
    <message>
        <source>No number of replicas meets the target of %1: a request takes %2 even without waiting; more replicas do not help, as they only shorten the wait</source>
        <translation type="unfinished">任何副本数都达不到 %1 的目标：即使不等待，一个请求也要 %2；增加副本无济于事，因为它只缩短等待</translation>
    </message>
    <message>
        <source>No number of replicas up to %1 meets the target: all together end %2 requests a second, %3 arrive, and the queue grows for ever</source>
        <translation type="unfinished">不超过 %1 的任何副本数都达不到目标：全部副本每秒共完成 %2 个请求，到达 %3 个，队列无限增长</translation>
    </message>
    <message>
        <source>No number of replicas up to %1 meets the target of %2: with all of them 1 of 100 requests takes longer than %3</source>
        <translation type="unfinished">不超过 %1 的任何副本数都达不到 %2 的目标：用满时，每 100 个请求有 1 个耗时超过 %3</translation>
    </message>
    <message>
        <source>P99, utilisation, wait and capacity are of all %1 replicas that are allowed: how far they are from the target, not an answer.</source>
        <translation type="unfinished">P99、利用率、等待和容量都按允许的全部 %1 个副本计算：它们说明离目标有多远，而不是答案。</translation>
    </message>
    <message>
        <source>Capacity of %1: %2</source>
        <translation type="unfinished">%1的容量：%2</translation>
    </message>
    <message>
        <source>A replica is one device here, without tensor parallelism; the Serving page divides the model over %1</source>
        <translation type="unfinished">此处一个副本是一台设备，不含张量并行；在线服务页把模型分到 %1 台上</translation>
    </message>
    <message>
        <source>not one request fits on one device</source>
        <translation type="unfinished">一台设备连一个请求也放不下</translation>
    </message>
    <message>
        <source>one device is too small</source>
        <translation type="unfinished">一台设备太小</translation>
    </message>
    <message>
        <source>one device is too slow</source>
        <translation type="unfinished">一台设备太慢</translation>
    </message>
    <message>
        <source>one is too few</source>
        <translation type="unfinished">1 个太少</translation>
    </message>
    <message>
        <source>%1 of %2 requests/s with one replica</source>
        <translation type="unfinished">用 1 个副本时 %1 / %2 请求/s</translation>
    </message>
    <message>
        <source>One replica, all that is allowed, does not meet the target: it ends %1 requests a second, %2 arrive, and the queue grows for ever</source>
        <translation type="unfinished">只允许 1 个副本，达不到目标：它每秒完成 %1 个请求，到达 %2 个，队列无限增长</translation>
    </message>
    <message>
        <source>One replica, all that is allowed, does not meet the target of %1: 1 of 100 requests takes longer than %2</source>
        <translation type="unfinished">只允许 1 个副本，达不到 %1 的目标：每 100 个请求有 1 个耗时超过 %2</translation>
    </message>
    <message>
        <source>This capacity does not count the time of prefill: the prompts of %1 requests/s alone would keep %2 replicas busy (traffic × TTFT ÷ batch).</source>
        <translation type="unfinished">此容量未计入预填充的时间：仅 %1 请求/s 的提示就会占满 %2 个副本（流量 × TTFT ÷ 批次）。</translation>
    </message>
    <message>
        <source>With the assumption “%1” on (Inputs panel, Assumptions), %2 replicas are needed.</source>
        <translation type="unfinished">打开假设“%1”（“输入”面板，“假设”）后，需要 %2 个副本。</translation>
    </message>
    <message>
        <source>With the assumption “%1” on (Inputs panel, Assumptions), no number up to %2 meets the target.</source>
        <translation type="unfinished">打开假设“%1”（“输入”面板，“假设”）后，不超过 %2 的任何副本数都达不到目标。</translation>
    </message>
    <message>
        <source>It does not fit: the times in the table are as if the memory sufficed for one request.</source>
        <translation type="unfinished">放不下：表中的时间按内存足够容纳一个请求计算。</translation>
    </message>
    <message>
        <source>P99, utilisation, wait and capacity are of the one replica that is allowed: how far it is from the target, not an answer.</source>
        <translation type="unfinished">P99、利用率、等待和容量都按允许的 1 个副本计算：它们说明离目标有多远，而不是答案。</translation>
    </message>
    <message>
        <source>%1 are more than 1 replica serves in time.</source>
        <translation type="unfinished">%1 超过了 1 个副本能及时服务的量。</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <translation type="unfinished">%1：%2 · %3</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">更改</translation>
    </message>
    <message>
        <source> · %1: %2</source>
        <translation type="unfinished"> · %1：%2</translation>
    </message>
    <message>
        <source>Pinned %1: %2</source>
        <translation type="unfinished">已固定 %1：%2</translation>
    </message>
    <message>
        <source>%1 has no answer here: %2</source>
        <translation type="unfinished">%1 在此无解：%2</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished">候选</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished">放得下</translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation type="unfinished">受限于</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation type="unfinished">%1 (当前)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">无解</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">否</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">未知</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">步时间</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">延迟</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>%1, shorter is faster</source>
        <translation type="unfinished">%1，越短越快</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation type="unfinished">尚无可对比的对象</translation>
    </message>
    <message>
        <source>None of them fits</source>
        <translation type="unfinished">没有一个放得下</translation>
    </message>
    <message>
        <source>%1 is the fastest of the %2 that fit</source>
        <translation type="unfinished">放得下的 %2 个中，%1 最快</translation>
    </message>
    <message>
        <source>Ctrl-click devices or models in the zoo (or press Ctrl+Return there) to put them beside this one</source>
        <translation type="unfinished">在条目库中按住 Ctrl 单击设备或模型（或按 Ctrl+回车键），即可与当前项并列对比</translation>
    </message>
    <message>
        <source>Pinned %1: another task, whose times cannot be ranked with these</source>
        <translation type="unfinished">已固定 %1：任务不同，其时间无法与这些一起排名</translation>
    </message>
    <message>
        <source>Pinned %1: the same as now; change an input to compare</source>
        <translation type="unfinished">已固定 %1：与当前相同；更改一项输入即可对比</translation>
    </message>
    <message>
        <source>number of accelerators</source>
        <translation type="unfinished">加速器数</translation>
    </message>
    <message>
        <source>%1 is the only one that fits</source>
        <translation type="unfinished">只有 %1 放得下</translation>
    </message>
    <message>
        <source>%1 has the shortest time of the %2 that fit, but the rows differ in: %3</source>
        <translation type="unfinished">放得下的 %2 个中，%1 用时最短，但各行的以下方面不同：%3</translation>
    </message>
</context>
<context>
    <name>CostCarbonPage</name>
    <message>
        <source>Time</source>
        <translation type="unfinished">时间</translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished">年</translation>
    </message>
    <message>
        <source>%1, as edited</source>
        <translation type="unfinished">%1，编辑后</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation type="unfinished">计算</translation>
    </message>
    <message>
        <source>Cooling and distribution (PUE)</source>
        <translation type="unfinished">冷却与配电（PUE）</translation>
    </message>
    <message>
        <source>Making the devices</source>
        <translation type="unfinished">设备制造</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished">碳排放</translation>
    </message>
    <message>
        <source>%1 emits %2, the most of %3 places; %4 the least, %5. Here, %6: %7. The grid of %1 emits %8 that of %4, and %9 once each place&apos;s own PUE counts.</source>
        <translation type="unfinished">%1 排放 %2，为 %3 个地点之最；%4 最少，%5。此处，%6：%7。%1 的电网排放为 %4 的 %8，计入各地自身的 PUE 后为 %9。</translation>
    </message>
    <message>
        <source>Bought in full</source>
        <translation type="unfinished">全额购置</translation>
    </message>
    <message>
        <source>Spread over %1</source>
        <translation type="unfinished">分摊 %1</translation>
    </message>
    <message>
        <source>Electricity and maintenance</source>
        <translation type="unfinished">电费与维护</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation type="unfinished">累计成本</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation type="unfinished">此场景</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>equal after %1</source>
        <translation type="unfinished">%1后相等</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation type="unfinished">购置</translation>
    </message>
    <message>
        <source>Electricity and maintenance never cost as much as the purchase.</source>
        <translation type="unfinished">电费与维护始终未达到购置费用。</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished">%1 年</translation>
    </message>
    <message>
        <source>Electricity and maintenance have cost as much as the purchase after %1.</source>
        <translation type="unfinished">%1后电费与维护达到购置费用。</translation>
    </message>
    <message>
        <source>operation = purchase: %1</source>
        <translation type="unfinished">运行 = 购置：%1</translation>
    </message>
    <message>
        <source>Bought in full, the hardware costs %1 at once; spread over %2 it costs the same after that time. </source>
        <translation type="unfinished">全额购置时，硬件一次花费 %1；分摊 %2时，到期后花费相同。 </translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation type="unfinished">成本随时间的变化</translation>
    </message>
    <message>
        <source>Carbon so far</source>
        <translation type="unfinished">累计碳排放</translation>
    </message>
    <message>
        <source>making the devices</source>
        <translation type="unfinished">设备制造</translation>
    </message>
    <message>
        <source>operation = making: %1</source>
        <translation type="unfinished">运行 = 制造：%1</translation>
    </message>
    <message>
        <source>After %1 this fleet has emitted %2 here, %3 with the electricity of %4.</source>
        <translation type="unfinished">%1后，此机群在此排放 %2，若用 %4 的电则为 %3。</translation>
    </message>
    <message>
        <source>Carbon over time</source>
        <translation type="unfinished">碳排放随时间的变化</translation>
    </message>
    <message>
        <source>Cost per million served</source>
        <translation type="unfinished">每百万次服务的成本</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation type="unfinished">每百万词元成本</translation>
    </message>
    <message>
        <source>Cost per million inferences</source>
        <translation type="unfinished">每百万次推理成本</translation>
    </message>
    <message>
        <source>Training, a million tokens</source>
        <translation type="unfinished">训练，每百万词元</translation>
    </message>
    <message>
        <source>Training, a million samples</source>
        <translation type="unfinished">训练，每百万样本</translation>
    </message>
    <message>
        <source>Cost of one served</source>
        <translation type="unfinished">每次服务的成本</translation>
    </message>
    <message>
        <source>Cost per request</source>
        <translation type="unfinished">每请求成本</translation>
    </message>
    <message>
        <source>Cost per inference</source>
        <translation type="unfinished">每次推理成本</translation>
    </message>
    <message>
        <source>Training, one sample</source>
        <translation type="unfinished">训练，每样本</translation>
    </message>
    <message>
        <source>%1, its whole life</source>
        <translation type="unfinished">%1，整个寿命期</translation>
    </message>
    <message>
        <source>%1, amortised over %2</source>
        <translation type="unfinished">%1，按 %2 摊销</translation>
    </message>
    <message>
        <source>%1, bought in full</source>
        <translation type="unfinished">%1，全额购置</translation>
    </message>
    <message>
        <source>the device states no price</source>
        <translation type="unfinished">设备未标价格</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">未知</translation>
    </message>
    <message>
        <source>Making the devices emitted %1: as much as %2 of operation here.</source>
        <translation type="unfinished">设备制造排放了 %1：相当于在此运行 %2。</translation>
    </message>
    <message>
        <source>hardware over %1</source>
        <translation type="unfinished">硬件分摊 %1</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation type="unfinished">成本，%1</translation>
    </message>
    <message>
        <source>bought in full: %1</source>
        <translation type="unfinished">全额购置：%1</translation>
    </message>
    <message>
        <source>hardware over %1: %2</source>
        <translation type="unfinished">硬件分摊 %1：%2</translation>
    </message>
    <message>
        <source>Energy, carbon and water, over %1</source>
        <translation type="unfinished">能耗、碳排放与用水，%1</translation>
    </message>
    <message>
        <source>Cost of one, hardware over %1</source>
        <translation type="unfinished">单次成本，硬件分摊 %1</translation>
    </message>
    <message>
        <source>An accelerator for an hour</source>
        <translation type="unfinished">一个加速器一小时</translation>
    </message>
    <message>
        <source>a lower rent would be cheaper than buying</source>
        <translation type="unfinished">若租金更低，则租用比购置便宜</translation>
    </message>
    <message>
        <source>Carbon of this scenario on each grid</source>
        <translation type="unfinished">此场景在各电网的碳排放</translation>
    </message>
    <message>
        <source>here; %1, PUE %2</source>
        <translation type="unfinished">此处；%1，PUE %2</translation>
    </message>
    <message>
        <source>%1 of here, its grid alone %2; %3, PUE %4</source>
        <translation type="unfinished">此处的 %1，仅电网为 %2；%3，PUE %4</translation>
    </message>
    <message>
        <source>Cost over time, bought in full</source>
        <translation type="unfinished">成本随时间的变化，全额购置</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished">%1后</translation>
    </message>
    <message>
        <source>the purchase</source>
        <translation type="unfinished">购置</translation>
    </message>
    <message>
        <source>spread over %1: %2; operation %3</source>
        <translation type="unfinished">分摊 %1：%2；运行 %3</translation>
    </message>
    <message>
        <source>%1 against %2: the grid emits %3 as much for the same electricity, and the job %4 as much once each place&apos;s own PUE counts.</source>
        <translation type="unfinished">%1 对 %2：同样的电量，电网排放为后者的 %3；计入各地自身的 PUE 后，作业排放为 %4。</translation>
    </message>
    <message>
        <source>%1: all that the hardware costs over its life of %2, over what it does in that time, %3 a second (%4).</source>
        <translation type="unfinished">%1：硬件在 %2寿命期内的全部花费，除以该期间完成的量，即每秒 %3（%4）。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished">%1（%2）</translation>
    </message>
    <message>
        <source>Cost unknown: %1</source>
        <translation type="unfinished">成本未知：%1</translation>
    </message>
    <message>
        <source>%1 in %2, %3 as much as in %4</source>
        <translation type="unfinished">%1（%2），为 %4 的 %3</translation>
    </message>
    <message>
        <source>%1 in %2, in %3 %4 as much</source>
        <translation type="unfinished">%1（%2），%3 为其 %4</translation>
    </message>
    <message>
        <source>%1 ≈ %2 (hardware over %3)</source>
        <translation type="unfinished">%1 ≈ %2（硬件分摊 %3）</translation>
    </message>
    <message>
        <source>MFU %1, PUE %2, water %3</source>
        <translation type="unfinished">MFU %1，PUE %2，用水 %3</translation>
    </message>
    <message>
        <source>at MFU %1; at MFU %2: %3</source>
        <translation type="unfinished">按 MFU %1；按 MFU %2：%3</translation>
    </message>
    <message>
        <source>Energy, electricity and operational carbon are counted at MFU %1, an input of this page. %2 computes MFU %3 for this scenario: entered here, it makes them %4 as much. Purchase and maintenance stay.</source>
        <translation type="unfinished">能耗、电费和运行碳排放按 MFU %1 计算，这是本页的一项输入。“%2”为此场景算出的 MFU 为 %3：在此填入后，它们变为所示的 %4。购置和维护不变。</translation>
    </message>
    <message>
        <source>Energy, electricity and operational carbon are counted at MFU %1, an input of this page.</source>
        <translation type="unfinished">能耗、电费和运行碳排放按 MFU %1 计算，这是本页的一项输入。</translation>
    </message>
    <message>
        <source>The hardware is bought in full here; the Overview counts the share of its life of %1 that is used. Set the amortisation period for the same.</source>
        <translation type="unfinished">这里硬件按全额购置计；概览只计其 %1 寿命中用掉的份额。设置摊销期即可得到相同结果。</translation>
    </message>
    <message>
        <source>All of this is for %1; the training run takes %2 (Scaling). Set the duration to that for the whole run.</source>
        <translation type="unfinished">以上都按 %1 计；训练全程需要 %2（扩展页）。把时长设为该值即可得到全程的结果。</translation>
    </message>
    <message>
        <source>Scaling counts %1 for it, at its own MFU and with the hardware spread over %2.</source>
        <translation type="unfinished">扩展页为此计 %1，按其自身算出的 MFU，硬件摊到 %2。</translation>
    </message>
    <message>
        <source>Carbon on every grid, over %1</source>
        <translation type="unfinished">各电网的碳排放，%1内</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished">未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation type="unfinished">是否保存对 %1 的更改？</translation>
    </message>
</context>
<context>
    <name>EntryFiles</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished">无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large for an entry.</source>
        <translation type="unfinished">%1 太大，不能作为条目。</translation>
    </message>
    <message>
        <source>%1: what kind of entry this is cannot be told from its fields.</source>
        <translation type="unfinished">%1：从其字段无法判断条目的种类。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished">无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>Output</source>
        <translation type="unfinished">输出</translation>
    </message>
    <message>
        <source>%1 has no answer here</source>
        <translation type="unfinished">%1在此无解</translation>
    </message>
    <message>
        <source>%1 is unbounded here, so nothing can be compared with it</source>
        <translation type="unfinished">%1在此无界，无法与之比较</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">问题</translation>
    </message>
    <message>
        <source>Which solver answers; its inputs are on the right.</source>
        <translation type="unfinished">由哪个求解器作答；其输入在右侧。</translation>
    </message>
    <message>
        <source>Assumption · %1</source>
        <translation type="unfinished">假设 · %1</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, got %4</source>
        <translation type="unfinished">%1须为 %2 到 %3 的整数，得到 %4</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">否</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">无解</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">被拒绝</translation>
    </message>
</context>
<context>
    <name>FitPage</name>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished">%1 %2 → %3</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> 与 </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">无解</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">未知</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation type="unfinished">应用：%1</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished">倍数</translation>
    </message>
    <message>
        <source>How far each input can go before it no longer fits</source>
        <translation type="unfinished">每个输入可变到何处仍放得下</translation>
    </message>
    <message>
        <source>How far each input must go until it fits</source>
        <translation type="unfinished">每个输入须变到何处才放得下</translation>
    </message>
    <message>
        <source>It fits, whatever one input does</source>
        <translation type="unfinished">放得下，任一输入怎样变都如此</translation>
    </message>
    <message>
        <source>It fits; the nearest edge: %1</source>
        <translation type="unfinished">放得下；最近的边界：%1</translation>
    </message>
    <message>
        <source>The smallest change that makes it fit: %1</source>
        <translation type="unfinished">使其放得下的最小更改：%1</translation>
    </message>
    <message>
        <source>No one input, and no two, make it fit</source>
        <translation type="unfinished">没有任何一个或两个输入能使其放得下</translation>
    </message>
    <message>
        <source>No single input makes it fit; the smallest two: %1</source>
        <translation type="unfinished">没有单个输入能使其放得下；最小的两项：%1</translation>
    </message>
    <message>
        <source>Up to the edge</source>
        <translation type="unfinished">直到边界</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">更改</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">幅度</translation>
    </message>
    <message>
        <source>Latency then</source>
        <translation type="unfinished">届时延迟</translation>
    </message>
    <message>
        <source>Cost then</source>
        <translation type="unfinished">届时成本</translation>
    </message>
    <message>
        <source>Carbon then</source>
        <translation type="unfinished">届时碳排放</translation>
    </message>
    <message>
        <source>Each row is enough by itself and was solved; latency, cost and carbon are those of the whole scenario then</source>
        <translation type="unfinished">每行单独即可满足要求，且经过求解；延迟、成本与碳排放为届时整个场景的数值</translation>
    </message>
</context>
<context>
    <name>FormulasPage</name>
    <message>
        <source>Formula</source>
        <translation type="unfinished">公式</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation type="unfinished">方程</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">单位</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">来源</translation>
    </message>
    <message>
        <source>Name on the command line</source>
        <translation type="unfinished">命令行名称</translation>
    </message>
    <message>
        <source>%1 formulas, each with its source</source>
        <translation type="unfinished">%1 个公式，均注明来源</translation>
    </message>
</context>
<context>
    <name>GenericPage</name>
    <message>
        <source>No fleet is chosen: this is a fleet of one device. Choose one in the zoo.</source>
        <translation type="unfinished">未选择机群：这是只有一台设备的机群。请在条目库中选择。</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>%1 of the places so far.</source>
        <translation type="unfinished">目前已完成 %1 的位置。</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation type="unfinished">%1：否</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation type="unfinished">%1：是</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">当前</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">区域</translation>
    </message>
    <message>
        <source>Share of the map</source>
        <translation type="unfinished">占图面比例</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">无解</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation type="unfinished">%1 … %2</translation>
    </message>
    <message>
        <source>on the map: %1</source>
        <translation type="unfinished">图上：%1</translation>
    </message>
    <message>
        <source>Least and largest %1</source>
        <translation type="unfinished">%1的最小值与最大值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>In %1, %2 meets %3 where %4 = %5 (%6)</source>
        <translation type="unfinished">在“%1”中，“%2”与“%3”相等的条件：%4 = %5（%6）</translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished">从</translation>
    </message>
    <message>
        <source>The least value, with its unit.</source>
        <translation type="unfinished">最小值，带单位。</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">至</translation>
    </message>
    <message>
        <source>The largest value, with its unit.</source>
        <translation type="unfinished">最大值，带单位。</translation>
    </message>
    <message>
        <source>the range goes from the smaller to the larger, got %1 to %2</source>
        <translation type="unfinished">范围须从较小值到较大值，得到 %1 到 %2</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished">颜色</translation>
    </message>
    <message>
        <source>Lines of equal</source>
        <translation type="unfinished">等值线</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">无</translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished">横轴</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">纵轴</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished">格数</translation>
    </message>
    <message>
        <source>Places along each axis.</source>
        <translation type="unfinished">每条轴上的点数。</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation type="unfinished">&lt; %1</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation type="unfinished">&gt; %1</translation>
    </message>
    <message>
        <source>Map of “%1”: %2 × %3</source>
        <extracomment>A picture&apos;s title. %1 is an output as cards name it (&quot;Latency&quot;, &quot;Decode is&quot;), %2 and %3 are inputs.</extracomment>
        <translation type="unfinished">“%1”相图：%2 × %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message>
        <source>%1, lines of equal %2</source>
        <translation type="unfinished">%1，等值线：%2</translation>
    </message>
</context>
<context>
    <name>MemoryPage</name>
    <message>
        <source>Inference</source>
        <translation type="unfinished">推理</translation>
    </message>
    <message>
        <source>Memory per accelerator</source>
        <translation type="unfinished">每加速器内存</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>Part (%1)</source>
        <translation type="unfinished">部分（%1）</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished">放得下</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">否</translation>
    </message>
    <message>
        <source>ZeRO %1</source>
        <translation type="unfinished">ZeRO %1</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation type="unfinished">训练：%1</translation>
    </message>
    <message>
        <source>What fills the memory</source>
        <translation type="unfinished">内存由什么占用</translation>
    </message>
    <message>
        <source>To train it</source>
        <translation type="unfinished">训练所需</translation>
    </message>
    <message>
        <source>Activation checkpointing: what is kept for the backward pass</source>
        <translation type="unfinished">激活检查点：为反向传播保留什么</translation>
    </message>
    <message>
        <source>With data parallel 1 there is nobody to share with: all ZeRO stages need the same.</source>
        <translation type="unfinished">数据并行为 1 时无处分摊：所有 ZeRO 阶段需要的一样多。</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished">在线服务</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">剩余</translation>
    </message>
    <message>
        <source>What is left of the memory; 0 where it does not suffice.</source>
        <translation type="unfinished">内存的剩余部分；不够时为 0。</translation>
    </message>
    <message>
        <source>Scaling counts %1 for each accelerator, since a rank takes its samples in %2 parts. Set Gradient accumulation to %2 for the same numbers.</source>
        <translation type="unfinished">扩展页为每个加速器计 %1，因为一个秩把样本分成 %2 份处理。把梯度累积设为 %2 可得到相同的数值。</translation>
    </message>
    <message>
        <source>Data parallel is %1 here and %2 on the scenario&apos;s fleet (Scaling), whose ranks share the state. Set Data parallel to %2 and Gradient accumulation to %3 for the same numbers.</source>
        <translation type="unfinished">这里的数据并行为 %1，场景机群上为 %2（扩展页），其各秩分摊状态。把数据并行设为 %2、梯度累积设为 %3 可得到相同的数值。</translation>
    </message>
    <message>
        <source>Scaling counts %1 for each accelerator of the scenario&apos;s fleet.</source>
        <translation type="unfinished">扩展页为场景机群的每个加速器计 %1。</translation>
    </message>
    <message>
        <source>Data parallel is %1 here and %2 on the scenario&apos;s fleet, whose ranks share the state: Scaling counts %3 for each accelerator. Data parallel %2 and Gradient accumulation %4 here would give %5.</source>
        <translation type="unfinished">这里的数据并行为 %1，场景机群上为 %2，其各秩分摊状态：扩展页为每个加速器计 %3。若在这里把数据并行设为 %2、梯度累积设为 %4，得到的是 %5。</translation>
    </message>
    <message>
        <source>Scaling counts in another way with: %1.</source>
        <translation type="unfinished">扩展页对以下项的计法不同：%1。</translation>
    </message>
    <message>
        <source>Each of %1 accelerators: %2</source>
        <translation type="unfinished">%1 个加速器中的每一个：%2</translation>
    </message>
    <message>
        <source>Serving: %1</source>
        <translation type="unfinished">在线服务：%1</translation>
    </message>
</context>
<context>
    <name>MoePage</name>
    <message>
        <source>%1, batch %2 of %3 tokens over %4 accelerators</source>
        <translation type="unfinished">%1，批大小 %2，每样本 %3 词元，分布于 %4 个加速器</translation>
    </message>
    <message>
        <source>Routing imbalance γ</source>
        <translation type="unfinished">路由不均衡度 γ</translation>
    </message>
    <message>
        <source>All-to-all</source>
        <translation type="unfinished">All-to-all</translation>
    </message>
    <message>
        <source>Effective experts per token</source>
        <translation type="unfinished">每词元有效专家数</translation>
    </message>
    <message>
        <source>γ %1: %2 experts a token, %3 routed, all-to-all %4</source>
        <translation type="unfinished">γ %1：每词元 %2 个专家，路由 %3，all-to-all %4</translation>
    </message>
    <message>
        <source>γ %1: %2</source>
        <translation type="unfinished">γ %1：%2</translation>
    </message>
    <message>
        <source>This routing</source>
        <translation type="unfinished">此路由</translation>
    </message>
    <message>
        <source>all experts busy</source>
        <translation type="unfinished">所有专家都繁忙</translation>
    </message>
    <message>
        <source>Uneven routing stretches every all-to-all</source>
        <translation type="unfinished">路由不均会拉长每次 all-to-all</translation>
    </message>
    <message>
        <source>Uneven routing makes a token wait for more experts</source>
        <translation type="unfinished">路由不均使词元等待更多专家</translation>
    </message>
    <message>
        <source>Hot expert</source>
        <translation type="unfinished">热点专家</translation>
    </message>
    <message>
        <source>Other experts</source>
        <translation type="unfinished">其他专家</translation>
    </message>
    <message>
        <source>Load over the mean</source>
        <translation type="unfinished">负载/均值</translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished">均值</translation>
    </message>
    <message>
        <source>Load of each expert</source>
        <translation type="unfinished">各专家的负载</translation>
    </message>
    <message>
        <source>Load of each expert: %1 of %2</source>
        <translation type="unfinished">各专家的负载：%2 个中的 %1 个</translation>
    </message>
    <message>
        <source>The hot expert has %1 times the mean load, each of the other %2 has %3.</source>
        <translation type="unfinished">热点专家的负载为均值的 %1 倍，其余 %2 个各为 %3 倍。</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation type="unfinished">不均衡度</translation>
    </message>
    <message>
        <source>Effective experts</source>
        <translation type="unfinished">有效专家数</translation>
    </message>
    <message>
        <source>Routed bytes</source>
        <translation type="unfinished">路由字节数</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished">场景</translation>
    </message>
    <message>
        <source>%1 × mean</source>
        <translation type="unfinished">%1 × 均值</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">无</translation>
    </message>
    <message>
        <source>◂ as set</source>
        <translation type="unfinished">◂ 当前设置</translation>
    </message>
    <message>
        <source>routing is even</source>
        <translation type="unfinished">路由均衡</translation>
    </message>
    <message>
        <source>%1 against even routing</source>
        <translation type="unfinished">相对均衡路由 %1</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation type="unfinished">无需发送</translation>
    </message>
    <message>
        <source>of %1; %2 asked for</source>
        <translation type="unfinished">共 %1 个；所需 %2 个</translation>
    </message>
    <message>
        <source>times the mean</source>
        <translation type="unfinished">均值的倍数</translation>
    </message>
    <message>
        <source>One accelerator holds all experts, so nothing is sent: set Expert parallel to 2 or more for the all-to-all.</source>
        <translation type="unfinished">一个加速器容纳了所有专家，因此无需发送：把“专家并行”设为 2 或更大即可看到 all-to-all。</translation>
    </message>
    <message>
        <source>all-to-all %1, %2</source>
        <translation type="unfinished">all-to-all %1，%2</translation>
    </message>
    <message>
        <source>no all-to-all on one accelerator</source>
        <translation type="unfinished">单个加速器上没有 all-to-all</translation>
    </message>
    <message>
        <source>Imbalance %1: %2 effective experts a token</source>
        <translation type="unfinished">不均衡度 %1：每词元 %2 个有效专家</translation>
    </message>
    <message>
        <source>The all-to-all here sends the tokens of the whole batch of %1 at once, as one expert-parallel group&apos;s. In Scaling that batch is the whole fleet&apos;s: each of %2 ranks (dp × ep) sends its own micro-batch of %3 at a time, and all that it sends in a step takes %4.</source>
        <translation type="unfinished">这里的 all-to-all 把大小为 %1 的整个批次的词元作为一个专家并行组的词元一次发送。在扩展页中，这一批次属于整个机群：%2 个秩（dp × ep）每次各自发送大小为 %3 的微批次，一步中发送的全部内容耗时 %4。</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Run</source>
        <translation type="unfinished">运行</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation type="unfinished">服务</translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished">训练</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished">影响</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished">探究</translation>
    </message>
    <message>
        <source>More walls</source>
        <translation type="unfinished">更多墙</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">资料</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Memory capacity</source>
        <translation type="unfinished">内存容量</translation>
    </message>
    <message>
        <source>Compute time</source>
        <translation type="unfinished">计算时间</translation>
    </message>
    <message>
        <source>Memory time</source>
        <translation type="unfinished">访存时间</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished">开销</translation>
    </message>
    <message>
        <source>Prefill (TTFT)</source>
        <translation type="unfinished">预填充（TTFT）</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation type="unfinished">解码</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">工作</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished">通信</translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation type="unfinished">流水线气泡</translation>
    </message>
    <message>
        <source>Latency SLA</source>
        <translation type="unfinished">延迟 SLA</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">预算</translation>
    </message>
    <message>
        <source>Carbon budget</source>
        <translation type="unfinished">碳预算</translation>
    </message>
    <message>
        <source>Water budget</source>
        <translation type="unfinished">用水预算</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished">有效吞吐率</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished">承诺</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished">100 %</translation>
    </message>
    <message>
        <source>How close each wall is (the longest binds)</source>
        <translation type="unfinished">离各面墙有多近（最长者起约束作用）</translation>
    </message>
    <message>
        <source>decode: %1</source>
        <translation type="unfinished">解码：%1</translation>
    </message>
    <message>
        <source>Fits?</source>
        <translation type="unfinished">放得下？</translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished">放得下</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished">放不下</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">步时间</translation>
    </message>
    <message>
        <source>Request latency</source>
        <translation type="unfinished">请求延迟</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">延迟</translation>
    </message>
    <message>
        <source>misses its SLA</source>
        <translation type="unfinished">未达到 SLA</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished">吞吐量</translation>
    </message>
    <message>
        <source>MFU %1</source>
        <translation type="unfinished">MFU %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">成本</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">未知</translation>
    </message>
    <message>
        <source>the device states no price</source>
        <translation type="unfinished">设备未标价格</translation>
    </message>
    <message>
        <source>%1; hardware over %2</source>
        <translation type="unfinished">%1；硬件分摊 %2</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished">碳排放</translation>
    </message>
    <message>
        <source>%1; PUE %2</source>
        <translation type="unfinished">%1；PUE %2</translation>
    </message>
    <message>
        <source>MTBF %1, checkpoint %2</source>
        <translation type="unfinished">MTBF %1，检查点 %2</translation>
    </message>
    <message>
        <source>MTBF %1</source>
        <translation type="unfinished">MTBF %1</translation>
    </message>
    <message>
        <source>The memory does not suffice: %1 of it is asked for</source>
        <translation type="unfinished">内存不足：需求为其 %1</translation>
    </message>
    <message>
        <source>%1, of the step</source>
        <translation type="unfinished">%1，占步时</translation>
    </message>
    <message>
        <source>%1, of the latency</source>
        <translation type="unfinished">%1，占延迟</translation>
    </message>
    <message>
        <source>Share of what there is</source>
        <translation type="unfinished">占可用量的份额</translation>
    </message>
    <message>
        <source>It does not fit: the other numbers are as if the memory sufficed.</source>
        <translation type="unfinished">放不下：其他数值按内存足够计算。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Byte count</source>
        <translation type="unfinished">字节计数</translation>
    </message>
    <message>
        <source>First-order estimate</source>
        <translation type="unfinished">一阶估计</translation>
    </message>
    <message>
        <source>Estimate, needs calibration</source>
        <translation type="unfinished">估计，需校准</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">结果</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">单位</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished">依据</translation>
    </message>
    <message>
        <source>Not applicable to this model</source>
        <translation type="unfinished">不适用于此模型</translation>
    </message>
    <message>
        <source>Needs one more input</source>
        <translation type="unfinished">还需一个输入</translation>
    </message>
    <message>
        <source>Input needs correction</source>
        <translation type="unfinished">输入需要更正</translation>
    </message>
    <message>
        <source>Try it with %1</source>
        <translation type="unfinished">改用 %1 试试</translation>
    </message>
    <message>
        <source>%1 on %2, batch %3, %4</source>
        <translation type="unfinished">%2 上的 %1，批大小 %3，%4</translation>
    </message>
    <message>
        <source>, training</source>
        <translation type="unfinished">，训练</translation>
    </message>
    <message>
        <source>Refined (preview, unfitted)</source>
        <translation type="unfinished">精化（预览，未拟合）</translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation type="unfinished">教科书</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n edited</source>
        <translation type="unfinished">
            <numerusform>%1，%n 项已编辑</numerusform>
        </translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation type="unfinished">请求/s</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation type="unfinished">样本/s</translation>
    </message>
    <message>
        <source>%1: %2 (%3; MLSys·im)</source>
        <translation type="unfinished">%1：%2（%3；MLSys·im）</translation>
    </message>
    <message>
        <source>%1, %2 accelerators</source>
        <translation type="unfinished">%1，%2 个加速器</translation>
    </message>
</context>
<context>
    <name>RangesPage</name>
    <message>
        <source>Draws</source>
        <translation type="unfinished">抽样次数</translation>
    </message>
    <message>
        <source>How many; each input&apos;s range is cut into as many equal shares and drawn from once in each.</source>
        <translation type="unfinished">抽样的次数；每个输入的范围按此数等分，每份各抽一次。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">种子</translation>
    </message>
    <message>
        <source>The same seed gives the same draws, bit for bit.</source>
        <translation type="unfinished">种子相同则抽样逐位相同。</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">抽取</translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished">以及</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">无</translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished">从</translation>
    </message>
    <message>
        <source>The least value, with its unit; of a normal distribution 5 % lie below.</source>
        <translation type="unfinished">最小值，带单位；正态分布时有 5 % 低于它。</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">至</translation>
    </message>
    <message>
        <source>The largest value, with its unit; of a normal distribution 5 % lie above.</source>
        <translation type="unfinished">最大值，带单位；正态分布时有 5 % 高于它。</translation>
    </message>
    <message>
        <source>spread</source>
        <translation type="unfinished">分布</translation>
    </message>
    <message>
        <source>How the values between are spread.</source>
        <translation type="unfinished">其间的值如何分布。</translation>
    </message>
    <message>
        <source>evenly</source>
        <translation type="unfinished">均匀</translation>
    </message>
    <message>
        <source>by factors</source>
        <translation type="unfinished">等比</translation>
    </message>
    <message>
        <source>most often as now</source>
        <translation type="unfinished">当前值最常见</translation>
    </message>
    <message>
        <source>normally</source>
        <translation type="unfinished">正态</translation>
    </message>
    <message>
        <source>the range goes from the smaller to the larger, got %1 to %2</source>
        <translation type="unfinished">范围须从较小值到较大值，得到 %1 到 %2</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation type="unfinished">不到 0.1 %</translation>
    </message>
    <message>
        <source>more than 99.9 %</source>
        <translation type="unfinished">超过 99.9 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>%1, median</source>
        <translation type="unfinished">%1，中位数</translation>
    </message>
    <message>
        <source>5–95 %: %1 … %2; now %3</source>
        <translation type="unfinished">5–95 %：%1 … %2；当前 %3</translation>
    </message>
    <message>
        <source>fits in %1 of draws</source>
        <translation type="unfinished">%1 的抽样放得下</translation>
    </message>
    <message>
        <source>another one in %1 of draws</source>
        <translation type="unfinished">%1 的抽样与此不同</translation>
    </message>
    <message>
        <source>in all draws</source>
        <translation type="unfinished">所有抽样均如此</translation>
    </message>
    <message>
        <source>%1 %2, from %3 to %4 in 90 % of draws</source>
        <translation type="unfinished">%1 %2，90 % 的抽样在 %3 到 %4 之间</translation>
    </message>
    <message>
        <source>fits in %1</source>
        <translation type="unfinished">放得下（%1）</translation>
    </message>
    <message>
        <source>never fits</source>
        <translation type="unfinished">始终放不下</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 of draws</source>
        <translation type="unfinished">%1：占抽样的 %2</translation>
    </message>
    <message>
        <source>Share of draws</source>
        <translation type="unfinished">抽样占比</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation type="unfinished">5 %</translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished">中位数</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished">95 %</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">当前</translation>
    </message>
    <message>
        <source>%1 in %2 draws</source>
        <translation type="unfinished">%2 次抽样中的%1</translation>
    </message>
    <message>
        <source>90 % of draws</source>
        <translation type="unfinished">90 % 的抽样</translation>
    </message>
    <message>
        <source>half of them</source>
        <translation type="unfinished">其中一半</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <translation type="unfinished">%1：%2，%3 到 %4</translation>
    </message>
    <message>
        <source>Change from now</source>
        <translation type="unfinished">相对当前的变化</translation>
    </message>
    <message>
        <source>The %1 outputs that vary most</source>
        <translation type="unfinished">变化最大的 %1 个输出</translation>
    </message>
    <message>
        <source>All outputs that vary</source>
        <translation type="unfinished">所有变化的输出</translation>
    </message>
    <message>
        <source>%1 of the outputs vary with the draws; %2 first.</source>
        <translation type="unfinished">%1 个输出随抽样变化；%2居首。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">输出</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">当前</translation>
    </message>
    <message>
        <source>25 %</source>
        <translation type="unfinished">25 %</translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished">中位数</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation type="unfinished">75 %</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished">均值</translation>
    </message>
    <message>
        <source>Shares of draws</source>
        <translation type="unfinished">抽样占比</translation>
    </message>
    <message>
        <source>%1 of draws are refused, the first because %2</source>
        <translation type="unfinished">%1 的抽样被拒绝，首个原因：%2</translation>
    </message>
    <message>
        <source>%1 is unbounded in %2 of draws</source>
        <translation type="unfinished">%1在 %2 的抽样中无界</translation>
    </message>
    <message>
        <source>Latin hypercube of %1 draws, seed %2: the same again with the same seed</source>
        <translation type="unfinished">%1 次拉丁超立方抽样，种子 %2：种子相同则结果相同</translation>
    </message>
    <message>
        <source>it is unbounded</source>
        <translation type="unfinished">其值无界</translation>
    </message>
    <message>
        <source>%1 has no finite answer in any draw: %2</source>
        <translation type="unfinished">%1在任何抽样中都没有有限解：%2</translation>
    </message>
</context>
<context>
    <name>ReliabilityPage</name>
    <message>
        <source>Time between checkpoints</source>
        <translation type="unfinished">检查点间隔</translation>
    </message>
    <message>
        <source>Time without progress</source>
        <translation type="unfinished">没有进展的时间</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">全部</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation type="unfinished">检查点</translation>
    </message>
    <message>
        <source>Lost work</source>
        <translation type="unfinished">丢失的工作</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished">恢复</translation>
    </message>
    <message>
        <source>Best, by Young and Daly</source>
        <translation type="unfinished">最佳（Young–Daly）</translation>
    </message>
    <message>
        <source>every %1: %2</source>
        <translation type="unfinished">每 %1：%2</translation>
    </message>
    <message>
        <source>The least time is wasted with a checkpoint every %1: %2, of which %3 are checkpoints, %4 lost work, %5 recovery.</source>
        <translation type="unfinished">每 %1 写一个检查点时浪费的时间最少：%2，其中检查点 %3，丢失的工作 %4，恢复 %5。</translation>
    </message>
    <message>
        <source>How often to write a checkpoint</source>
        <translation type="unfinished">多久写一次检查点</translation>
    </message>
    <message>
        <source>Llama 3&apos;s rates</source>
        <translation type="unfinished">Llama 3 的故障率</translation>
    </message>
    <message>
        <source>Textbook rates</source>
        <translation type="unfinished">教科书故障率</translation>
    </message>
    <message>
        <source>Rates as edited</source>
        <translation type="unfinished">编辑后的故障率</translation>
    </message>
    <message>
        <source>%1 accelerators: a failure every %2; in %3 at least one with a chance of %4</source>
        <translation type="unfinished">%1 个加速器：每 %2 一次故障；%3 内至少一次的概率为 %4</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished">加速器数</translation>
    </message>
    <message>
        <source>MTBF of the fleet</source>
        <translation type="unfinished">机群 MTBF</translation>
    </message>
    <message>
        <source>This fleet</source>
        <translation type="unfinished">此机群</translation>
    </message>
    <message>
        <source>every %1; a failure in %2: %3</source>
        <translation type="unfinished">每 %1；%2 内故障：%3</translation>
    </message>
    <message>
        <source>job: %1</source>
        <translation type="unfinished">作业：%1</translation>
    </message>
    <message>
        <source>%1 accelerators fail every %2 on average; at least one failure in %3 has a probability of %4. Ten times the accelerators fail ten times as often.</source>
        <translation type="unfinished">%1 个加速器平均每 %2 故障一次；%3 内至少故障一次的概率为 %4。加速器增至十倍，故障频率也增至十倍。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">进度</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished">故障</translation>
    </message>
    <message>
        <source>Work that counts</source>
        <translation type="unfinished">有效的工作</translation>
    </message>
    <message>
        <source>Writing a checkpoint</source>
        <translation type="unfinished">写检查点</translation>
    </message>
    <message>
        <source>Writing %1 checkpoints, drawn as one</source>
        <translation type="unfinished">写 %1 个检查点，合并绘制</translation>
    </message>
    <message>
        <source>Work that is lost</source>
        <translation type="unfinished">丢失的工作</translation>
    </message>
    <message>
        <source>failure %1</source>
        <translation type="unfinished">故障 %1</translation>
    </message>
    <message>
        <source>%1 of work, not yet saved</source>
        <translation type="unfinished">%1 的工作，尚未保存</translation>
    </message>
    <message>
        <source>%1 of work lost</source>
        <translation type="unfinished">丢失 %1 的工作</translation>
    </message>
    <message>
        <source>recovery: %1</source>
        <translation type="unfinished">恢复：%1</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation type="unfinished">自开始以来的时间</translation>
    </message>
    <message>
        <source>the job ends</source>
        <translation type="unfinished">作业结束</translation>
    </message>
    <message>
        <source>One example drawn by chance, not the average: %1 failures in %2; %3 of the time is work that counts, %4 goes into checkpoints, %5 is lost, %6 is recovery.</source>
        <translation type="unfinished">随机抽取的一个示例，而非平均情况：%2 内 %1 次故障；%3 的时间为有效的工作，%4 用于检查点，%5 丢失，%6 用于恢复。</translation>
    </message>
    <message>
        <source>One example, drawn by chance: %1, three times the MTBF</source>
        <translation type="unfinished">随机抽取的一个示例：%1，即 MTBF 的三倍</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished">%1 内</translation>
    </message>
    <message>
        <source>a single device</source>
        <translation type="unfinished">单个设备</translation>
    </message>
    <message>
        <source>%1 accelerators</source>
        <translation type="unfinished">%1 个加速器</translation>
    </message>
    <message>
        <source>at least one %1</source>
        <translation type="unfinished">%1至少一次</translation>
    </message>
    <message>
        <source>at %1 a checkpoint</source>
        <translation type="unfinished">每个检查点 %1</translation>
    </message>
    <message>
        <source>no progress: failures outrun the repairs</source>
        <translation type="unfinished">没有进展：故障快于恢复</translation>
    </message>
    <message>
        <source>%1 is wasted</source>
        <translation type="unfinished">%1 被浪费</translation>
    </message>
    <message>
        <source>Size of a checkpoint: %1</source>
        <translation type="unfinished">检查点大小：%1</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished">检查点</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1，%2</translation>
    </message>
    <message>
        <source>Failures are counted with %1 a checkpoint, as entered; the storage would take %2, and then the best is one every %3, with a goodput of %4.</source>
        <translation type="unfinished">故障按输入的每个检查点 %1 计算；存储实际需要 %2，此时最好每 %3 写一个，有效吞吐率为 %4。</translation>
    </message>
    <message>
        <source>At the rates of a published run this job would fail %1 times, not %2. %3</source>
        <translation type="unfinished">按某次已发表训练的故障率，此作业会故障 %1 次，而非 %2 次。%3</translation>
    </message>
    <message>
        <source>Time without progress, with a checkpoint</source>
        <translation type="unfinished">没有进展的时间，检查点间隔为</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation type="unfinished">每 %1</translation>
    </message>
    <message>
        <source>checkpoints %1, lost work %2, recovery %3</source>
        <translation type="unfinished">检查点 %1，丢失的工作 %2，恢复 %3</translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation type="unfinished">最佳：%1</translation>
    </message>
    <message>
        <source>MTBF of a fleet of</source>
        <translation type="unfinished">机群的 MTBF，规模为</translation>
    </message>
    <message>
        <source>%1 failures in %2; at least one: %3</source>
        <translation type="unfinished">%2 内 %1 次故障；至少一次：%3</translation>
    </message>
    <message>
        <source>The drawn example</source>
        <translation type="unfinished">所抽的示例</translation>
    </message>
    <message>
        <source>failure %1 after</source>
        <translation type="unfinished">第 %1 次故障，发生于</translation>
    </message>
    <message>
        <source>%1 of work lost, recovered in %2, after %3 checkpoints</source>
        <translation type="unfinished">丢失 %1 的工作，%2 内恢复，此前有 %3 个检查点</translation>
    </message>
    <message>
        <source>Checkpoint to storage</source>
        <translation type="unfinished">写到存储的检查点</translation>
    </message>
    <message>
        <source>A failure every %1 · %2 expected in %3 · goodput %4 with a checkpoint every %5</source>
        <translation type="unfinished">每 %1 一次故障 · 预计 %3 内 %2 次 · 有效吞吐率 %4，每 %5 写一个检查点</translation>
    </message>
    <message>
        <source>Time between failures against the size of the fleet</source>
        <translation type="unfinished">故障间隔与集群规模</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>replicas %1, P99 %2</source>
        <translation type="unfinished">副本 %1，P99 %2</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished">批大小</translation>
    </message>
    <message>
        <source>Prompt length</source>
        <translation type="unfinished">提示长度</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished">张量并行</translation>
    </message>
    <message>
        <source>KV precision</source>
        <translation type="unfinished">KV 精度</translation>
    </message>
    <message>
        <source>Target P99</source>
        <translation type="unfinished">目标 P99</translation>
    </message>
    <message>
        <source>Replicas at most</source>
        <translation type="unfinished">最多副本数</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation type="unfinished">最大批大小</translation>
    </message>
    <message>
        <source>Answer length</source>
        <translation type="unfinished">回答长度</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation type="unfinished">另一设备</translation>
    </message>
    <message>
        <source>ZeRO stage</source>
        <translation type="unfinished">ZeRO 阶段</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation type="unfinished">激活检查点</translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished">完全</translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished">数据并行</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished">加速器数</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation type="unfinished">流水线并行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>Bigger device</source>
        <translation type="unfinished">更大的设备</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished">精度</translation>
    </message>
    <message>
        <source>None of the changes tried here makes it fit</source>
        <translation type="unfinished">此处尝试的更改都不能使其放得下</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished">条目</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">种类</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">来源</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">日期</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1，%2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">问题</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">已回答</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">答案</translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">输入</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pin</comment>
        <translation type="unfinished">%1：%2</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>Assumptions: %1. Results are analytical estimates, not measurements. MLSys·im Desktop %2.</source>
        <translation type="unfinished">假设：%1。结果为解析估计，并非实测。MLSys·im Desktop %2。</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished">练习</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">来源</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished">无法写入 %1：%2</translation>
    </message>
    <message>
        <source>it cannot be made a folder</source>
        <translation type="unfinished">无法创建文件夹</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished">输入</translation>
    </message>
    <message>
        <source>What the scenario sets. Everything else is as the zoo and the defaults have it.</source>
        <translation type="unfinished">场景所设定的内容。其余均取自条目库和默认值。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">目录</translation>
    </message>
</context>
<context>
    <name>RooflinePage</name>
    <message>
        <source>batch %1: %2, %3, %4</source>
        <translation type="unfinished">批大小 %1：%2，%3，%4</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">内存</translation>
    </message>
    <message>
        <source>SRAM</source>
        <translation type="unfinished">SRAM</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation type="unfinished">闪存</translation>
    </message>
    <message>
        <source>Host link</source>
        <translation type="unfinished">主机链路</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1与%2</translation>
    </message>
    <message>
        <source>%1 peak, %2</source>
        <translation type="unfinished">%1 峰值，%2</translation>
    </message>
    <message>
        <source>%1 × efficiency</source>
        <translation type="unfinished">%1 × 效率</translation>
    </message>
    <message>
        <source>× efficiency %1</source>
        <translation type="unfinished">× 效率 %1</translation>
    </message>
    <message>
        <source>× efficiency</source>
        <translation type="unfinished">× 效率</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1，%2</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <translation type="unfinished">%1 (已编辑)</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation type="unfinished">批大小 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished">算术强度</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">性能</translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished">访存受限</translation>
    </message>
    <message>
        <source>Compute-bound</source>
        <translation type="unfinished">计算受限</translation>
    </message>
    <message>
        <source>ridge %1</source>
        <translation type="unfinished">脊点 %1</translation>
    </message>
    <message>
        <source>datasheet ridge %1</source>
        <translation type="unfinished">数据手册脊点 %1</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation type="unfinished">屋顶线</translation>
    </message>
    <message>
        <source>%1: %2, %3, intensity %4, ridge %5.</source>
        <translation type="unfinished">%1：%2，%3，强度 %4，脊点 %5。</translation>
    </message>
    <message>
        <source>Batch 1 to %1</source>
        <translation type="unfinished">批大小 1 到 %1</translation>
    </message>
    <message>
        <source>batch 1</source>
        <translation type="unfinished">批大小 1</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished">开销</translation>
    </message>
    <message>
        <source>At the roof</source>
        <translation type="unfinished">位于屋顶</translation>
    </message>
    <message>
        <source>the roof allows %1 here</source>
        <translation type="unfinished">屋顶在此允许 %1</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished">工作负载</translation>
    </message>
    <message>
        <source>left of the ridge</source>
        <translation type="unfinished">脊点左侧</translation>
    </message>
    <message>
        <source>right of the ridge</source>
        <translation type="unfinished">脊点右侧</translation>
    </message>
    <message>
        <source>This workload&apos;s entry states no operations, so it has no place on the intensity axis: it only moves data.</source>
        <translation type="unfinished">此工作负载的条目未标运算量，因此在强度轴上没有位置：它只搬运数据。</translation>
    </message>
    <message>
        <source>%1, one forward pass on one device</source>
        <translation type="unfinished">%1，单个设备上的一次前向计算</translation>
    </message>
    <message>
        <source>This page is about one device that holds all the weights, without tensor parallelism. The Serving page divides weights and KV cache over %1 devices (Tensor parallel) and says whether they fit there.</source>
        <translation type="unfinished">本页针对装有全部权重的单个设备，不含张量并行。在线服务页把权重和 KV 缓存分到 %1 个设备上（张量并行），并说明那里是否放得下。</translation>
    </message>
    <message>
        <source>One device with all the weights: %1</source>
        <translation type="unfinished">单个设备装下全部权重：%1</translation>
    </message>
</context>
<context>
    <name>ScalingPage</name>
    <message>
        <source>As set</source>
        <translation type="unfinished">当前设置</translation>
    </message>
    <message>
        <source>ZeRO 0</source>
        <translation type="unfinished">ZeRO 0</translation>
    </message>
    <message>
        <source>ZeRO 3</source>
        <translation type="unfinished">ZeRO 3</translation>
    </message>
    <message>
        <source>Overlap off</source>
        <translation type="unfinished">关闭重叠</translation>
    </message>
    <message>
        <source>Overlap on</source>
        <translation type="unfinished">开启重叠</translation>
    </message>
    <message>
        <source>2 × micro-batches</source>
        <translation type="unfinished">2 × 微批数</translation>
    </message>
    <message>
        <source>, part %1 of %2</source>
        <translation type="unfinished">，第 %1/%2 部分</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">时间</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation type="unfinished">阶段 %1</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">前向</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation type="unfinished">反向</translation>
    </message>
    <message>
        <source>Both in turn</source>
        <translation type="unfinished">两者交替</translation>
    </message>
    <message>
        <source>dp %1 × tp %2 × pp %3</source>
        <translation type="unfinished">dp %1 × tp %2 × pp %3</translation>
    </message>
    <message>
        <source> × ep %1</source>
        <translation type="unfinished"> × ep %1</translation>
    </message>
    <message>
        <source> × cp %1</source>
        <translation type="unfinished"> × cp %1</translation>
    </message>
    <message>
        <source>Training %1 on %2 × %3</source>
        <translation type="unfinished">在 %2 × %3 上训练 %1</translation>
    </message>
    <message>
        <source>, batch %1, %2</source>
        <translation type="unfinished">，批大小 %1，%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">步时间</translation>
    </message>
    <message>
        <source>Where a training step&apos;s time goes</source>
        <translation type="unfinished">训练步的时间花在何处</translation>
    </message>
    <message>
        <source>%1 accelerators: %2 %3</source>
        <translation type="unfinished">%1 个加速器：%2 %3</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished">加速器数</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished">效率</translation>
    </message>
    <message>
        <source>Same batch</source>
        <translation type="unfinished">批不变</translation>
    </message>
    <message>
        <source>efficiency with the same batch</source>
        <translation type="unfinished">批不变时的效率</translation>
    </message>
    <message>
        <source>Batch grows</source>
        <translation type="unfinished">批增大</translation>
    </message>
    <message>
        <source>efficiency with a batch that grows</source>
        <translation type="unfinished">批增大时的效率</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation type="unfinished">MFU</translation>
    </message>
    <message>
        <source>This fleet</source>
        <translation type="unfinished">此机群</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>one sample a rank</source>
        <translation type="unfinished">每 rank 一个样本</translation>
    </message>
    <message>
        <source>Scaling efficiency is %1 on %2 accelerators and %3 on %4 with the same batch.</source>
        <translation type="unfinished">批不变时，扩展效率在 %2 个加速器上为 %1，在 %4 个上为 %3。</translation>
    </message>
    <message>
        <source>Scaling efficiency as the fleet grows</source>
        <translation type="unfinished">扩展效率随机群规模的变化</translation>
    </message>
    <message>
        <source>There is no pipeline: set Pipeline parallel to 2 or more to see its schedule.</source>
        <translation type="unfinished">没有流水线：把“流水线并行”设为 2 或更大即可看到其调度。</translation>
    </message>
    <message>
        <source>Interleaved stages take micro-batches in rounds of %1; %2 are no whole rounds, so the bubble here is the least there can be, and no schedule is drawn.</source>
        <translation type="unfinished">交错的阶段以每轮 %1 个处理微批；%2 个不是整数轮，因此这里的气泡是可能的最小值，且不绘制调度。</translation>
    </message>
    <message>
        <source>The schedule of %1 stages of %2 parts is too long to be drawn.</source>
        <translation type="unfinished">%1 个阶段、每阶段 %2 个部分的调度太长，无法绘制。</translation>
    </message>
    <message>
        <source>interleaved, %1 parts a stage</source>
        <translation type="unfinished">交错，每阶段 %1 个部分</translation>
    </message>
    <message>
        <source>one forward, one backward</source>
        <translation type="unfinished">一前向一反向</translation>
    </message>
    <message>
        <source>Pipeline schedule (%1): %2 idle</source>
        <translation type="unfinished">流水线调度（%1）：%2 空闲</translation>
    </message>
    <message>
        <source>%1 stages, %2 micro-batches: each stage is idle for %3 of the time.</source>
        <translation type="unfinished">%1 个阶段，%2 个微批：每个阶段有 %3 的时间空闲。</translation>
    </message>
    <message>
        <source>A backward pass takes %1 times a forward pass; messages between stages and the gradient sync are left out.</source>
        <translation type="unfinished">反向传播耗时为前向传播的 %1 倍；阶段之间的消息与梯度同步未画出。</translation>
    </message>
    <message>
        <source>Passes without a gap are drawn as one.</source>
        <translation type="unfinished">没有间隔的各次传播合并绘制。</translation>
    </message>
    <message>
        <source>%1 of %2 stages are shown.</source>
        <translation type="unfinished">显示 %2 个阶段中的 %1 个。</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation type="unfinished">调度：%1</translation>
    </message>
    <message>
        <source>HFU %1</source>
        <translation type="unfinished">HFU %1</translation>
    </message>
    <message>
        <source>communication %1 of the step</source>
        <translation type="unfinished">通信占一步的 %1</translation>
    </message>
    <message>
        <source>%1 stages</source>
        <translation type="unfinished">%1 个阶段</translation>
    </message>
    <message>
        <source>no pipeline</source>
        <translation type="unfinished">无流水线</translation>
    </message>
    <message>
        <source>%1 a step</source>
        <translation type="unfinished">每步 %1</translation>
    </message>
    <message>
        <source>MFU %1</source>
        <translation type="unfinished">MFU %1</translation>
    </message>
    <message>
        <source>Step of training</source>
        <translation type="unfinished">训练步</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">步</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation type="unfinished">气泡</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">内存</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished">放得下</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">训练</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished">能耗</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">成本</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">备注</translation>
    </message>
    <message>
        <source>Layout, no. %1 of %2</source>
        <translation type="unfinished">布局，%2 个中的第 %1 个</translation>
    </message>
    <message>
        <source>as set</source>
        <translation type="unfinished">当前设置</translation>
    </message>
    <message>
        <source>%1 accelerators</source>
        <translation type="unfinished">%1 个加速器</translation>
    </message>
    <message>
        <source>%1, batch grown</source>
        <translation type="unfinished">%1，批增大</translation>
    </message>
    <message>
        <source>dp × tp × pp × ep × cp</source>
        <translation type="unfinished">dp × tp × pp × ep × cp</translation>
    </message>
    <message>
        <source>dp × tp × pp</source>
        <translation type="unfinished">dp × tp × pp</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">否</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">未知</translation>
    </message>
    <message>
        <source>Layout, refused</source>
        <translation type="unfinished">布局，被拒绝</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">被拒绝</translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished">放得下</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished">放不下</translation>
    </message>
    <message>
        <source>%1: %2 a step, %3</source>
        <translation type="unfinished">%1：每步 %2，%3</translation>
    </message>
    <message>
        <source>One accelerator has nobody to talk to: choose a fleet to see communication and scaling.</source>
        <translation type="unfinished">单个加速器没有通信对象：请选择一个机群以查看通信与扩展。</translation>
    </message>
    <message>
        <source>for time and cost: Training tokens</source>
        <translation type="unfinished">时间与成本需填：训练词元数</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation type="unfinished">成本未知</translation>
    </message>
    <message>
        <source>Best layout of this batch</source>
        <translation type="unfinished">同批量最佳布局</translation>
    </message>
</context>
<context>
    <name>SceneMenu</name>
    <message>
        <source>&amp;Present from here</source>
        <translation type="unfinished">从此处演示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation type="unfinished">显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation type="unfinished">名称(&amp;N)…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">名称</translation>
    </message>
    <message>
        <source>&amp;Caption…</source>
        <translation type="unfinished">说明(&amp;C)…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">说明</translation>
    </message>
    <message>
        <source>&amp;Question…</source>
        <translation type="unfinished">问题(&amp;Q)…</translation>
    </message>
    <message>
        <source>Question to the class</source>
        <translation type="unfinished">向全班提问</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation type="unfinished">答案(&amp;A)…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">答案</translation>
    </message>
    <message>
        <source>&amp;Take the scenario as it is now</source>
        <translation type="unfinished">采用当前场景(&amp;T)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished">上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished">下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished">演示(&amp;P)</translation>
    </message>
    <message>
        <source>Present from the &amp;first scene</source>
        <translation type="unfinished">从第一幕演示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add this as a scene…</source>
        <translation type="unfinished">添加为场景(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation type="unfinished">添加场景</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation type="unfinished">第 %1 幕</translation>
    </message>
    <message>
        <source>&amp;Scenes</source>
        <translation type="unfinished">各幕(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open a deck</source>
        <translation type="unfinished">打开课件(&amp;O)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message>
        <source>at most %1</source>
        <translation type="unfinished">至多 %1</translation>
    </message>
    <message>
        <source>%1; %2 times that</source>
        <translation type="unfinished">%1；为其 %2 倍</translation>
    </message>
    <message>
        <source>%1; %2 of it</source>
        <translation type="unfinished">%1；为其 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>Scorecard %1</source>
        <translation type="unfinished">记分卡 %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">结果</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">单位</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">要求</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished">结论</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished">记分卡</translation>
    </message>
    <message>
        <source>✓ pass</source>
        <translation type="unfinished">✓ 通过</translation>
    </message>
    <message>
        <source>✗ fail</source>
        <translation type="unfinished">✗ 未通过</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">未要求</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished">可行性</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">性能</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation type="unfinished">宏观</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">步时间</translation>
    </message>
    <message>
        <source>Request latency</source>
        <translation type="unfinished">请求延迟</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">延迟</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">内存</translation>
    </message>
    <message>
        <source>at most 100 %</source>
        <translation type="unfinished">至多 100 %</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">成本</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished">碳排放</translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished">用水</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished">有效吞吐率</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished">至少 %1</translation>
    </message>
    <message>
        <source>pass: it fits</source>
        <translation type="unfinished">通过：放得下</translation>
    </message>
    <message>
        <source>fail: it does not fit</source>
        <translation type="unfinished">未通过：放不下</translation>
    </message>
    <message>
        <source>pass: %1</source>
        <translation type="unfinished">通过：%1</translation>
    </message>
    <message>
        <source>fail: %1</source>
        <translation type="unfinished">未通过：%1</translation>
    </message>
    <message>
        <source>It does not fit: %1 of the memory is needed</source>
        <translation type="unfinished">放不下：需要内存的 %1</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Cost with carbon at its price</source>
        <translation type="unfinished">含碳价的成本</translation>
    </message>
    <message>
        <source>The best %1</source>
        <translation type="unfinished">最佳 %1 个</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation type="unfinished">帕累托前沿</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished">%1 对 %2</translation>
    </message>
    <message>
        <source>%1: %2 that nothing beats in both.</source>
        <translation type="unfinished">%1：%2 个在两方面都未被超越。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished">排名</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation type="unfinished">应用：%1</translation>
    </message>
    <message>
        <source>None of %1 keeps every limit</source>
        <translation type="unfinished">%1 个中没有一个满足所有限制</translation>
    </message>
    <message>
        <source>The best of %1: %2</source>
        <translation type="unfinished">%1 个中的最佳：%2</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation type="unfinished">最佳：%1</translation>
    </message>
    <message>
        <source>Within every limit</source>
        <translation type="unfinished">满足所有限制</translation>
    </message>
    <message>
        <source>of %1; %2 on the front</source>
        <translation type="unfinished">共 %1 个；%2 个在前沿上</translation>
    </message>
    <message>
        <source>Out: %1 (%2)</source>
        <translation type="unfinished">排除：%1（%2）</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished">放不下</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">搜索</translation>
    </message>
    <message>
        <source>What is tried.</source>
        <translation type="unfinished">尝试的对象。</translation>
    </message>
    <message>
        <source>layouts of the fleet</source>
        <translation type="unfinished">机群的布局</translation>
    </message>
    <message>
        <source>devices</source>
        <translation type="unfinished">设备</translation>
    </message>
    <message>
        <source>batch sizes</source>
        <translation type="unfinished">批大小</translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished">地点</translation>
    </message>
    <message>
        <source>Carbon price</source>
        <translation type="unfinished">碳价</translation>
    </message>
    <message>
        <source>What a tonne of CO₂e costs, on top.</source>
        <translation type="unfinished">每吨 CO₂e 的价格，另计。</translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished">对照</translation>
    </message>
    <message>
        <source>Best by</source>
        <translation type="unfinished">最优依据</translation>
    </message>
    <message>
        <source>%1 has no batch size</source>
        <translation type="unfinished">%1没有批大小</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation type="unfinished">仅限</translation>
    </message>
    <message>
        <source>Limits, separated by semicolons: itl &lt;= 10 ms; hardware.tdp &lt; 500 W. It must fit in any case.</source>
        <translation type="unfinished">限制条件，以分号分隔：itl &lt;= 10 ms; hardware.tdp &lt; 500 W。无论如何都必须放得下。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">显示</translation>
    </message>
    <message>
        <source>How many of the best.</source>
        <translation type="unfinished">显示多少个最佳结果。</translation>
    </message>
    <message>
        <source>a limit is an output, a sign and a value: itl &lt;= 10 ms; got %1</source>
        <translation type="unfinished">限制条件由输出、符号和值组成：itl &lt;= 10 ms；得到 %1</translation>
    </message>
</context>
<context>
    <name>SectionTable</name>
    <message>
        <source>Basis, remarks</source>
        <translation type="unfinished">依据与备注</translation>
    </message>
</context>
<context>
    <name>SeekPage</name>
    <message>
        <source>%1 from %2 %3 upwards</source>
        <translation type="unfinished">%1：%2不小于 %3</translation>
    </message>
    <message>
        <source>%1 up to %2 %3</source>
        <translation type="unfinished">%1：%2不大于 %3</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <translation type="unfinished">%1：%2为 %3</translation>
    </message>
    <message>
        <source>%1 holds at every %2 in range</source>
        <translation type="unfinished">%1在范围内的任何%2下均成立</translation>
    </message>
    <message>
        <source>%1 leaps over it: no %2 gives exactly that</source>
        <translation type="unfinished">%1被跳过：没有%2能恰好得到此值</translation>
    </message>
    <message>
        <source>No %1 in range is accepted: %2</source>
        <translation type="unfinished">范围内没有可接受的%1：%2</translation>
    </message>
    <message>
        <source>No %1 from %2 to %3 reaches %4</source>
        <translation type="unfinished">%1从 %2 到 %3 都达不到 %4</translation>
    </message>
    <message>
        <source>; the nearest is %1 at %2</source>
        <translation type="unfinished">；最接近的是 %1，位于 %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">求得</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">当前</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished">目标 %1</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation type="unfinished">%1随%2的变化</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">位置</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished">放得下</translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished">未给出</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation type="unfinished">把%1设为 %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">否</translation>
    </message>
    <message>
        <source>From here upwards</source>
        <translation type="unfinished">从此处起</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation type="unfinished">到此处止</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation type="unfinished">恰好</translation>
    </message>
    <message>
        <source>%1 (nearest)</source>
        <translation type="unfinished">%1 (最近)</translation>
    </message>
    <message>
        <source>The next no longer</source>
        <translation type="unfinished">下一个已不满足</translation>
    </message>
    <message>
        <source>Just below the leap</source>
        <translation type="unfinished">跳变点前</translation>
    </message>
    <message>
        <source>Just above the leap</source>
        <translation type="unfinished">跳变点后</translation>
    </message>
    <message>
        <source>The nearest</source>
        <translation type="unfinished">最接近</translation>
    </message>
    <message>
        <source>now; wanted: %1 %2</source>
        <translation type="unfinished">当前；要求：%1 %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished">当前 %1</translation>
    </message>
    <message>
        <source>%1 of %2 values were refused: %3</source>
        <translation type="unfinished">%2 个值中有 %1 个被拒绝：%3</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation type="unfinished">使</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">至</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation type="unfinished">恰好</translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished">至多</translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished">至少</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">目标</translation>
    </message>
    <message>
        <source>With its unit: 1.9 ms.</source>
        <translation type="unfinished">带单位：1.9 ms。</translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished">通过</translation>
    </message>
    <message>
        <source>Seek</source>
        <translation type="unfinished">求解</translation>
    </message>
    <message>
        <source>A target for an output, or what makes it fit.</source>
        <translation type="unfinished">某个输出的目标值，或怎样才放得下。</translation>
    </message>
    <message>
        <source>a target</source>
        <translation type="unfinished">目标值</translation>
    </message>
    <message>
        <source>how far it fits</source>
        <translation type="unfinished">到何处仍放得下</translation>
    </message>
    <message>
        <source>what makes it fit</source>
        <translation type="unfinished">怎样才放得下</translation>
    </message>
    <message>
        <source>now: %1; wanted: %2 %3</source>
        <translation type="unfinished">当前：%1；目标：%2 %3</translation>
    </message>
</context>
<context>
    <name>SensitivityPage</name>
    <message>
        <source>Change by</source>
        <translation type="unfinished">变化幅度</translation>
    </message>
    <message>
        <source>By how much each input is made less and more; a whole number by at least 1.</source>
        <translation type="unfinished">每个输入减小和增大的幅度；整数至少变 1。</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">其他</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation type="unfinished">百分比</translation>
    </message>
    <message>
        <source>More than 0 and less than 100.</source>
        <translation type="unfinished">大于 0 且小于 100。</translation>
    </message>
    <message>
        <source>the change must be more than 0 % and less than 100 %, got %1</source>
        <translation type="unfinished">变化须大于 0 % 且小于 100 %，得到 %1</translation>
    </message>
    <message>
        <source>Assumptions too</source>
        <translation type="unfinished">包括假设</translation>
    </message>
    <message>
        <source>Whether the assumptions are changed like inputs.</source>
        <translation type="unfinished">是否像输入一样改变假设。</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished">条数</translation>
    </message>
    <message>
        <source>How many inputs are shown, the widest first.</source>
        <translation type="unfinished">显示多少个输入，影响最大的在前。</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation type="unfinished">减少 %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished">增加 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>%1: refused, %2</source>
        <translation type="unfinished">%1：被拒绝，%2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished">%1：%2 %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation type="unfinished">%1的变化</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation type="unfinished">当前：%1</translation>
    </message>
    <message>
        <source>%1 when one input changes by %2</source>
        <translation type="unfinished">单个输入变化 %2 时的%1</translation>
    </message>
    <message>
        <source>%1. Widest: %2.</source>
        <translation type="unfinished">%1。影响最大：%2。</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">被拒绝</translation>
    </message>
    <message>
        <source>%1, does not fit</source>
        <translation type="unfinished">%1，放不下</translation>
    </message>
    <message>
        <source>two regimes meet here</source>
        <translation type="unfinished">两种状态在此交界</translation>
    </message>
    <message>
        <source>less is refused: %1</source>
        <translation type="unfinished">减小被拒绝：%1</translation>
    </message>
    <message>
        <source>more is refused: %1</source>
        <translation type="unfinished">增大被拒绝：%1</translation>
    </message>
    <message>
        <source>it cannot be less</source>
        <translation type="unfinished">不能再小</translation>
    </message>
    <message>
        <source>it cannot be more</source>
        <translation type="unfinished">不能再大</translation>
    </message>
    <message>
        <source>no longer fits with less</source>
        <translation type="unfinished">减小则放不下</translation>
    </message>
    <message>
        <source>no longer fits with more</source>
        <translation type="unfinished">增大则放不下</translation>
    </message>
    <message>
        <source>fits with less</source>
        <translation type="unfinished">减小则放得下</translation>
    </message>
    <message>
        <source>fits with more</source>
        <translation type="unfinished">增大则放得下</translation>
    </message>
    <message>
        <source>Sweep %1</source>
        <translation type="unfinished">扫描%1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">输入</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">当前</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1，%2</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation type="unfinished">弹性</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">备注</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">无</translation>
    </message>
    <message>
        <source>By how many per cent the answer changes for one per cent of the input.</source>
        <translation type="unfinished">输入变化百分之一时，结果变化百分之几。</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished">%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Decode is memory-bound</comment>
        <translation type="unfinished">%1%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>%1 does nothing</source>
        <translation type="unfinished">%1不起作用</translation>
    </message>
    <message>
        <source>%1 makes %2 %3 better</source>
        <translation type="unfinished">%1可使%2改善 %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished">%1；%2</translation>
    </message>
    <message>
        <source>no single change of %1 makes %2 better</source>
        <translation type="unfinished">任何单项变化 %1 都不能改善%2</translation>
    </message>
    <message>
        <source>%1 moves %2 most</source>
        <translation type="unfinished">%1对%2的影响最大</translation>
    </message>
    <message>
        <source>%1 of %2 inputs have no effect</source>
        <translation type="unfinished">%2 个输入中有 %1 个没有影响</translation>
    </message>
    <message>
        <source>does not fit; %1</source>
        <translation type="unfinished">放不下；%1</translation>
    </message>
    <message>
        <source>Worth improving</source>
        <translation type="unfinished">值得改进</translation>
    </message>
    <message>
        <source>better, by %1: %2</source>
        <translation type="unfinished">可改善，%1：%2</translation>
    </message>
    <message>
        <source>No input changes %1 here</source>
        <translation type="unfinished">没有输入能改变此处的%1</translation>
    </message>
    <message>
        <source>%1 more inputs move it less</source>
        <translation type="unfinished">另有 %1 个输入影响更小</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <translation type="unfinished">%1（%2 → %3）</translation>
    </message>
    <message>
        <source>Whole numbers with an arrow change by 1, which is more than %1 of them: they stand below the others, by elasticity, and their bars do not compare</source>
        <translation type="unfinished">带箭头的整数变化 1，超过其 %1：它们按弹性排在其他项之下，条形不可比较</translation>
    </message>
    <message>
        <source>changes by 1, which is more than %1</source>
        <translation type="unfinished">变化 1，超过 %1</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished">%1或%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1与%2</translation>
    </message>
</context>
<context>
    <name>Served</name>
    <message>
        <source>serving, batch %1, prompts of %2 and answers of %3 tokens</source>
        <translation type="unfinished">在线服务，批大小 %1，提示 %2、回答 %3 词元</translation>
    </message>
    <message>
        <source>distributed training, global batch %1</source>
        <translation type="unfinished">分布式训练，全局批大小 %1</translation>
    </message>
    <message>
        <source>single-node inference, batch %1</source>
        <translation type="unfinished">单节点推理，批大小 %1</translation>
    </message>
    <message>
        <source>the model does not fit the memory, so nothing is served</source>
        <translation type="unfinished">模型放不进内存，因此无法提供服务</translation>
    </message>
    <message>
        <source>it does not fit the memory, so nothing is trained</source>
        <translation type="unfinished">放不进内存，因此无法训练</translation>
    </message>
    <message>
        <source>the throughput entered</source>
        <translation type="unfinished">输入的吞吐量</translation>
    </message>
    <message>
        <source>in serving, weights and KV cache at batch %1 do not fit the memory, so nothing is served</source>
        <translation type="unfinished">在线服务时，批大小 %1 的权重和 KV 缓存放不进内存，因此无法提供服务</translation>
    </message>
</context>
<context>
    <name>ServingPage</name>
    <message>
        <source>batch %1</source>
        <translation type="unfinished">批大小 %1</translation>
    </message>
    <message>
        <source>%1, %2 tokens: %3</source>
        <translation type="unfinished">%1，%2 词元：%3</translation>
    </message>
    <message>
        <source>Prompt length</source>
        <translation type="unfinished">提示长度</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished">词元</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished">KV 缓存</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation type="unfinished">此场景</translation>
    </message>
    <message>
        <source>batch %1, %2 tokens: %3</source>
        <translation type="unfinished">批大小 %1，%2 词元：%3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished">剩余 %1</translation>
    </message>
    <message>
        <source>stops fitting at %1 tokens</source>
        <translation type="unfinished">从 %1 词元起放不下</translation>
    </message>
    <message>
        <source>Memory full</source>
        <translation type="unfinished">内存已满</translation>
    </message>
    <message>
        <source>context window %1</source>
        <translation type="unfinished">上下文窗口 %1</translation>
    </message>
    <message>
        <source>A batch of %1 %2; %3 are left by the weights.</source>
        <translation type="unfinished">批大小 %1 时%2；权重之外剩余 %3。</translation>
    </message>
    <message>
        <source>A batch of %1 fits at any length.</source>
        <translation type="unfinished">批大小 %1 时任何长度都放得下。</translation>
    </message>
    <message>
        <source>KV cache against the memory that weights leave, per accelerator</source>
        <translation type="unfinished">KV 缓存与权重之外剩余的内存，每加速器</translation>
    </message>
    <message>
        <source>%1: %2, the roof allows %3, with its overheads %4</source>
        <translation type="unfinished">%1：%2，屋顶允许 %3，含开销 %4</translation>
    </message>
    <message>
        <source>Decode at batch 1 to %1</source>
        <translation type="unfinished">解码，批大小 1 到 %1</translation>
    </message>
    <message>
        <source>Decode at batch %1</source>
        <translation type="unfinished">解码，批大小 %1</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished">算术强度</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">性能</translation>
    </message>
    <message>
        <source>Roof of prefill (%1)</source>
        <translation type="unfinished">预填充的屋顶（%1）</translation>
    </message>
    <message>
        <source>Roof of decode</source>
        <translation type="unfinished">解码的屋顶</translation>
    </message>
    <message>
        <source>Roof of decode (%1)</source>
        <translation type="unfinished">解码的屋顶（%1）</translation>
    </message>
    <message>
        <source>Roof of %1: %2 × efficiency</source>
        <translation type="unfinished">%1 的屋顶：%2 × 效率</translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished">访存受限</translation>
    </message>
    <message>
        <source>Compute-bound</source>
        <translation type="unfinished">计算受限</translation>
    </message>
    <message>
        <source>ridge %1</source>
        <translation type="unfinished">脊点 %1</translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation type="unfinished">预填充</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation type="unfinished">预填充</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation type="unfinished">解码</translation>
    </message>
    <message>
        <source>decode, batch %1</source>
        <translation type="unfinished">解码，批大小 %1</translation>
    </message>
    <message>
        <source>Prefill has an intensity of %1 against a ridge of %2, decode of %3 against %4.</source>
        <translation type="unfinished">预填充的强度为 %1，脊点 %2；解码为 %3，脊点 %4。</translation>
    </message>
    <message>
        <source>Two phases under one roof, per accelerator</source>
        <translation type="unfinished">同一屋顶下的两个阶段，每加速器</translation>
    </message>
    <message>
        <source>%1, in the shadow of the larger</source>
        <translation type="unfinished">%1，被较大者掩盖</translation>
    </message>
    <message>
        <source>Happens at the same time and takes less: it adds nothing.</source>
        <translation type="unfinished">同时进行且耗时较短：不增加时间。</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished">未计入</translation>
    </message>
    <message>
        <source>The assumptions take this phase as bound by the other.</source>
        <translation type="unfinished">假设认为此阶段受另一方限制。</translation>
    </message>
    <message>
        <source>compute</source>
        <translation type="unfinished">计算</translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished">内存</translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished">网络</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation type="unfinished">开销</translation>
    </message>
    <message>
        <source>draft model</source>
        <translation type="unfinished">草稿模型</translation>
    </message>
    <message>
        <source>%1: intensity</source>
        <translation type="unfinished">%1：强度</translation>
    </message>
    <message>
        <source>%1: ridge</source>
        <translation type="unfinished">%1：脊点</translation>
    </message>
    <message>
        <source>%1: performance under the roof</source>
        <translation type="unfinished">%1：屋顶下的性能</translation>
    </message>
    <message>
        <source>%1: performance</source>
        <translation type="unfinished">%1：性能</translation>
    </message>
    <message>
        <source>Overheads and network included, per accelerator.</source>
        <translation type="unfinished">含开销与网络，每加速器。</translation>
    </message>
    <message>
        <source>Memory left by the weights</source>
        <translation type="unfinished">权重之外剩余的内存</translation>
    </message>
    <message>
        <source>Longest prompt at batch %1</source>
        <translation type="unfinished">批大小 %1 的最长提示</translation>
    </message>
    <message>
        <source>Above it weights and cache no longer fit.</source>
        <translation type="unfinished">超过它，权重与缓存就放不下。</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation type="unfinished">TTFT</translation>
    </message>
    <message>
        <source>ITL</source>
        <translation type="unfinished">ITL</translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished">请求</translation>
    </message>
    <message>
        <source>answer of %1 tokens</source>
        <translation type="unfinished">回答 %1 词元</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation type="unfinished">词元/s</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">内存</translation>
    </message>
    <message>
        <source>fits in %1</source>
        <translation type="unfinished">放得下（%1）</translation>
    </message>
    <message>
        <source>does not fit in %1</source>
        <translation type="unfinished">放不下（%1）</translation>
    </message>
    <message>
        <source>up to %1 tokens fit</source>
        <translation type="unfinished">最多容纳 %1 词元</translation>
    </message>
    <message>
        <source>no token fits</source>
        <translation type="unfinished">一个词元也放不下</translation>
    </message>
    <message>
        <source>TTFT %1, %2 · ITL %3, %4</source>
        <translation type="unfinished">TTFT %1，%2 · ITL %3，%4</translation>
    </message>
    <message>
        <source>The answer&apos;s length is not given: the pictures take %1 tokens, as the capacity solver does.</source>
        <translation type="unfinished">未给出回答长度：图中取 %1 词元，与容量求解器一致。</translation>
    </message>
    <message>
        <source>Each of %1 accelerators: %2</source>
        <translation type="unfinished">%1 个加速器中的每一个：%2</translation>
    </message>
    <message>
        <source>Prefill, %1</source>
        <translation type="unfinished">预填充，%1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished">%1 词元</translation>
    </message>
    <message>
        <source>Prefill of %1 tokens: %2</source>
        <translation type="unfinished">%1 词元的预填充：%2</translation>
    </message>
    <message>
        <source>Chunk %1 of %2, %3 tokens: %4</source>
        <translation type="unfinished">第 %1/%2 块，%3 词元：%4</translation>
    </message>
    <message>
        <source>chunks %1 to %2</source>
        <translation type="unfinished">第 %1 到 %2 块</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation type="unfinished">词元 %1</translation>
    </message>
    <message>
        <source>Tokens %1 to %2</source>
        <translation type="unfinished">词元 %1 到 %2</translation>
    </message>
    <message>
        <source>%1: %2 each</source>
        <translation type="unfinished">%1：每个 %2</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation type="unfinished">草稿模型</translation>
    </message>
    <message>
        <source>Draft token</source>
        <translation type="unfinished">草稿词元</translation>
    </message>
    <message>
        <source>Draft %1: %2</source>
        <translation type="unfinished">草稿 %1：%2</translation>
    </message>
    <message>
        <source>Verification: %1, %2 tokens kept on average</source>
        <translation type="unfinished">验证：%1，平均保留 %2 词元</translation>
    </message>
    <message>
        <source>drafts and verifications up to token %1</source>
        <translation type="unfinished">草稿与验证，直到词元 %1</translation>
    </message>
    <message>
        <source>%1: %2 a token</source>
        <translation type="unfinished">%1：每词元 %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished">%1 × %2</translation>
    </message>
    <message>
        <source>%1 on %2, batch %3, prompt %4, %5</source>
        <translation type="unfinished">%2 上的 %1，批大小 %3，提示 %4，%5</translation>
    </message>
    <message>
        <source>Prefill (%1)</source>
        <translation type="unfinished">预填充（%1）</translation>
    </message>
    <message>
        <source>KV cache moves</source>
        <translation type="unfinished">KV 缓存传输</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">网络</translation>
    </message>
    <message>
        <source>KV cache to the decode hardware: %1</source>
        <translation type="unfinished">KV 缓存传到解码硬件：%1</translation>
    </message>
    <message>
        <source>Decode (%1)</source>
        <translation type="unfinished">解码（%1）</translation>
    </message>
    <message>
        <source>Decode, %1</source>
        <translation type="unfinished">解码，%1</translation>
    </message>
    <message>
        <source>Decode, %1, in blocks of %2 tokens</source>
        <translation type="unfinished">解码，%1，每块 %2 词元</translation>
    </message>
    <message>
        <source>Time since the request</source>
        <translation type="unfinished">自请求以来的时间</translation>
    </message>
    <message>
        <source>TTFT %1</source>
        <translation type="unfinished">TTFT %1</translation>
    </message>
    <message>
        <source>end %1</source>
        <translation type="unfinished">结束 %1</translation>
    </message>
    <message>
        <source>The first token after %1, then one every %2; %3 tokens end after %4</source>
        <translation type="unfinished">首个词元在 %1 后，之后每 %2 一个；%3 词元在 %4 后结束</translation>
    </message>
    <message>
        <source>A request: prompt of %1 tokens, answer of %2</source>
        <translation type="unfinished">一个请求：提示 %1 词元，回答 %2</translation>
    </message>
    <message>
        <source>A request: prompt of %1 tokens, answer of %2 (assumed)</source>
        <translation type="unfinished">一个请求：提示 %1 词元，回答 %2（假定）</translation>
    </message>
    <message>
        <source>ITL × answer</source>
        <translation type="unfinished">ITL × 回答</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished">计算</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished">开销</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">时间</translation>
    </message>
    <message>
        <source>Time to first token %1, of it compute %2, memory %3, network %4, overhead %5; time per token %6, of it compute %7, memory %8, network %9</source>
        <translation type="unfinished">首词元时间 %1，其中计算 %2，内存 %3，网络 %4，开销 %5；每词元时间 %6，其中计算 %7，内存 %8，网络 %9</translation>
    </message>
    <message>
        <source>, overhead %1.</source>
        <translation type="unfinished">，开销 %1。</translation>
    </message>
    <message>
        <source>What the time goes to</source>
        <translation type="unfinished">时间花在何处</translation>
    </message>
    <message>
        <source>Each step of decode reads the weights of all %1 experts here, though a token uses %2: the textbook&apos;s rule. With the assumption “%3” set to the experts that its tokens are expected to hit (Inputs panel, Assumptions), ITL is %4 instead of %5.</source>
        <translation type="unfinished">此处每个解码步读取全部 %1 个专家的权重，而一个词元只用 %2 个：这是教科书的规则。若把假设“%3”设为其词元预期命中的专家（“输入”面板，“假设”），ITL 为 %4，而不是 %5。</translation>
    </message>
    <message>
        <source>Prompt and answer are %1 tokens together, the model is stated for %2 at most: the numbers are as if it took them.</source>
        <translation type="unfinished">提示与回答共 %1 个词元，而模型标称最多 %2 个：各数值按其能够处理计算。</translation>
    </message>
    <message>
        <source>The prompt is %1 tokens long, the model is stated for %2 at most: the numbers are as if it took them.</source>
        <translation type="unfinished">提示有 %1 个词元，而模型标称最多 %2 个：各数值按其能够处理计算。</translation>
    </message>
    <message>
        <source>It does not fit: times and throughput are as if the memory sufficed.</source>
        <translation type="unfinished">放不下：时间和吞吐量按内存足够计算。</translation>
    </message>
</context>
<context>
    <name>ShortText</name>
    <message>
        <source>1 year</source>
        <translation type="unfinished">1 年</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished">%1 年</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation type="unfinished">低于 %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation type="unfinished">高于 %1</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A scenario, a lecture or a file of yours to begin with</source>
        <translation type="unfinished">从一个场景、一堂课或您自己的文件开始</translation>
    </message>
</context>
<context>
    <name>SweepPage</name>
    <message>
        <source>Fits from %1 %2</source>
        <translation type="unfinished">%1 %2 起放得下</translation>
    </message>
    <message>
        <source>No longer fits from %1 %2</source>
        <translation type="unfinished">%1 %2 起放不下</translation>
    </message>
    <message>
        <source>%1 from %2 %3</source>
        <translation type="unfinished">%2 %3 起为%1</translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished">放得下</translation>
    </message>
    <message>
        <source>no longer fits</source>
        <translation type="unfinished">已放不下</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">当前</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation type="unfinished">%1随%2的变化</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished">各%2的%1</translation>
    </message>
    <message>
        <source>%1 has no answer anywhere along %2.</source>
        <translation type="unfinished">%1沿%2处处无解。</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3 along %4. %5</source>
        <translation type="unfinished">%1沿%4从 %2 变到 %3。%5</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">被拒绝</translation>
    </message>
    <message>
        <source>Set the scenario to this</source>
        <translation type="unfinished">把场景设为此项</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation type="unfinished">%1 … %2</translation>
    </message>
    <message>
        <source>The table shows every %1th of the %2 points</source>
        <translation type="unfinished">表中每 %1 个点显示一个，共 %2 个点</translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">输出</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation type="unfinished">输出 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">无</translation>
    </message>
    <message>
        <source>%1 series are too many to tell apart; at most %2</source>
        <translation type="unfinished">%1 个系列过多，难以分辨；至多 %2 个</translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished">取值</translation>
    </message>
    <message>
        <source>How the values follow each other.</source>
        <translation type="unfinished">各值如何递进。</translation>
    </message>
    <message>
        <source>evenly</source>
        <translation type="unfinished">均匀</translation>
    </message>
    <message>
        <source>by factors</source>
        <translation type="unfinished">等比</translation>
    </message>
    <message>
        <source>powers of two</source>
        <translation type="unfinished">2 的幂</translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished">列表</translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished">列表</translation>
    </message>
    <message>
        <source>Values separated by commas.</source>
        <translation type="unfinished">取值以逗号分隔。</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">从</translation>
    </message>
    <message>
        <source>The least value, with its unit.</source>
        <translation type="unfinished">最小值，带单位。</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">至</translation>
    </message>
    <message>
        <source>The largest value, with its unit.</source>
        <translation type="unfinished">最大值，带单位。</translation>
    </message>
    <message>
        <source>the range goes from the smaller to the larger, got %1 to %2</source>
        <translation type="unfinished">范围须从较小值到较大值，得到 %1 到 %2</translation>
    </message>
    <message>
        <source>factors and powers start above 0, got %1</source>
        <translation type="unfinished">等比与幂须从大于 0 的值开始，得到 %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished">步数</translation>
    </message>
    <message>
        <source>How many values, both ends among them.</source>
        <translation type="unfinished">取值个数，含两端。</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation type="unfinished">列表为空</translation>
    </message>
    <message>
        <source>Which series</source>
        <translation type="unfinished">系列条目</translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished">条目</translation>
    </message>
    <message>
        <source>Entries of the zoo.</source>
        <translation type="unfinished">条目库中的条目。</translation>
    </message>
    <message>
        <source>all of its kind</source>
        <translation type="unfinished">同类全部</translation>
    </message>
    <message>
        <source>all of the zoo</source>
        <translation type="unfinished">条目库全部</translation>
    </message>
    <message>
        <source>Ids of the zoo, separated by commas.</source>
        <translation type="unfinished">条目库中的标识，以逗号分隔。</translation>
    </message>
    <message>
        <source>Series by</source>
        <translation type="unfinished">系列依据</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished">扫描</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>series</comment>
        <translation type="unfinished">%1：%2</translation>
    </message>
</context>
<context>
    <name>ValueFormat</name>
    <message>
        <source>no value</source>
        <translation type="unfinished">无值</translation>
    </message>
    <message>
        <source>unbounded</source>
        <translation type="unfinished">无界</translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished">未给出</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">否</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>fits, %1 of %2%3</source>
        <translation type="unfinished">放得下，%1 / %2%3</translation>
    </message>
    <message>
        <source>does not fit: %1 of %2%3</source>
        <translation type="unfinished">放不下：%1 / %2%3</translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished">访存受限</translation>
    </message>
    <message>
        <source>Compute-bound</source>
        <translation type="unfinished">计算受限</translation>
    </message>
    <message>
        <source>Memory-bound roof; %1 is overhead</source>
        <translation type="unfinished">屋顶为访存受限；开销占 %1</translation>
    </message>
    <message>
        <source>Compute-bound roof; %1 is overhead</source>
        <translation type="unfinished">屋顶为计算受限；开销占 %1</translation>
    </message>
    <message>
        <source>Inference pass: %1, %2</source>
        <translation type="unfinished">一次推理：%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1，%2</translation>
    </message>
    <message>
        <source>%1 is overhead</source>
        <translation type="unfinished">开销占 %1</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation type="unfinished">训练%1</translation>
    </message>
    <message>
        <source>This is one forward pass over one token of each sequence in the batch: no attention to earlier tokens and no KV cache, and only the weights must fit. The Serving page models a whole request: prefill, and decode with the cache.</source>
        <translation type="unfinished">这是对批次中每个序列的一个词元做的一次前向计算：不对先前词元做注意力，没有 KV 缓存，只需放得下权重。在线服务页对整个请求建模：预填充，以及使用缓存的解码。</translation>
    </message>
    <message>
        <source>This is one forward pass over one token of each sequence in the batch, and only the weights must fit.</source>
        <translation type="unfinished">这是对批次中每个序列的一个词元做的一次前向计算，只需放得下权重。</translation>
    </message>
    <message>
        <source>Activations count as traffic of %1 of the weights for each sample: at this batch %2 times the weights, the larger part of the memory time. That share is an assumption (%3), which the Assumptions page lets you change.</source>
        <translation type="unfinished">每个样本的激活流量按权重的 %1 计：在此批大小下是权重的 %2 倍，占内存时间的大部分。该比例是一个假设（%3），可在假设页更改。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>lower</source>
        <comment>case of titles</comment>
        <extracomment>Not shown. &quot;lower&quot; if a title within a sentence begins with a small letter (Memory-bound → memory-bound), as in English or Spanish; &quot;keep&quot; if not, as German nouns.</extracomment>
        <translation type="unfinished">keep</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <extracomment>Between the items of a list in a sentence.</extracomment>
        <translation type="unfinished">、</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>%1: a single device</source>
        <translation type="unfinished">%1：单个设备</translation>
    </message>
    <message>
        <source>%1 of %2: edited here</source>
        <translation type="unfinished">%2 的%1：在此编辑过</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%2 的%1</translation>
    </message>
    <message>
        <source>%1, as entered</source>
        <translation type="unfinished">%1，按输入值</translation>
    </message>
    <message>
        <source>%1, default</source>
        <translation type="unfinished">%1，默认值</translation>
    </message>
    <message>
        <source>assumption %1</source>
        <translation type="unfinished">假设%1</translation>
    </message>
    <message>
        <source> (edited)</source>
        <translation type="unfinished"> (已编辑)</translation>
    </message>
    <message>
        <source>computed above</source>
        <translation type="unfinished">已在上方算出</translation>
    </message>
    <message>
        <source>Equation: %1</source>
        <translation type="unfinished">方程：%1</translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished">默认</translation>
    </message>
    <message>
        <source>Worked out for a variant of the scenario: %1</source>
        <translation type="unfinished">针对场景的变体算出：%1</translation>
    </message>
    <message>
        <source>Click a number to see its working.</source>
        <translation type="unfinished">单击某个数即可查看其演算过程。</translation>
    </message>
    <message>
        <source>There is no result to explain.</source>
        <translation type="unfinished">没有可解释的结果。</translation>
    </message>
    <message>
        <source>Read off the other results: it compares or names them and has no equation of its own.</source>
        <translation type="unfinished">由其他结果读出：它只作比较或命名，没有自己的方程。</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation type="unfinished">构成</translation>
    </message>
</context>
<context>
    <name>Zoo</name>
    <message>
        <source>Datasheet</source>
        <translation type="unfinished">数据手册</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">论文</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished">估计</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation type="unfinished">推导</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation type="unfinished">约定</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished">云</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation type="unfinished">工作站</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished">移动</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation type="unfinished">边缘</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation type="unfinished">微型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation type="unfinished">视觉</translation>
    </message>
    <message>
        <source>Vision and language</source>
        <translation type="unfinished">视觉与语言</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished">语音</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">推荐</translation>
    </message>
    <message>
        <source>State space</source>
        <translation type="unfinished">状态空间</translation>
    </message>
    <message>
        <source>Image generation</source>
        <translation type="unfinished">图像生成</translation>
    </message>
    <message>
        <source>First example</source>
        <translation type="unfinished">首个示例</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation type="unfinished">灯塔</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished">角色</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">全部</translation>
    </message>
    <message>
        <source>%1 B parameters</source>
        <translation type="unfinished">%1 B 参数</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation type="unfinished">%1 M 参数</translation>
    </message>
</context>
<context>
    <name>ZooCompare</name>
    <message>
        <source>Field</source>
        <translation type="unfinished">字段</translation>
    </message>
    <message>
        <source>Second ÷ first</source>
        <translation type="unfinished">第二 ÷ 第一</translation>
    </message>
    <message>
        <source>%1 has more</source>
        <translation type="unfinished">%1 较大</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>Times as much</source>
        <translation type="unfinished">倍数</translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished">相等</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished">%1 对 %2</translation>
    </message>
    <message>
        <source>Values of the zoo; each names its source there</source>
        <translation type="unfinished">条目库中的值；来源均在其中注明</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <translation type="unfinished">%1 对 %2：%3</translation>
    </message>
    <message>
        <source>Side by side: %1</source>
        <translation type="unfinished">并列：%1</translation>
    </message>
    <message>
        <source>%1: nothing that both state</source>
        <translation type="unfinished">%1：没有两者都标注的值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
</context>
<context>
    <name>ZooFields</name>
    <message>
        <source>Task</source>
        <translation type="unfinished">任务</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">模型</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished">硬件</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished">机群</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">电网</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished">精度</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished">角色</translation>
    </message>
    <message>
        <source>SLA: latency</source>
        <translation type="unfinished">SLA：延迟</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <translation type="unfinished">%1 (已编辑)</translation>
    </message>
    <message>
        <source>its own</source>
        <translation type="unfinished">自有</translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">模型</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation type="unfinished">电网</translation>
    </message>
    <message>
        <source>Datacenters</source>
        <translation type="unfinished">数据中心</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished">节点</translation>
    </message>
    <message>
        <source>Fabrics</source>
        <translation type="unfinished">互连</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation type="unfinished">机群</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished">场景</translation>
    </message>
</context>
<context>
    <name>ZooPage</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>The zoo: %1</source>
        <translation type="unfinished">条目库：%1</translation>
    </message>
</context>
<context>
    <name>argument</name>
    <message>
        <source>Load</source>
        <translation type="unfinished">负载</translation>
    </message>
    <message>
        <source>Length of a job</source>
        <translation type="unfinished">作业长度</translation>
    </message>
    <message>
        <source>Arrival rate</source>
        <translation type="unfinished">到达率</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation type="unfinished">每秒样本数</translation>
    </message>
    <message>
        <source>Bytes of a sample</source>
        <translation type="unfinished">样本字节数</translation>
    </message>
    <message>
        <source>Data demand</source>
        <translation type="unfinished">数据需求</translation>
    </message>
    <message>
        <source>Data supply</source>
        <translation type="unfinished">数据供给</translation>
    </message>
    <message>
        <source>Storage bandwidth</source>
        <translation type="unfinished">存储带宽</translation>
    </message>
    <message>
        <source>Host link</source>
        <translation type="unfinished">主机链路</translation>
    </message>
    <message>
        <source>Link efficiency</source>
        <translation type="unfinished">链路效率</translation>
    </message>
    <message>
        <source>CPU time of a batch</source>
        <translation type="unfinished">每批 CPU 时间</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">工作进程数</translation>
    </message>
    <message>
        <source>CPU throughput</source>
        <translation type="unfinished">CPU 吞吐量</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished">节点</translation>
    </message>
    <message>
        <source>MTBF of the fleet</source>
        <translation type="unfinished">机群 MTBF</translation>
    </message>
    <message>
        <source>Duration of the job</source>
        <translation type="unfinished">作业时长</translation>
    </message>
    <message>
        <source>Time to write a checkpoint</source>
        <translation type="unfinished">写检查点的时间</translation>
    </message>
    <message>
        <source>Time between checkpoints</source>
        <translation type="unfinished">检查点间隔</translation>
    </message>
    <message>
        <source>Time to recover from a failure</source>
        <translation type="unfinished">故障恢复时间</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished">检查点</translation>
    </message>
    <message>
        <source>Write rate of all writers</source>
        <translation type="unfinished">所有写入方的写入速率</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation type="unfinished">写入方数</translation>
    </message>
    <message>
        <source>Accelerators of a node</source>
        <translation type="unfinished">一个节点的加速器数</translation>
    </message>
    <message>
        <source>Network cards of a node</source>
        <translation type="unfinished">一个节点的网卡数</translation>
    </message>
    <message>
        <source>Power supplies of a node</source>
        <translation type="unfinished">一个节点的电源数</translation>
    </message>
    <message>
        <source>MTTF of an accelerator</source>
        <translation type="unfinished">加速器的 MTTF</translation>
    </message>
    <message>
        <source>MTTF of a network card</source>
        <translation type="unfinished">网卡的 MTTF</translation>
    </message>
    <message>
        <source>MTTF of a power supply</source>
        <translation type="unfinished">电源的 MTTF</translation>
    </message>
    <message>
        <source>Availability of one</source>
        <translation type="unfinished">单个的可用性</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">副本份数</translation>
    </message>
    <message>
        <source>Bytes written per parameter</source>
        <translation type="unfinished">每参数写入字节数</translation>
    </message>
    <message>
        <source>KV latent rank</source>
        <translation type="unfinished">KV 隐秩</translation>
    </message>
    <message>
        <source>RoPE head size</source>
        <translation type="unfinished">RoPE 头维度</translation>
    </message>
    <message>
        <source>Tokens per page</source>
        <translation type="unfinished">每页词元数</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished">请求数</translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation type="unfinished">上下文并行</translation>
    </message>
    <message>
        <source>Forward passes done again</source>
        <translation type="unfinished">重做的前向传播次数</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished">词元数</translation>
    </message>
    <message>
        <source>Congestion</source>
        <translation type="unfinished">拥塞</translation>
    </message>
    <message>
        <source>Overhead of a collective</source>
        <translation type="unfinished">集合通信的开销</translation>
    </message>
    <message>
        <source>Weights of a shard</source>
        <translation type="unfinished">一个分片的权重</translation>
    </message>
    <message>
        <source>Gradients of a shard</source>
        <translation type="unfinished">一个分片的梯度</translation>
    </message>
    <message>
        <source>Activations of a micro-batch</source>
        <translation type="unfinished">一个微批的激活</translation>
    </message>
    <message>
        <source>Message of data parallelism</source>
        <translation type="unfinished">数据并行的消息</translation>
    </message>
    <message>
        <source>Collectives a step</source>
        <translation type="unfinished">每步集合通信次数</translation>
    </message>
    <message>
        <source>Samples per micro-batch</source>
        <translation type="unfinished">每微批样本数</translation>
    </message>
    <message>
        <source>Model FLOPs of a step</source>
        <translation type="unfinished">每步模型 FLOP 数</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">工作</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">步时间</translation>
    </message>
    <message>
        <source>Part of the time</source>
        <translation type="unfinished">部分时间</translation>
    </message>
    <message>
        <source>Bandwidth efficiency</source>
        <translation type="unfinished">带宽效率</translation>
    </message>
    <message>
        <source>Passes over a layer</source>
        <translation type="unfinished">每层传播次数</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation type="unfinished">每词元专家数</translation>
    </message>
    <message>
        <source>Routing imbalance</source>
        <translation type="unfinished">路由不均衡度</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished">重叠</translation>
    </message>
    <message>
        <source>Straggler factor</source>
        <translation type="unfinished">掉队系数</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation type="unfinished">每秒词元数</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished">批大小</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation type="unfinished">序列长度</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">参数量</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished">层数</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation type="unfinished">隐藏维度</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation type="unfinished">注意力头数</translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation type="unfinished">KV 头数</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation type="unfinished">头维度</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished">效率</translation>
    </message>
    <message>
        <source>Model FLOP utilisation</source>
        <translation type="unfinished">模型 FLOP 利用率</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished">张量并行</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation type="unfinished">流水线并行</translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished">数据并行</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation type="unfinished">专家并行</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation type="unfinished">rank 数</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished">加速器数</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished">PUE</translation>
    </message>
    <message>
        <source>Bytes per element</source>
        <translation type="unfinished">每元素字节数</translation>
    </message>
    <message>
        <source>Operations per sample</source>
        <translation type="unfinished">每样本运算量</translation>
    </message>
    <message>
        <source>Peak rate</source>
        <translation type="unfinished">峰值算力</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished">带宽</translation>
    </message>
    <message>
        <source>Effective bandwidth</source>
        <translation type="unfinished">有效带宽</translation>
    </message>
    <message>
        <source>Weight bytes</source>
        <translation type="unfinished">权重字节数</translation>
    </message>
    <message>
        <source>Memory traffic</source>
        <translation type="unfinished">内存流量</translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation type="unfinished">内存容量</translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished">消息</translation>
    </message>
    <message>
        <source>Link bandwidth</source>
        <translation type="unfinished">链路带宽</translation>
    </message>
    <message>
        <source>Link latency</source>
        <translation type="unfinished">链路延迟</translation>
    </message>
    <message>
        <source>TDP</source>
        <translation type="unfinished">TDP</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">时间</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished">副本数</translation>
    </message>
    <message>
        <source>Spread of the service time (standard deviation over mean)</source>
        <translation type="unfinished">服务时间离散度（标准差/均值）</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished">利用率</translation>
    </message>
    <message>
        <source>Probability of waiting</source>
        <translation type="unfinished">等待概率</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation type="unfinished">分位</translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation type="unfinished">回答的词元数</translation>
    </message>
    <message>
        <source>Active requests</source>
        <translation type="unfinished">活跃请求</translation>
    </message>
    <message>
        <source>Requests of a static batch</source>
        <translation type="unfinished">静态批的请求数</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation type="unfinished">最大批大小</translation>
    </message>
    <message>
        <source>Share of a static batch that is busy</source>
        <translation type="unfinished">静态批的繁忙比例</translation>
    </message>
    <message>
        <source>Operations per layer and sample</source>
        <translation type="unfinished">每层每样本运算量</translation>
    </message>
    <message>
        <source>Injection of a layer</source>
        <translation type="unfinished">一层的注入</translation>
    </message>
    <message>
        <source>Compute of a layer</source>
        <translation type="unfinished">一层的计算</translation>
    </message>
    <message>
        <source>Time of a pass</source>
        <translation type="unfinished">一次传播的时间</translation>
    </message>
    <message>
        <source>Reserve over the cache</source>
        <translation type="unfinished">缓存之外的预留倍数</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished">专家数</translation>
    </message>
    <message>
        <source>Tokens in the pass</source>
        <translation type="unfinished">一次传播中的词元数</translation>
    </message>
    <message>
        <source>Operations for each pair and element</source>
        <translation type="unfinished">每对每元素的运算量</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation type="unfinished">传播次数</translation>
    </message>
    <message>
        <source>Activation traffic</source>
        <translation type="unfinished">激活流量</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation type="unfinished">空闲功率</translation>
    </message>
    <message>
        <source>Multiply-accumulates</source>
        <translation type="unfinished">乘加次数</translation>
    </message>
    <message>
        <source>Operations per MAC</source>
        <translation type="unfinished">每次 MAC 的运算量</translation>
    </message>
    <message>
        <source>HFU over MFU</source>
        <translation type="unfinished">HFU/MFU</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished">算术强度</translation>
    </message>
    <message>
        <source>Compression ratio</source>
        <translation type="unfinished">压缩比</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished">稀疏度</translation>
    </message>
    <message>
        <source>Bits after quantisation</source>
        <translation type="unfinished">量化后的位数</translation>
    </message>
    <message>
        <source>Speed-up of the pattern</source>
        <translation type="unfinished">该模式的加速比</translation>
    </message>
    <message>
        <source>Change in percentage points</source>
        <translation type="unfinished">变化（百分点）</translation>
    </message>
    <message>
        <source>Scale in percentage points</source>
        <translation type="unfinished">尺度（百分点）</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished">速率</translation>
    </message>
    <message>
        <source>Slow-down</source>
        <translation type="unfinished">减速倍数</translation>
    </message>
    <message>
        <source>Data multiplier</source>
        <translation type="unfinished">数据倍数</translation>
    </message>
    <message>
        <source>Cost of privacy</source>
        <translation type="unfinished">隐私的代价</translation>
    </message>
    <message>
        <source>Privacy budget</source>
        <translation type="unfinished">隐私预算</translation>
    </message>
    <message>
        <source>Smallest privacy budget</source>
        <translation type="unfinished">最小隐私预算</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <translation type="unfinished">群体占比</translation>
    </message>
    <message>
        <source>Smallest prevalence</source>
        <translation type="unfinished">最小群体占比</translation>
    </message>
    <message>
        <source>Samples needed of the group</source>
        <translation type="unfinished">该群体所需样本数</translation>
    </message>
    <message>
        <source>Tokens of a reasoning step</source>
        <translation type="unfinished">每思考步词元数</translation>
    </message>
    <message>
        <source>Reasoning steps</source>
        <translation type="unfinished">思考步数</translation>
    </message>
    <message>
        <source>Time of a reasoning step</source>
        <translation type="unfinished">一个思考步的时间</translation>
    </message>
    <message>
        <source>Kernel efficiency at the reference</source>
        <translation type="unfinished">参考点的内核效率</translation>
    </message>
    <message>
        <source>Reference efficiency</source>
        <translation type="unfinished">参考效率</translation>
    </message>
    <message>
        <source>Kernel efficiency, at most</source>
        <translation type="unfinished">内核效率上限</translation>
    </message>
    <message>
        <source>Share of operations in attention</source>
        <translation type="unfinished">注意力运算占比</translation>
    </message>
    <message>
        <source>Effective experts per token</source>
        <translation type="unfinished">每词元有效专家数</translation>
    </message>
    <message>
        <source>Stretch of the active work</source>
        <translation type="unfinished">有效工作的放大倍数</translation>
    </message>
    <message>
        <source>Load of the hot expert, over the mean</source>
        <translation type="unfinished">热点专家的负载/均值</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation type="unfinished">收敛比</translation>
    </message>
    <message>
        <source>Efficiency of the link</source>
        <translation type="unfinished">链路效率</translation>
    </message>
    <message>
        <source>Samples per rank</source>
        <translation type="unfinished">每 rank 样本数</translation>
    </message>
    <message>
        <source>Micro-batches</source>
        <translation type="unfinished">微批数</translation>
    </message>
    <message>
        <source>Virtual stages</source>
        <translation type="unfinished">虚拟阶段数</translation>
    </message>
    <message>
        <source>Micro-batches asked for</source>
        <translation type="unfinished">所要求的微批数</translation>
    </message>
    <message>
        <source>Micro-batch asked for</source>
        <translation type="unfinished">所要求的微批大小</translation>
    </message>
    <message>
        <source>Parameters per accelerator</source>
        <translation type="unfinished">每加速器参数量</translation>
    </message>
    <message>
        <source>Trainable fraction</source>
        <translation type="unfinished">可训练比例</translation>
    </message>
    <message>
        <source>Ranks that share it (ZeRO)</source>
        <translation type="unfinished">共享的 rank 数（ZeRO）</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation type="unfinished">微批大小</translation>
    </message>
    <message>
        <source>Layers per stage</source>
        <translation type="unfinished">每阶段层数</translation>
    </message>
    <message>
        <source>Activation bytes per element</source>
        <translation type="unfinished">每元素激活字节数</translation>
    </message>
    <message>
        <source>Tokens of a sample on one rank</source>
        <translation type="unfinished">一个 rank 上每样本词元数</translation>
    </message>
    <message>
        <source>Attention bytes per score</source>
        <translation type="unfinished">每个分数的注意力字节数</translation>
    </message>
    <message>
        <source>Optimizer bytes per parameter</source>
        <translation type="unfinished">每参数优化器字节数</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished">梯度</translation>
    </message>
    <message>
        <source>Buffer fraction</source>
        <translation type="unfinished">缓冲区比例</translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation type="unfinished">梯度累积</translation>
    </message>
    <message>
        <source>Micro-batches in flight</source>
        <translation type="unfinished">在途微批数</translation>
    </message>
    <message>
        <source>Accelerators per replica</source>
        <translation type="unfinished">每副本加速器数</translation>
    </message>
    <message>
        <source>Latency of the part</source>
        <translation type="unfinished">该部分的延迟</translation>
    </message>
    <message>
        <source>Throughput of the part</source>
        <translation type="unfinished">该部分的吞吐量</translation>
    </message>
    <message>
        <source>Tokens of an answer</source>
        <translation type="unfinished">一个回答的词元数</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation type="unfinished">总拥有成本</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">预算</translation>
    </message>
    <message>
        <source>Carbon footprint</source>
        <translation type="unfinished">碳足迹</translation>
    </message>
    <message>
        <source>Carbon budget</source>
        <translation type="unfinished">碳预算</translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished">用水</translation>
    </message>
    <message>
        <source>Water budget</source>
        <translation type="unfinished">用水预算</translation>
    </message>
    <message>
        <source>Least goodput</source>
        <translation type="unfinished">最低有效吞吐率</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished">有效吞吐率</translation>
    </message>
    <message>
        <source>Training operations</source>
        <translation type="unfinished">训练运算量</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation type="unfinished">每参数词元数</translation>
    </message>
    <message>
        <source>Tokens to prefill</source>
        <translation type="unfinished">待预填充的词元数</translation>
    </message>
    <message>
        <source>Cached tokens</source>
        <translation type="unfinished">已缓存词元数</translation>
    </message>
    <message>
        <source>Tokens per chunk</source>
        <translation type="unfinished">每块词元数</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation type="unfinished">块数</translation>
    </message>
    <message>
        <source>Pairs of tokens that attend</source>
        <translation type="unfinished">相互注意的词元对数</translation>
    </message>
    <message>
        <source>Parameters a token uses</source>
        <translation type="unfinished">每词元所用参数量</translation>
    </message>
    <message>
        <source>Tokens a step verifies</source>
        <translation type="unfinished">每步验证的词元数</translation>
    </message>
    <message>
        <source>Growth of the cache</source>
        <translation type="unfinished">缓存的增长</translation>
    </message>
    <message>
        <source>Share of the weights read</source>
        <translation type="unfinished">读取权重的占比</translation>
    </message>
    <message>
        <source>Acceptance rate of a draft</source>
        <translation type="unfinished">草稿的接受率</translation>
    </message>
    <message>
        <source>Draft tokens</source>
        <translation type="unfinished">草稿词元数</translation>
    </message>
    <message>
        <source>Share of the rate in one direction</source>
        <translation type="unfinished">速率的单向占比</translation>
    </message>
    <message>
        <source>Link bandwidth, as stated</source>
        <translation type="unfinished">标称链路带宽</translation>
    </message>
    <message>
        <source>Bisection fraction</source>
        <translation type="unfinished">对分比例</translation>
    </message>
    <message>
        <source>Share of the stated rate in one direction</source>
        <translation type="unfinished">标称速率的单向占比</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation type="unfinished">跳数</translation>
    </message>
    <message>
        <source>Share of the traffic that crosses the uplink</source>
        <translation type="unfinished">经过上行链路的流量占比</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished">距离</translation>
    </message>
    <message>
        <source>Speed of light in fibre</source>
        <translation type="unfinished">光纤中的光速</translation>
    </message>
    <message>
        <source>Ridge point</source>
        <translation type="unfinished">脊点</translation>
    </message>
    <message>
        <source>Communication intensity</source>
        <translation type="unfinished">通信强度</translation>
    </message>
    <message>
        <source>Required compute rate</source>
        <translation type="unfinished">所需算力</translation>
    </message>
    <message>
        <source>Required bandwidth</source>
        <translation type="unfinished">所需带宽</translation>
    </message>
    <message>
        <source>Power of an accelerator</source>
        <translation type="unfinished">加速器功率</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished">时长</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation type="unfinished">IT 能耗</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation type="unfinished">设施能耗</translation>
    </message>
    <message>
        <source>Carbon intensity</source>
        <translation type="unfinished">碳强度</translation>
    </message>
    <message>
        <source>Embodied carbon of a device</source>
        <translation type="unfinished">设备的隐含碳</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation type="unfinished">WUE</translation>
    </message>
    <message>
        <source>Price of an accelerator</source>
        <translation type="unfinished">加速器价格</translation>
    </message>
    <message>
        <source>Infrastructure multiplier</source>
        <translation type="unfinished">基础设施系数</translation>
    </message>
    <message>
        <source>Purchase of the hardware</source>
        <translation type="unfinished">硬件购置</translation>
    </message>
    <message>
        <source>Accelerators per node</source>
        <translation type="unfinished">每节点加速器数</translation>
    </message>
    <message>
        <source>Served a second, at full load</source>
        <translation type="unfinished">满载每秒服务量</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation type="unfinished">电价</translation>
    </message>
    <message>
        <source>Maintenance a year, share of the purchase</source>
        <translation type="unfinished">年维护费，占购置费的比例</translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished">一年</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">周期</translation>
    </message>
    <message>
        <source>Price of data that leaves</source>
        <translation type="unfinished">数据流出的价格</translation>
    </message>
    <message>
        <source>Share that is improved</source>
        <translation type="unfinished">被改进部分的占比</translation>
    </message>
    <message>
        <source>Its speed-up</source>
        <translation type="unfinished">其加速比</translation>
    </message>
    <message>
        <source>Serial share</source>
        <translation type="unfinished">串行占比</translation>
    </message>
    <message>
        <source>Scaling efficiency</source>
        <translation type="unfinished">扩展效率</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished">运算量</translation>
    </message>
</context>
<context>
    <name>assumption</name>
    <message>
        <source>Reference efficiency</source>
        <translation type="unfinished">参考效率</translation>
    </message>
    <message>
        <source>The efficiency at which the values here hold; others scale with it.</source>
        <translation type="unfinished">此处数值所对应的效率；其他效率按比例缩放。</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished">注意力</translation>
    </message>
    <message>
        <source>Unfused: bound by memory.</source>
        <translation type="unfinished">未融合：访存受限。</translation>
    </message>
    <message>
        <source>Fused attention</source>
        <translation type="unfinished">融合注意力</translation>
    </message>
    <message>
        <source>Tiled so that the score matrix stays on the chip.</source>
        <translation type="unfinished">分块计算，使分数矩阵留在片上。</translation>
    </message>
    <message>
        <source>Fused attention, at most</source>
        <translation type="unfinished">融合注意力，上限</translation>
    </message>
    <message>
        <source>Feed-forward layers</source>
        <translation type="unfinished">前馈层</translation>
    </message>
    <message>
        <source>Large matrix products.</source>
        <translation type="unfinished">大型矩阵乘法。</translation>
    </message>
    <message>
        <source>Feed-forward layers, at most</source>
        <translation type="unfinished">前馈层，上限</translation>
    </message>
    <message>
        <source>Convolutions</source>
        <translation type="unfinished">卷积</translation>
    </message>
    <message>
        <source>Convolutions, at most</source>
        <translation type="unfinished">卷积，上限</translation>
    </message>
    <message>
        <source>Other kernels</source>
        <translation type="unfinished">其他内核</translation>
    </message>
    <message>
        <source>Normalisation, embedding, element-wise.</source>
        <translation type="unfinished">归一化、嵌入、逐元素运算。</translation>
    </message>
    <message>
        <source>Bisection of a dragonfly</source>
        <translation type="unfinished">蜻蜓拓扑的对分</translation>
    </message>
    <message>
        <source>Share of full bisection.</source>
        <translation type="unfinished">占全对分的比例。</translation>
    </message>
    <message>
        <source>Hops of a fat tree</source>
        <translation type="unfinished">胖树的跳数</translation>
    </message>
    <message>
        <source>Switches on an average path.</source>
        <translation type="unfinished">平均路径上的交换机数。</translation>
    </message>
    <message>
        <source>Hops of a dragonfly</source>
        <translation type="unfinished">蜻蜓拓扑的跳数</translation>
    </message>
    <message>
        <source>8-bit floating point</source>
        <translation type="unfinished">8 位浮点</translation>
    </message>
    <message>
        <source>Change of the score in percentage points.</source>
        <translation type="unfinished">得分变化的百分点。</translation>
    </message>
    <message>
        <source>8-bit integer</source>
        <translation type="unfinished">8 位整数</translation>
    </message>
    <message>
        <source>4 to 7 bits</source>
        <translation type="unfinished">4 到 7 位</translation>
    </message>
    <message>
        <source>Below 4 bits</source>
        <translation type="unfinished">4 位以下</translation>
    </message>
    <message>
        <source>Pruning up to half</source>
        <translation type="unfinished">剪枝不超过一半</translation>
    </message>
    <message>
        <source>Pruning beyond half, scale</source>
        <translation type="unfinished">剪枝超过一半，尺度</translation>
    </message>
    <message>
        <source>Change of the score is scale·e^(rate·s) percentage points at sparsity s.</source>
        <translation type="unfinished">稀疏度为 s 时，得分变化为 尺度·e^(速率·s) 个百分点。</translation>
    </message>
    <message>
        <source>Pruning beyond half, rate</source>
        <translation type="unfinished">剪枝超过一半，速率</translation>
    </message>
    <message>
        <source>2:4 sparsity</source>
        <translation type="unfinished">2:4 稀疏</translation>
    </message>
    <message>
        <source>Speed-up of matrix products on sparse tensor cores.</source>
        <translation type="unfinished">稀疏张量核心上矩阵乘法的加速比。</translation>
    </message>
    <message>
        <source>Cost of privacy</source>
        <translation type="unfinished">隐私的代价</translation>
    </message>
    <message>
        <source>Slow-down of private training is 1 + factor/ε.</source>
        <translation type="unfinished">隐私训练的减速倍数为 1 + 系数/ε。</translation>
    </message>
    <message>
        <source>Smallest ε</source>
        <translation type="unfinished">最小 ε</translation>
    </message>
    <message>
        <source>Below it the estimate does not grow.</source>
        <translation type="unfinished">低于它时估计不再增长。</translation>
    </message>
    <message>
        <source>Smallest prevalence</source>
        <translation type="unfinished">最小群体占比</translation>
    </message>
    <message>
        <source>Operations per MAC</source>
        <translation type="unfinished">每次 MAC 的运算量</translation>
    </message>
    <message>
        <source>Vision and tiny models record multiply-accumulates. The seeds count each as one operation; the field counts two.</source>
        <translation type="unfinished">视觉与微型模型记录乘加次数。初始数据把每次乘加计为一次运算；业界计为两次。</translation>
    </message>
    <message>
        <source>Default efficiency η</source>
        <translation type="unfinished">默认效率 η</translation>
    </message>
    <message>
        <source>Share of the peak rate where an input gives none.</source>
        <translation type="unfinished">输入未给出时，占峰值算力的比例。</translation>
    </message>
    <message>
        <source>Efficiency of a prefill</source>
        <translation type="unfinished">预填充效率</translation>
    </message>
    <message>
        <source>η of prompt processing; absent: the default efficiency.</source>
        <translation type="unfinished">处理提示的 η；缺省：默认效率。</translation>
    </message>
    <message>
        <source>Efficiency of dense training</source>
        <translation type="unfinished">稠密训练效率</translation>
    </message>
    <message>
        <source>η of the training step of a dense transformer; absent: the default efficiency.</source>
        <translation type="unfinished">稠密 Transformer 训练步的 η；缺省：默认效率。</translation>
    </message>
    <message>
        <source>Efficiency of MoE training</source>
        <translation type="unfinished">MoE 训练效率</translation>
    </message>
    <message>
        <source>η of the training step of a mixture of experts; absent: the default efficiency.</source>
        <translation type="unfinished">混合专家模型训练步的 η；缺省：默认效率。</translation>
    </message>
    <message>
        <source>Efficiency of CNN inference</source>
        <translation type="unfinished">CNN 推理效率</translation>
    </message>
    <message>
        <source>η of convolutional inference; absent: the default efficiency.</source>
        <translation type="unfinished">卷积推理的 η；缺省：默认效率。</translation>
    </message>
    <message>
        <source>Efficiency of CNN training</source>
        <translation type="unfinished">CNN 训练效率</translation>
    </message>
    <message>
        <source>η of convolutional training; absent: the default efficiency.</source>
        <translation type="unfinished">卷积训练的 η；缺省：默认效率。</translation>
    </message>
    <message>
        <source>Efficiency of a microcontroller</source>
        <translation type="unfinished">微控制器效率</translation>
    </message>
    <message>
        <source>η of inference on a device of the tiny tier; absent: the default efficiency.</source>
        <translation type="unfinished">微型级设备上推理的 η；缺省：默认效率。</translation>
    </message>
    <message>
        <source>Bandwidth efficiency</source>
        <translation type="unfinished">带宽效率</translation>
    </message>
    <message>
        <source>Share of the stated bandwidth that a kernel reaches.</source>
        <translation type="unfinished">内核实际达到的标称带宽比例。</translation>
    </message>
    <message>
        <source>Activation traffic</source>
        <translation type="unfinished">激活流量</translation>
    </message>
    <message>
        <source>Bytes moved per sample beside the weights, as a share of the weight bytes.</source>
        <translation type="unfinished">每样本除权重外搬运的字节数，以占权重字节数的比例表示。</translation>
    </message>
    <message>
        <source>Activation traffic of a transformer</source>
        <translation type="unfinished">Transformer 的激活流量</translation>
    </message>
    <message>
        <source>The same for transformers, whose activations of a token are small beside the weights; absent: the general value.</source>
        <translation type="unfinished">同上，用于 Transformer，其每词元的激活与权重相比很小；缺省：通用值。</translation>
    </message>
    <message>
        <source>Overhead per layer</source>
        <translation type="unfinished">每层开销</translation>
    </message>
    <message>
        <source>Launch and framework time for each layer of a pass.</source>
        <translation type="unfinished">一次传播中每层的启动与框架时间。</translation>
    </message>
    <message>
        <source>Overhead of a training layer</source>
        <translation type="unfinished">训练层的开销</translation>
    </message>
    <message>
        <source>Times the overhead per layer: forward pass, backward pass and update.</source>
        <translation type="unfinished">每层开销的倍数：前向传播、反向传播与更新。</translation>
    </message>
    <message>
        <source>Overhead of a decode step</source>
        <translation type="unfinished">解码步的开销</translation>
    </message>
    <message>
        <source>Fixed time of each decode step beside the roofline: scheduling, sampling, synchronisation.</source>
        <translation type="unfinished">每个解码步在屋顶线之外的固定时间：调度、采样、同步。</translation>
    </message>
    <message>
        <source>Overhead of a collective</source>
        <translation type="unfinished">集合通信的开销</translation>
    </message>
    <message>
        <source>Fixed time of each collective operation beside its messages.</source>
        <translation type="unfinished">每次集合通信操作在消息之外的固定时间。</translation>
    </message>
    <message>
        <source>HFU over MFU</source>
        <translation type="unfinished">HFU/MFU</translation>
    </message>
    <message>
        <source>Hardware operations per model operation in inference (padding, recomputation).</source>
        <translation type="unfinished">推理中硬件运算量与模型运算量之比（填充、重计算）。</translation>
    </message>
    <message>
        <source>Rate of an unlisted precision</source>
        <translation type="unfinished">未列出精度的算力</translation>
    </message>
    <message>
        <source>What stands in where a device lists no rate for the precision.</source>
        <translation type="unfinished">设备未列出该精度的算力时以何代替。</translation>
    </message>
    <message>
        <source>Traffic of a spill</source>
        <translation type="unfinished">溢出的流量</translation>
    </message>
    <message>
        <source>What comes over the host link when weights exceed the memory.</source>
        <translation type="unfinished">权重超出内存时，经主机链路传来的内容。</translation>
    </message>
    <message>
        <source>Roof of a prefill</source>
        <translation type="unfinished">预填充的屋顶</translation>
    </message>
    <message>
        <source>Whether reading the weights can bound a short prompt.</source>
        <translation type="unfinished">读取权重是否可能限制短提示。</translation>
    </message>
    <message>
        <source>Roof of a decode step</source>
        <translation type="unfinished">解码步的屋顶</translation>
    </message>
    <message>
        <source>Whether arithmetic can bound a large batch.</source>
        <translation type="unfinished">算术是否可能限制大批。</translation>
    </message>
    <message>
        <source>Attention of a prefill</source>
        <translation type="unfinished">预填充的注意力</translation>
    </message>
    <message>
        <source>All pairs of tokens, or the half below the diagonal that a causal kernel computes.</source>
        <translation type="unfinished">所有词元对，或因果内核所计算的对角线以下的一半。</translation>
    </message>
    <message>
        <source>Weights a mixture reads</source>
        <translation type="unfinished">混合专家模型读取的权重</translation>
    </message>
    <message>
        <source>All experts in every step, or those its tokens are expected to hit.</source>
        <translation type="unfinished">每步读取所有专家，或其词元预期命中的专家。</translation>
    </message>
    <message>
        <source>Cache a decode step reads</source>
        <translation type="unfinished">解码步读取的缓存</translation>
    </message>
    <message>
        <source>Of the prompt, or also of half the answer, its average over the answer.</source>
        <translation type="unfinished">提示的缓存，或再加半个回答（整个回答期间的平均值）。</translation>
    </message>
    <message>
        <source>Prefill takes capacity</source>
        <translation type="unfinished">预填充占用容量</translation>
    </message>
    <message>
        <source>Whether a replica loses the time of its prefills when requests per second are counted.</source>
        <translation type="unfinished">计算每秒请求数时，副本是否扣除其预填充的时间。</translation>
    </message>
    <message>
        <source>Draft tokens</source>
        <translation type="unfinished">草稿词元数</translation>
    </message>
    <message>
        <source>Tokens a draft model proposes before each verification.</source>
        <translation type="unfinished">每次验证前草稿模型提出的词元数。</translation>
    </message>
    <message>
        <source>Static batch</source>
        <translation type="unfinished">静态批</translation>
    </message>
    <message>
        <source>Share of the active requests that a static batcher keeps busy.</source>
        <translation type="unfinished">静态批处理所保持繁忙的活跃请求占比。</translation>
    </message>
    <message>
        <source>Tokens of a reasoning step</source>
        <translation type="unfinished">每思考步词元数</translation>
    </message>
    <message>
        <source>Generated for each step of a chain of thought.</source>
        <translation type="unfinished">思维链每一步生成的词元数。</translation>
    </message>
    <message>
        <source>Attention in training</source>
        <translation type="unfinished">训练中的注意力</translation>
    </message>
    <message>
        <source>Whether a training step counts the attention matrix, 6·L·h·S operations a token (causal).</source>
        <translation type="unfinished">训练步是否计入注意力矩阵，即每词元 6·L·h·S 次运算（因果）。</translation>
    </message>
    <message>
        <source>Activations per layer</source>
        <translation type="unfinished">每层激活</translation>
    </message>
    <message>
        <source>A coefficient for each hidden element, or that and attention’s 5·a·S/h, by precision and tensor parallelism.</source>
        <translation type="unfinished">每个隐藏元素一个系数；或再加注意力的 5·a·S/h，并考虑精度与张量并行。</translation>
    </message>
    <message>
        <source>Activation bytes, full checkpointing</source>
        <translation type="unfinished">激活字节数，完全检查点</translation>
    </message>
    <message>
        <source>Kept per token, layer and hidden element: only each layer&apos;s input.</source>
        <translation type="unfinished">每词元、每层、每隐藏元素保留量：仅每层的输入。</translation>
    </message>
    <message>
        <source>Activation bytes, selective checkpointing</source>
        <translation type="unfinished">激活字节数，选择性检查点</translation>
    </message>
    <message>
        <source>Kept per token, layer and hidden element when attention is recomputed.</source>
        <translation type="unfinished">注意力重计算时，每词元、每层、每隐藏元素的保留量。</translation>
    </message>
    <message>
        <source>Activation bytes, no checkpointing</source>
        <translation type="unfinished">激活字节数，无检查点</translation>
    </message>
    <message>
        <source>Kept per token, layer and hidden element when nothing is recomputed.</source>
        <translation type="unfinished">不作任何重计算时，每词元、每层、每隐藏元素的保留量。</translation>
    </message>
    <message>
        <source>Gradient bytes</source>
        <translation type="unfinished">梯度字节数</translation>
    </message>
    <message>
        <source>Kept per trainable parameter; absent: the compute precision.</source>
        <translation type="unfinished">每个可训练参数的保留量；缺省：计算精度。</translation>
    </message>
    <message>
        <source>Adam state per parameter</source>
        <translation type="unfinished">每参数 Adam 状态</translation>
    </message>
    <message>
        <source>fp32 master weight, momentum and variance.</source>
        <translation type="unfinished">fp32 主权重、动量与方差。</translation>
    </message>
    <message>
        <source>SGD state per parameter</source>
        <translation type="unfinished">每参数 SGD 状态</translation>
    </message>
    <message>
        <source>One fp32 value: the master weight.</source>
        <translation type="unfinished">一个 fp32 值：主权重。</translation>
    </message>
    <message>
        <source>Checkpoint bytes, Adam</source>
        <translation type="unfinished">检查点字节数，Adam</translation>
    </message>
    <message>
        <source>Written per parameter: half-precision weights and the optimizer state.</source>
        <translation type="unfinished">每参数写入量：半精度权重与优化器状态。</translation>
    </message>
    <message>
        <source>Checkpoint bytes, SGD</source>
        <translation type="unfinished">检查点字节数，SGD</translation>
    </message>
    <message>
        <source>Written per parameter.</source>
        <translation type="unfinished">每参数写入量。</translation>
    </message>
    <message>
        <source>Rate of a link</source>
        <translation type="unfinished">链路速率</translation>
    </message>
    <message>
        <source>What a ring gets of the rate a node states: all of it, or one direction of the vendor’s total.</source>
        <translation type="unfinished">环从节点标称速率中得到多少：全部，或厂商总量的单向部分。</translation>
    </message>
    <message>
        <source>Efficiency of a link</source>
        <translation type="unfinished">链路效率</translation>
    </message>
    <message>
        <source>Share of a link’s rate that large messages reach.</source>
        <translation type="unfinished">大消息所达到的链路速率比例。</translation>
    </message>
    <message>
        <source>Overlap of gradient sync</source>
        <translation type="unfinished">梯度同步的重叠</translation>
    </message>
    <message>
        <source>Share of the data-parallel communication hidden behind the backward pass where overlap is not asked for.</source>
        <translation type="unfinished">未要求重叠时，被反向传播掩盖的数据并行通信占比。</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation type="unfinished">每参数词元数</translation>
    </message>
    <message>
        <source>Of a compute-optimal model.</source>
        <translation type="unfinished">对于计算最优的模型。</translation>
    </message>
    <message>
        <source>Duration of a scenario</source>
        <translation type="unfinished">场景时长</translation>
    </message>
    <message>
        <source>Over which energy, cost and failures of a scenario are counted where neither a duration nor a token budget says it.</source>
        <translation type="unfinished">场景未由时长或词元预算确定时，计算其能耗、成本与故障的期间。</translation>
    </message>
    <message>
        <source>MFU of a training budget</source>
        <translation type="unfinished">训练预算的 MFU</translation>
    </message>
    <message>
        <source>Turns accelerator-days into operations.</source>
        <translation type="unfinished">把加速器·天换算为运算量。</translation>
    </message>
    <message>
        <source>Peak of a training budget</source>
        <translation type="unfinished">训练预算的峰值</translation>
    </message>
    <message>
        <source>Dense rate of the accelerator where a budget in accelerator-days names none.</source>
        <translation type="unfinished">以加速器·天计的预算未指明加速器时，所用的稠密算力。</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation type="unfinished">空闲功率</translation>
    </message>
    <message>
        <source>Share of TDP drawn at zero utilisation; the rest scales with MFU.</source>
        <translation type="unfinished">零利用率时消耗的 TDP 比例；其余随 MFU 增长。</translation>
    </message>
    <message>
        <source>TDP if none is listed</source>
        <translation type="unfinished">未列出时的 TDP</translation>
    </message>
    <message>
        <source>Power of an accelerator whose entry states none.</source>
        <translation type="unfinished">条目未标功率的加速器所用的功率。</translation>
    </message>
    <message>
        <source>Carbon intensity if no grid is given</source>
        <translation type="unfinished">未给电网时的碳强度</translation>
    </message>
    <message>
        <source>The average of the United States.</source>
        <translation type="unfinished">美国平均值。</translation>
    </message>
    <message>
        <source>PUE if no grid is given</source>
        <translation type="unfinished">未给电网时的 PUE</translation>
    </message>
    <message>
        <source>Facility energy over IT energy.</source>
        <translation type="unfinished">设施能耗与 IT 能耗之比。</translation>
    </message>
    <message>
        <source>WUE if none is listed</source>
        <translation type="unfinished">未列出时的 WUE</translation>
    </message>
    <message>
        <source>Water evaporated per unit of energy.</source>
        <translation type="unfinished">每单位能量蒸发的水量。</translation>
    </message>
    <message>
        <source>Carbon price</source>
        <translation type="unfinished">碳价</translation>
    </message>
    <message>
        <source>Per tonne of CO2e, where money and carbon are added.</source>
        <translation type="unfinished">每吨 CO2e，用于费用与碳排放相加之处。</translation>
    </message>
    <message>
        <source>MTTF of an accelerator</source>
        <translation type="unfinished">加速器的 MTTF</translation>
    </message>
    <message>
        <source>Mean time to failure.</source>
        <translation type="unfinished">平均无故障时间。</translation>
    </message>
    <message>
        <source>MTTF of a network card</source>
        <translation type="unfinished">网卡的 MTTF</translation>
    </message>
    <message>
        <source>Mean time to failure, with its cable and its switch port.</source>
        <translation type="unfinished">平均无故障时间，含其线缆与交换机端口。</translation>
    </message>
    <message>
        <source>MTTF of a power supply</source>
        <translation type="unfinished">电源的 MTTF</translation>
    </message>
    <message>
        <source>Mean time to failure; refined counts all other causes here, two to a node.</source>
        <translation type="unfinished">平均无故障时间；精化假设在此计入所有其他原因，每节点两个。</translation>
    </message>
    <message>
        <source>Host link if none is listed</source>
        <translation type="unfinished">未列出时的主机链路</translation>
    </message>
    <message>
        <source>Rate at which weights that do not fit come from the host.</source>
        <translation type="unfinished">放不下的权重从主机传来的速率。</translation>
    </message>
    <message>
        <source>Latency inside a node if none is listed</source>
        <translation type="unfinished">未列出时的节点内延迟</translation>
    </message>
    <message>
        <source>Of one message between neighbours.</source>
        <translation type="unfinished">相邻者之间一条消息的延迟。</translation>
    </message>
    <message>
        <source>Latency of a fabric if none is listed</source>
        <translation type="unfinished">未列出时的互连延迟</translation>
    </message>
    <message>
        <source>Of one message between nodes.</source>
        <translation type="unfinished">节点之间一条消息的延迟。</translation>
    </message>
    <message>
        <source>Power supplies if none are listed</source>
        <translation type="unfinished">未列出时的电源数</translation>
    </message>
    <message>
        <source>Per node.</source>
        <translation type="unfinished">每节点。</translation>
    </message>
    <message>
        <source>Layers if none are listed</source>
        <translation type="unfinished">未列出时的层数</translation>
    </message>
    <message>
        <source>Depth of a model whose entry states none.</source>
        <translation type="unfinished">条目未标深度的模型所用的层数。</translation>
    </message>
    <message>
        <source>Hidden size if none is listed</source>
        <translation type="unfinished">未列出时的隐藏维度</translation>
    </message>
    <message>
        <source>Width of a transformer whose entry states none.</source>
        <translation type="unfinished">条目未标宽度的 Transformer 所用的宽度。</translation>
    </message>
    <message>
        <source>Attention heads if none are listed</source>
        <translation type="unfinished">未列出时的注意力头数</translation>
    </message>
    <message>
        <source>Of a transformer whose entry states none.</source>
        <translation type="unfinished">条目未标头数的 Transformer 所用的头数。</translation>
    </message>
    <message>
        <source>Reserve of weight streaming</source>
        <translation type="unfinished">权重流式加载的预留</translation>
    </message>
    <message>
        <source>On-chip memory needed, over the cache alone.</source>
        <translation type="unfinished">所需片上内存与缓存本身之比。</translation>
    </message>
    <message>
        <source>Kernel efficiencies</source>
        <translation type="unfinished">内核效率</translation>
    </message>
    <message>
        <source>η by kind of kernel.</source>
        <translation type="unfinished">各类内核的 η。</translation>
    </message>
    <message>
        <source>Topology factors</source>
        <translation type="unfinished">拓扑系数</translation>
    </message>
    <message>
        <source>Bisection and hops of networks without a closed form.</source>
        <translation type="unfinished">没有闭式解的网络的对分与跳数。</translation>
    </message>
    <message>
        <source>Compression losses</source>
        <translation type="unfinished">压缩损失</translation>
    </message>
    <message>
        <source>Accuracy and speed after quantisation and pruning: medians of surveys, not predictions.</source>
        <translation type="unfinished">量化与剪枝后的准确率与速度：综述的中位数，而非预测。</translation>
    </message>
    <message>
        <source>Privacy and fairness factors</source>
        <translation type="unfinished">隐私与公平系数</translation>
    </message>
    <message>
        <source>Slow-down of private training, data for rare groups.</source>
        <translation type="unfinished">隐私训练的减速，稀有群体所需的数据。</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Transformer</source>
        <translation type="unfinished">Transformer</translation>
    </message>
    <message>
        <source>Mixture of experts</source>
        <translation type="unfinished">混合专家</translation>
    </message>
    <message>
        <source>Convolutional network</source>
        <translation type="unfinished">卷积网络</translation>
    </message>
    <message>
        <source>Diffusion model</source>
        <translation type="unfinished">扩散模型</translation>
    </message>
    <message>
        <source>State-space model</source>
        <translation type="unfinished">状态空间模型</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">其他</translation>
    </message>
    <message>
        <source>FP32 (4 B)</source>
        <translation type="unfinished">FP32 (4 B)</translation>
    </message>
    <message>
        <source>TF32 (4 B)</source>
        <translation type="unfinished">TF32 (4 B)</translation>
    </message>
    <message>
        <source>BF16 (2 B)</source>
        <translation type="unfinished">BF16 (2 B)</translation>
    </message>
    <message>
        <source>FP16 (2 B)</source>
        <translation type="unfinished">FP16 (2 B)</translation>
    </message>
    <message>
        <source>FP8 (1 B)</source>
        <translation type="unfinished">FP8 (1 B)</translation>
    </message>
    <message>
        <source>INT8 (1 B)</source>
        <translation type="unfinished">INT8 (1 B)</translation>
    </message>
    <message>
        <source>FP4 (½ B)</source>
        <translation type="unfinished">FP4 (½ B)</translation>
    </message>
    <message>
        <source>INT4 (½ B)</source>
        <translation type="unfinished">INT4 (½ B)</translation>
    </message>
    <message>
        <source>Compute-bound</source>
        <translation type="unfinished">计算受限</translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished">访存受限</translation>
    </message>
    <message>
        <source>Communication-bound</source>
        <translation type="unfinished">通信受限</translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation type="unfinished">流水线气泡</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished">注意力</translation>
    </message>
    <message>
        <source>Feed-forward (matrix products)</source>
        <translation type="unfinished">前馈（矩阵乘法）</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation type="unfinished">卷积</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">未知</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished">存储</translation>
    </message>
    <message>
        <source>Host link</source>
        <translation type="unfinished">主机链路</translation>
    </message>
    <message>
        <source>Decode (a token each)</source>
        <translation type="unfinished">解码（每次一个词元）</translation>
    </message>
    <message>
        <source>Prefill (whole prompts)</source>
        <translation type="unfinished">预填充（整个提示）</translation>
    </message>
    <message>
        <source>Injection-bound</source>
        <translation type="unfinished">注入受限</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation type="unfinished">推理</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished">在线服务</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">训练</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">无</translation>
    </message>
    <message>
        <source>Cloud Titan (100 million devices)</source>
        <translation type="unfinished">云端巨人（1 亿台设备）</translation>
    </message>
    <message>
        <source>Edge Guardian (1,000 devices)</source>
        <translation type="unfinished">边缘守护者（1,000 台设备）</translation>
    </message>
    <message>
        <source>Mobile Nomad (10 devices)</source>
        <translation type="unfinished">移动游牧者（10 台设备）</translation>
    </message>
    <message>
        <source>Tiny Pioneer (1 device)</source>
        <translation type="unfinished">微型先锋（1 台设备）</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished">通过</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished">未通过</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">未要求</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation type="unfinished">量化</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation type="unfinished">剪枝</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation type="unfinished">整数</translation>
    </message>
    <message>
        <source>Floating point</source>
        <translation type="unfinished">浮点</translation>
    </message>
    <message>
        <source>Unstructured</source>
        <translation type="unfinished">非结构化</translation>
    </message>
    <message>
        <source>Structured (rows, heads, channels)</source>
        <translation type="unfinished">结构化（行、头、通道）</translation>
    </message>
    <message>
        <source>2:4</source>
        <translation type="unfinished">2:4</translation>
    </message>
    <message>
        <source>Network-bound</source>
        <translation type="unfinished">网络受限</translation>
    </message>
    <message>
        <source>Overhead-bound</source>
        <translation type="unfinished">开销受限</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation type="unfinished">加速器</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished">CPU</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished">Adam</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation type="unfinished">AdamW</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation type="unfinished">SGD</translation>
    </message>
    <message>
        <source>Fat tree</source>
        <translation type="unfinished">胖树</translation>
    </message>
    <message>
        <source>Dragonfly</source>
        <translation type="unfinished">蜻蜓</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished">环</translation>
    </message>
    <message>
        <source>3-D torus</source>
        <translation type="unfinished">三维环面</translation>
    </message>
    <message>
        <source>Nothing: the target is met</source>
        <translation type="unfinished">无：已达到目标</translation>
    </message>
    <message>
        <source>Tail latency</source>
        <translation type="unfinished">尾延迟</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">容量</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">内存</translation>
    </message>
    <message>
        <source>None (keep all)</source>
        <translation type="unfinished">无（全部保留）</translation>
    </message>
    <message>
        <source>Selective</source>
        <translation type="unfinished">选择性</translation>
    </message>
    <message>
        <source>Full (recompute all)</source>
        <translation type="unfinished">完全（全部重计算）</translation>
    </message>
    <message>
        <source>Arithmetic only</source>
        <translation type="unfinished">仅算术</translation>
    </message>
    <message>
        <source>Arithmetic or weight traffic</source>
        <translation type="unfinished">算术或权重流量</translation>
    </message>
    <message>
        <source>Memory only</source>
        <translation type="unfinished">仅内存</translation>
    </message>
    <message>
        <source>Memory or arithmetic</source>
        <translation type="unfinished">内存或算术</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation type="unfinished">所有词元对</translation>
    </message>
    <message>
        <source>Causal half</source>
        <translation type="unfinished">因果的一半</translation>
    </message>
    <message>
        <source>All experts</source>
        <translation type="unfinished">所有专家</translation>
    </message>
    <message>
        <source>Expected distinct experts</source>
        <translation type="unfinished">预期命中的专家数</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished">提示</translation>
    </message>
    <message>
        <source>Prompt and half the answer</source>
        <translation type="unfinished">提示与半个回答</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">全部</translation>
    </message>
    <message>
        <source>Only the excess</source>
        <translation type="unfinished">仅超出部分</translation>
    </message>
    <message>
        <source>Coefficient per element</source>
        <translation type="unfinished">每元素系数</translation>
    </message>
    <message>
        <source>With attention, precision and TP</source>
        <translation type="unfinished">含注意力、精度与 TP</translation>
    </message>
    <message>
        <source>Default rate</source>
        <translation type="unfinished">默认算力</translation>
    </message>
    <message>
        <source>Next wider format</source>
        <translation type="unfinished">下一个更宽的格式</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation type="unfinished">按标称</translation>
    </message>
    <message>
        <source>One direction</source>
        <translation type="unfinished">单向</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished">云</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation type="unfinished">工作站</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished">移动</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation type="unfinished">边缘</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation type="unfinished">微型</translation>
    </message>
</context>
<context>
    <name>dimension</name>
    <message>
        <source>a plain number</source>
        <translation type="unfinished">不带单位的数</translation>
    </message>
    <message>
        <source>a time</source>
        <translation type="unfinished">时间</translation>
    </message>
    <message>
        <source>an amount of work</source>
        <translation type="unfinished">运算量</translation>
    </message>
    <message>
        <source>a count of multiply-accumulates</source>
        <translation type="unfinished">乘加次数</translation>
    </message>
    <message>
        <source>an amount of data</source>
        <translation type="unfinished">数据量</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation type="unfinished">金额</translation>
    </message>
    <message>
        <source>a carbon mass</source>
        <translation type="unfinished">碳质量</translation>
    </message>
    <message>
        <source>a compute rate</source>
        <translation type="unfinished">算力</translation>
    </message>
    <message>
        <source>a rate of multiply-accumulates</source>
        <translation type="unfinished">乘加速率</translation>
    </message>
    <message>
        <source>a bandwidth</source>
        <translation type="unfinished">带宽</translation>
    </message>
    <message>
        <source>an arithmetic intensity</source>
        <translation type="unfinished">算术强度</translation>
    </message>
    <message>
        <source>a number of operations per multiply-accumulate</source>
        <translation type="unfinished">每次乘加的运算量</translation>
    </message>
    <message>
        <source>a rate</source>
        <translation type="unfinished">速率</translation>
    </message>
    <message>
        <source>an energy</source>
        <translation type="unfinished">能量</translation>
    </message>
    <message>
        <source>a power</source>
        <translation type="unfinished">功率</translation>
    </message>
    <message>
        <source>an energy price</source>
        <translation type="unfinished">能源单价</translation>
    </message>
    <message>
        <source>a carbon intensity</source>
        <translation type="unfinished">碳强度</translation>
    </message>
    <message>
        <source>a length</source>
        <translation type="unfinished">长度</translation>
    </message>
    <message>
        <source>a mass</source>
        <translation type="unfinished">质量</translation>
    </message>
    <message>
        <source>a speed</source>
        <translation type="unfinished">速度</translation>
    </message>
    <message>
        <source>a volume</source>
        <translation type="unfinished">体积</translation>
    </message>
    <message>
        <source>a water use per energy</source>
        <translation type="unfinished">单位能量用水量</translation>
    </message>
    <message>
        <source>an energy efficiency</source>
        <translation type="unfinished">能效</translation>
    </message>
    <message>
        <source>an energy per operation</source>
        <translation type="unfinished">每次运算的能量</translation>
    </message>
    <message>
        <source>an energy per byte</source>
        <translation type="unfinished">每字节的能量</translation>
    </message>
</context>
<context>
    <name>excluded</name>
    <message>
        <source>the nearest to fitting needs %1 of %2</source>
        <translation type="unfinished">最接近放得下的需要 %1，而容量为 %2</translation>
    </message>
    <message>
        <source>%1 %2 does not divide the model&apos;s %3 heads</source>
        <translation type="unfinished">%1 %2 不能整除模型的头数 %3</translation>
    </message>
    <message>
        <source>%1 %2: the model has no experts to spread</source>
        <translation type="unfinished">%1 %2：模型没有可分布的专家</translation>
    </message>
    <message>
        <source>%1 %2 does not divide the model&apos;s %3 experts</source>
        <translation type="unfinished">%1 %2 不能整除模型的专家数 %3</translation>
    </message>
    <message>
        <source>a batch of %1 does not divide over dp · ep = %2 · %3 ranks</source>
        <translation type="unfinished">批大小 %1 不能平分到 dp · ep = %2 · %3 个 rank</translation>
    </message>
    <message>
        <source>%1 %2 shares nothing where dp · cp is 1</source>
        <translation type="unfinished">dp · cp 为 1 时，%1 %2 无处分摊</translation>
    </message>
    <message>
        <source>there is no number to rank by</source>
        <translation type="unfinished">没有可用于排名的数值</translation>
    </message>
    <message>
        <source>%1 %2 does not hold</source>
        <translation type="unfinished">%1 %2 不成立</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation type="unfinished">%1不是 %2</translation>
    </message>
    <message>
        <source>%1 %2: there is no such number</source>
        <translation type="unfinished">%1 %2：该数值不存在</translation>
    </message>
    <message>
        <source>%1 %2: it is %3</source>
        <translation type="unfinished">%1 %2：实际为 %3</translation>
    </message>
    <message>
        <source>%1 %2: the nearest is %3</source>
        <translation type="unfinished">%1 %2：最接近的为 %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value here</source>
        <translation type="unfinished">“%1”在此无值</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>Accelerator</source>
        <translation type="unfinished">加速器</translation>
    </message>
    <message>
        <source>Accelerators per node</source>
        <translation type="unfinished">每节点加速器数</translation>
    </message>
    <message>
        <source>Bandwidth inside a node</source>
        <translation type="unfinished">节点内带宽</translation>
    </message>
    <message>
        <source>Network cards per node</source>
        <translation type="unfinished">每节点网卡数</translation>
    </message>
    <message>
        <source>Power supplies per node</source>
        <translation type="unfinished">每节点电源数</translation>
    </message>
    <message>
        <source>Fabric bandwidth per accelerator</source>
        <translation type="unfinished">每加速器互连带宽</translation>
    </message>
    <message>
        <source>Fabric latency</source>
        <translation type="unfinished">互连延迟</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation type="unfinished">收敛比</translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished">节点</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished">节点</translation>
    </message>
    <message>
        <source>Fabric</source>
        <translation type="unfinished">互连</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">电网</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation type="unfinished">数据中心</translation>
    </message>
</context>
<context>
    <name>formula</name>
    <message>
        <source>Load</source>
        <translation type="unfinished">负载</translation>
    </message>
    <message>
        <source>M/D/1 wait</source>
        <translation type="unfinished">M/D/1 等待时间</translation>
    </message>
    <message>
        <source>M/D/1 queue</source>
        <translation type="unfinished">M/D/1 队列</translation>
    </message>
    <message>
        <source>Wait and job</source>
        <translation type="unfinished">等待与作业</translation>
    </message>
    <message>
        <source>Data demand</source>
        <translation type="unfinished">数据需求</translation>
    </message>
    <message>
        <source>Data supply</source>
        <translation type="unfinished">数据供给</translation>
    </message>
    <message>
        <source>Data supply (host link alone)</source>
        <translation type="unfinished">数据供给（仅主机链路）</translation>
    </message>
    <message>
        <source>Data supply (storage alone)</source>
        <translation type="unfinished">数据供给（仅存储）</translation>
    </message>
    <message>
        <source>Utilisation of the data path</source>
        <translation type="unfinished">数据通路利用率</translation>
    </message>
    <message>
        <source>Share of time waiting for data</source>
        <translation type="unfinished">等待数据的时间占比</translation>
    </message>
    <message>
        <source>CPU time of a batch</source>
        <translation type="unfinished">每批 CPU 时间</translation>
    </message>
    <message>
        <source>Accelerator&apos;s step</source>
        <translation type="unfinished">加速器步时间</translation>
    </message>
    <message>
        <source>Utilisation of the accelerator</source>
        <translation type="unfinished">加速器利用率</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation type="unfinished">每秒样本数</translation>
    </message>
    <message>
        <source>MTBF of a node</source>
        <translation type="unfinished">节点的 MTBF</translation>
    </message>
    <message>
        <source>MTBF of the fleet</source>
        <translation type="unfinished">机群 MTBF</translation>
    </message>
    <message>
        <source>Failure probability</source>
        <translation type="unfinished">故障概率</translation>
    </message>
    <message>
        <source>Expected failures</source>
        <translation type="unfinished">预计故障次数</translation>
    </message>
    <message>
        <source>Best checkpoint interval (Young–Daly)</source>
        <translation type="unfinished">最佳检查点间隔（Young–Daly）</translation>
    </message>
    <message>
        <source>Time spent on checkpoints</source>
        <translation type="unfinished">用于检查点的时间</translation>
    </message>
    <message>
        <source>Time whose work is lost</source>
        <translation type="unfinished">工作丢失的时间</translation>
    </message>
    <message>
        <source>Time spent on recovery</source>
        <translation type="unfinished">用于恢复的时间</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished">有效吞吐率</translation>
    </message>
    <message>
        <source>Availability of redundant copies</source>
        <translation type="unfinished">冗余副本的可用性</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished">检查点</translation>
    </message>
    <message>
        <source>Write rate of all writers</source>
        <translation type="unfinished">所有写入方的写入速率</translation>
    </message>
    <message>
        <source>Write rate, capped by the file system</source>
        <translation type="unfinished">受文件系统限制的写入速率</translation>
    </message>
    <message>
        <source>Time to write a checkpoint</source>
        <translation type="unfinished">写检查点的时间</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation type="unfinished">头维度</translation>
    </message>
    <message>
        <source>Head size (as stated)</source>
        <translation type="unfinished">头维度（标称）</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished">KV 缓存</translation>
    </message>
    <message>
        <source>KV cache (latent attention)</source>
        <translation type="unfinished">KV 缓存（隐注意力）</translation>
    </message>
    <message>
        <source>KV cache in pages</source>
        <translation type="unfinished">分页的 KV 缓存</translation>
    </message>
    <message>
        <source>KV cache in pages (latent attention)</source>
        <translation type="unfinished">分页的 KV 缓存（隐注意力）</translation>
    </message>
    <message>
        <source>Share of the pages left empty</source>
        <translation type="unfinished">页中空闲的占比</translation>
    </message>
    <message>
        <source>Data-parallel replicas</source>
        <translation type="unfinished">数据并行副本数</translation>
    </message>
    <message>
        <source>Ranks that share gradients</source>
        <translation type="unfinished">共享梯度的 rank 数</translation>
    </message>
    <message>
        <source>Ranks that share weights (ZeRO)</source>
        <translation type="unfinished">共享权重的 rank 数（ZeRO）</translation>
    </message>
    <message>
        <source>Ranks that share kept gradients (ZeRO)</source>
        <translation type="unfinished">共享保留梯度的 rank 数（ZeRO）</translation>
    </message>
    <message>
        <source>Ranks that share optimizer state (ZeRO)</source>
        <translation type="unfinished">共享优化器状态的 rank 数（ZeRO）</translation>
    </message>
    <message>
        <source>Of them in one node</source>
        <translation type="unfinished">其中位于同一节点的</translation>
    </message>
    <message>
        <source>Nodes that share gradients</source>
        <translation type="unfinished">共享梯度的节点数</translation>
    </message>
    <message>
        <source>Tokens in a step</source>
        <translation type="unfinished">一步的词元数</translation>
    </message>
    <message>
        <source>Training FLOPs</source>
        <translation type="unfinished">训练 FLOP 数</translation>
    </message>
    <message>
        <source>Training FLOPs of a mixture of experts</source>
        <translation type="unfinished">混合专家的训练 FLOP 数</translation>
    </message>
    <message>
        <source>Training FLOPs of stated operations</source>
        <translation type="unfinished">按标称运算量的训练 FLOP 数</translation>
    </message>
    <message>
        <source>Attention FLOPs (causal)</source>
        <translation type="unfinished">注意力 FLOP 数（因果）</translation>
    </message>
    <message>
        <source>Model FLOPs of a step</source>
        <translation type="unfinished">每步模型 FLOP 数</translation>
    </message>
    <message>
        <source>Hardware FLOPs of a step</source>
        <translation type="unfinished">每步硬件 FLOP 数</translation>
    </message>
    <message>
        <source>Training time with full recomputation</source>
        <translation type="unfinished">完全重计算的训练时间</translation>
    </message>
    <message>
        <source>Compute time of the fullest rank</source>
        <translation type="unfinished">最满 rank 的计算时间</translation>
    </message>
    <message>
        <source>Weights of a shard</source>
        <translation type="unfinished">一个分片的权重</translation>
    </message>
    <message>
        <source>Gradients of a shard</source>
        <translation type="unfinished">一个分片的梯度</translation>
    </message>
    <message>
        <source>Memory time: weights, each pass of each micro-batch</source>
        <translation type="unfinished">访存时间：每个微批每次传播读取权重</translation>
    </message>
    <message>
        <source>Work of a step</source>
        <translation type="unfinished">一步的工作</translation>
    </message>
    <message>
        <source>Tokens of a sample on one rank</source>
        <translation type="unfinished">一个 rank 上每样本词元数</translation>
    </message>
    <message>
        <source>Activations of a micro-batch</source>
        <translation type="unfinished">一个微批的激活</translation>
    </message>
    <message>
        <source>Tensor-parallel communication</source>
        <translation type="unfinished">张量并行通信</translation>
    </message>
    <message>
        <source>Keys and values passed on</source>
        <translation type="unfinished">传递的键与值</translation>
    </message>
    <message>
        <source>Context-parallel communication</source>
        <translation type="unfinished">上下文并行通信</translation>
    </message>
    <message>
        <source>Tokens sent to experts</source>
        <translation type="unfinished">发往专家的词元数</translation>
    </message>
    <message>
        <source>Expert-parallel communication</source>
        <translation type="unfinished">专家并行通信</translation>
    </message>
    <message>
        <source>Pipeline communication</source>
        <translation type="unfinished">流水线通信</translation>
    </message>
    <message>
        <source>Message of data parallelism</source>
        <translation type="unfinished">数据并行的消息</translation>
    </message>
    <message>
        <source>Message of data parallelism (ZeRO 1, 2)</source>
        <translation type="unfinished">数据并行的消息（ZeRO 1、2）</translation>
    </message>
    <message>
        <source>Message of data parallelism (ZeRO 3)</source>
        <translation type="unfinished">数据并行的消息（ZeRO 3）</translation>
    </message>
    <message>
        <source>Collectives a step (ZeRO 3)</source>
        <translation type="unfinished">每步集合通信次数（ZeRO 3）</translation>
    </message>
    <message>
        <source>Data-parallel communication (in a node)</source>
        <translation type="unfinished">数据并行通信（节点内）</translation>
    </message>
    <message>
        <source>Data-parallel communication (over the fabric)</source>
        <translation type="unfinished">数据并行通信（经互连）</translation>
    </message>
    <message>
        <source>Data-parallel communication (node, then fabric)</source>
        <translation type="unfinished">数据并行通信（先节点，后互连）</translation>
    </message>
    <message>
        <source>Data-parallel communication that is not hidden</source>
        <translation type="unfinished">未被掩盖的数据并行通信</translation>
    </message>
    <message>
        <source>Stage: work and messages in its layers</source>
        <translation type="unfinished">阶段：其各层的工作与消息</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished">通信</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">步时间</translation>
    </message>
    <message>
        <source>Scaling efficiency</source>
        <translation type="unfinished">扩展效率</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation type="unfinished">每秒词元数</translation>
    </message>
    <message>
        <source>Model FLOP utilisation</source>
        <translation type="unfinished">模型 FLOP 利用率</translation>
    </message>
    <message>
        <source>Hardware FLOP utilisation</source>
        <translation type="unfinished">硬件 FLOP 利用率</translation>
    </message>
    <message>
        <source>Achieved rate of an accelerator</source>
        <translation type="unfinished">加速器的实际算力</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation type="unfinished">训练时间</translation>
    </message>
    <message>
        <source>Largest micro-batch</source>
        <translation type="unfinished">最大微批</translation>
    </message>
    <message>
        <source>Micro-batches in flight</source>
        <translation type="unfinished">在途微批数</translation>
    </message>
    <message>
        <source>Link of the tensor-parallel group</source>
        <translation type="unfinished">张量并行组的链路</translation>
    </message>
    <message>
        <source>Link of the context-parallel group</source>
        <translation type="unfinished">上下文并行组的链路</translation>
    </message>
    <message>
        <source>Link of the expert-parallel group</source>
        <translation type="unfinished">专家并行组的链路</translation>
    </message>
    <message>
        <source>Link between pipeline stages</source>
        <translation type="unfinished">流水线阶段之间的链路</translation>
    </message>
    <message>
        <source>Link inside a node</source>
        <translation type="unfinished">节点内的链路</translation>
    </message>
    <message>
        <source>Link of the fabric</source>
        <translation type="unfinished">互连的链路</translation>
    </message>
    <message>
        <source>Utilisation of the replicas</source>
        <translation type="unfinished">副本利用率</translation>
    </message>
    <message>
        <source>Probability of waiting (Erlang C)</source>
        <translation type="unfinished">等待概率（Erlang C）</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation type="unfinished">等待时间的中位数</translation>
    </message>
    <message>
        <source>Wait that 99 % stay below</source>
        <translation type="unfinished">99 % 低于的等待时间</translation>
    </message>
    <message>
        <source>Quantile of the wait (Erlang C)</source>
        <translation type="unfinished">等待时间的分位数（Erlang C）</translation>
    </message>
    <message>
        <source>Median latency</source>
        <translation type="unfinished">延迟中位数</translation>
    </message>
    <message>
        <source>Latency that 99 % stay below</source>
        <translation type="unfinished">99 % 低于的延迟</translation>
    </message>
    <message>
        <source>P99 of a request</source>
        <translation type="unfinished">请求的 P99</translation>
    </message>
    <message>
        <source>Requests per second of a replica</source>
        <translation type="unfinished">单个副本每秒请求数</translation>
    </message>
    <message>
        <source>Requests per second of a replica (with their prefill)</source>
        <translation type="unfinished">单个副本每秒请求数（含预填充）</translation>
    </message>
    <message>
        <source>Time between two requests of a replica</source>
        <translation type="unfinished">单个副本两个请求的间隔</translation>
    </message>
    <message>
        <source>Replicas needed</source>
        <translation type="unfinished">所需副本数</translation>
    </message>
    <message>
        <source>Replicas, all that are allowed</source>
        <translation type="unfinished">副本，所允许的全部</translation>
    </message>
    <message>
        <source>Requests per second of all replicas</source>
        <translation type="unfinished">全部副本每秒请求数</translation>
    </message>
    <message>
        <source>Demand over capacity</source>
        <translation type="unfinished">需求/容量</translation>
    </message>
    <message>
        <source>Requests a replica serves at once</source>
        <translation type="unfinished">单个副本同时服务的请求数</translation>
    </message>
    <message>
        <source>Batch that is prefilled</source>
        <translation type="unfinished">预填充的批</translation>
    </message>
    <message>
        <source>Memory beside the weights</source>
        <translation type="unfinished">权重之外的内存</translation>
    </message>
    <message>
        <source>Requests that decode together</source>
        <translation type="unfinished">同时解码的请求数</translation>
    </message>
    <message>
        <source>Paged cache of the batch</source>
        <translation type="unfinished">一批的分页缓存</translation>
    </message>
    <message>
        <source>Share of the weights a batch reads</source>
        <translation type="unfinished">一批读取权重的占比</translation>
    </message>
    <message>
        <source>Reading weights and cache of the batch</source>
        <translation type="unfinished">读取一批的权重与缓存</translation>
    </message>
    <message>
        <source>Operations of a step of the batch</source>
        <translation type="unfinished">一批一步的运算量</translation>
    </message>
    <message>
        <source>Arithmetic of a step of the batch</source>
        <translation type="unfinished">一批一步的算术时间</translation>
    </message>
    <message>
        <source>Step of the batch</source>
        <translation type="unfinished">一批的步时间</translation>
    </message>
    <message>
        <source>Tokens per second of the batch</source>
        <translation type="unfinished">一批每秒词元数</translation>
    </message>
    <message>
        <source>Busy requests of a static batch</source>
        <translation type="unfinished">静态批中繁忙的请求数</translation>
    </message>
    <message>
        <source>Share of the weights a static batch reads</source>
        <translation type="unfinished">静态批读取权重的占比</translation>
    </message>
    <message>
        <source>Reading weights and cache of a static batch</source>
        <translation type="unfinished">读取静态批的权重与缓存</translation>
    </message>
    <message>
        <source>Operations of a step of a static batch</source>
        <translation type="unfinished">静态批一步的运算量</translation>
    </message>
    <message>
        <source>Arithmetic of a step of a static batch</source>
        <translation type="unfinished">静态批一步的算术时间</translation>
    </message>
    <message>
        <source>Step of a static batch</source>
        <translation type="unfinished">静态批的步时间</translation>
    </message>
    <message>
        <source>Gain over static batching</source>
        <translation type="unfinished">相对静态批处理的增益</translation>
    </message>
    <message>
        <source>Step of a batch that does not fit (stands in)</source>
        <translation type="unfinished">放不下的批的步时间（替代值）</translation>
    </message>
    <message>
        <source>Gain where nothing fits (stands in)</source>
        <translation type="unfinished">一个也放不下时的增益（替代值）</translation>
    </message>
    <message>
        <source>Memory on the wafer</source>
        <translation type="unfinished">晶圆上的内存</translation>
    </message>
    <message>
        <source>Share of the wafer&apos;s memory</source>
        <translation type="unfinished">占晶圆内存的比例</translation>
    </message>
    <message>
        <source>Weights that are streamed</source>
        <translation type="unfinished">流式加载的权重</translation>
    </message>
    <message>
        <source>Injection of a layer</source>
        <translation type="unfinished">一层的注入</translation>
    </message>
    <message>
        <source>Injection of a layer (experts in use)</source>
        <translation type="unfinished">一层的注入（使用中的专家）</translation>
    </message>
    <message>
        <source>Operations per layer (one token)</source>
        <translation type="unfinished">每层运算量（一个词元）</translation>
    </message>
    <message>
        <source>Operations per layer (a prompt)</source>
        <translation type="unfinished">每层运算量（一个提示）</translation>
    </message>
    <message>
        <source>Compute of a layer</source>
        <translation type="unfinished">一层的计算</translation>
    </message>
    <message>
        <source>Time of a pass</source>
        <translation type="unfinished">一次传播的时间</translation>
    </message>
    <message>
        <source>Tokens a second (decode)</source>
        <translation type="unfinished">每秒词元数（解码）</translation>
    </message>
    <message>
        <source>Tokens a second (prefill)</source>
        <translation type="unfinished">每秒词元数（预填充）</translation>
    </message>
    <message>
        <source>Batch that hides the injection</source>
        <translation type="unfinished">掩盖注入所需的批</translation>
    </message>
    <message>
        <source>Operations per sample</source>
        <translation type="unfinished">每样本运算量</translation>
    </message>
    <message>
        <source>Operations per sample (from MACs)</source>
        <translation type="unfinished">每样本运算量（由 MAC 得出）</translation>
    </message>
    <message>
        <source>Operations per sample (as stated)</source>
        <translation type="unfinished">每样本运算量（标称）</translation>
    </message>
    <message>
        <source>Weight bytes</source>
        <translation type="unfinished">权重字节数</translation>
    </message>
    <message>
        <source>Memory traffic</source>
        <translation type="unfinished">内存流量</translation>
    </message>
    <message>
        <source>Attainable compute rate</source>
        <translation type="unfinished">可达算力</translation>
    </message>
    <message>
        <source>Effective bandwidth</source>
        <translation type="unfinished">有效带宽</translation>
    </message>
    <message>
        <source>Effective bandwidth (spilled to the host)</source>
        <translation type="unfinished">有效带宽（溢出到主机）</translation>
    </message>
    <message>
        <source>Weights that do not fit</source>
        <translation type="unfinished">放不下的权重</translation>
    </message>
    <message>
        <source>Effective bandwidth (excess from the host)</source>
        <translation type="unfinished">有效带宽（超出部分来自主机）</translation>
    </message>
    <message>
        <source>Compute time</source>
        <translation type="unfinished">计算时间</translation>
    </message>
    <message>
        <source>Memory time</source>
        <translation type="unfinished">访存时间</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished">开销</translation>
    </message>
    <message>
        <source>Latency (iron law)</source>
        <translation type="unfinished">延迟（铁律）</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished">吞吐量</translation>
    </message>
    <message>
        <source>Energy of the batch</source>
        <translation type="unfinished">一批的能耗</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished">算术强度</translation>
    </message>
    <message>
        <source>Ridge point (datasheet)</source>
        <translation type="unfinished">脊点（数据手册）</translation>
    </message>
    <message>
        <source>Roofline: attainable rate</source>
        <translation type="unfinished">屋顶线：可达算力</translation>
    </message>
    <message>
        <source>Compression ratio (quantisation)</source>
        <translation type="unfinished">压缩比（量化）</translation>
    </message>
    <message>
        <source>Compression ratio (pruning)</source>
        <translation type="unfinished">压缩比（剪枝）</translation>
    </message>
    <message>
        <source>Weights after compression</source>
        <translation type="unfinished">压缩后的权重</translation>
    </message>
    <message>
        <source>Speed-up (as the bytes)</source>
        <translation type="unfinished">加速比（按字节数）</translation>
    </message>
    <message>
        <source>Speed-up (as the rates)</source>
        <translation type="unfinished">加速比（按算力）</translation>
    </message>
    <message>
        <source>Speed-up (of the sparsity pattern)</source>
        <translation type="unfinished">加速比（按稀疏模式）</translation>
    </message>
    <message>
        <source>Change of accuracy (survey)</source>
        <translation type="unfinished">准确率变化（综述）</translation>
    </message>
    <message>
        <source>Change of accuracy (pruning beyond half)</source>
        <translation type="unfinished">准确率变化（剪枝超过一半）</translation>
    </message>
    <message>
        <source>Slow-down of private training</source>
        <translation type="unfinished">隐私训练的减速</translation>
    </message>
    <message>
        <source>Time of private training</source>
        <translation type="unfinished">隐私训练的时间</translation>
    </message>
    <message>
        <source>Data for a rare group</source>
        <translation type="unfinished">稀有群体所需的数据</translation>
    </message>
    <message>
        <source>Samples to collect</source>
        <translation type="unfinished">需采集的样本数</translation>
    </message>
    <message>
        <source>Time of a reasoning step</source>
        <translation type="unfinished">一个思考步的时间</translation>
    </message>
    <message>
        <source>Time to the end of the reasoning</source>
        <translation type="unfinished">思考结束所需时间</translation>
    </message>
    <message>
        <source>Share of the time spent reasoning</source>
        <translation type="unfinished">思考时间占比</translation>
    </message>
    <message>
        <source>Efficiency of a kernel</source>
        <translation type="unfinished">内核的效率</translation>
    </message>
    <message>
        <source>Efficiency of attention</source>
        <translation type="unfinished">注意力的效率</translation>
    </message>
    <message>
        <source>Efficiency of large matrix products</source>
        <translation type="unfinished">大型矩阵乘法的效率</translation>
    </message>
    <message>
        <source>Rate a kernel achieves</source>
        <translation type="unfinished">内核的实际算力</translation>
    </message>
    <message>
        <source>Share of operations in attention</source>
        <translation type="unfinished">注意力运算占比</translation>
    </message>
    <message>
        <source>Efficiency of a transformer</source>
        <translation type="unfinished">Transformer 的效率</translation>
    </message>
    <message>
        <source>Effective experts per token</source>
        <translation type="unfinished">每词元有效专家数</translation>
    </message>
    <message>
        <source>Stretch of the active work</source>
        <translation type="unfinished">有效工作的放大倍数</translation>
    </message>
    <message>
        <source>Effective active parameters</source>
        <translation type="unfinished">有效激活参数量</translation>
    </message>
    <message>
        <source>Load of the hot expert</source>
        <translation type="unfinished">热点专家的负载</translation>
    </message>
    <message>
        <source>Load of the other experts</source>
        <translation type="unfinished">其他专家的负载</translation>
    </message>
    <message>
        <source>Activations routed in a layer</source>
        <translation type="unfinished">一层中被路由的激活</translation>
    </message>
    <message>
        <source>Bytes that leave their rank</source>
        <translation type="unfinished">离开所在 rank 的字节数</translation>
    </message>
    <message>
        <source>Fabric bandwidth of an all-to-all</source>
        <translation type="unfinished">all-to-all 的互连带宽</translation>
    </message>
    <message>
        <source>All-to-all with its start</source>
        <translation type="unfinished">all-to-all（含启动）</translation>
    </message>
    <message>
        <source>Samples per rank</source>
        <translation type="unfinished">每 rank 样本数</translation>
    </message>
    <message>
        <source>Micro-batches</source>
        <translation type="unfinished">微批数</translation>
    </message>
    <message>
        <source>Micro-batches of a given size</source>
        <translation type="unfinished">给定大小的微批数</translation>
    </message>
    <message>
        <source>Samples per micro-batch, on average</source>
        <translation type="unfinished">平均每微批样本数</translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation type="unfinished">流水线气泡</translation>
    </message>
    <message>
        <source>Pipeline bubble, share of the time</source>
        <translation type="unfinished">流水线气泡，时间占比</translation>
    </message>
    <message>
        <source>Parameters per accelerator</source>
        <translation type="unfinished">每加速器参数量</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished">权重</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished">梯度</translation>
    </message>
    <message>
        <source>Optimizer state</source>
        <translation type="unfinished">优化器状态</translation>
    </message>
    <message>
        <source>Micro-batch per accelerator</source>
        <translation type="unfinished">每加速器微批</translation>
    </message>
    <message>
        <source>Layers per pipeline stage</source>
        <translation type="unfinished">每流水线阶段层数</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished">激活</translation>
    </message>
    <message>
        <source>Activations (with attention, precision, TP)</source>
        <translation type="unfinished">激活（含注意力、精度、TP）</translation>
    </message>
    <message>
        <source>Activations (sequence parallel)</source>
        <translation type="unfinished">激活（序列并行）</translation>
    </message>
    <message>
        <source>Activations (of the micro-batches in flight)</source>
        <translation type="unfinished">激活（在途微批）</translation>
    </message>
    <message>
        <source>Activations (as stated)</source>
        <translation type="unfinished">激活（标称）</translation>
    </message>
    <message>
        <source>Communication buffers</source>
        <translation type="unfinished">通信缓冲区</translation>
    </message>
    <message>
        <source>Communication buffers (pipelined)</source>
        <translation type="unfinished">通信缓冲区（流水线）</translation>
    </message>
    <message>
        <source>Total memory</source>
        <translation type="unfinished">总内存</translation>
    </message>
    <message>
        <source>Memory utilisation</source>
        <translation type="unfinished">内存利用率</translation>
    </message>
    <message>
        <source>Latency of the scenario</source>
        <translation type="unfinished">场景的延迟</translation>
    </message>
    <message>
        <source>Throughput of the fleet</source>
        <translation type="unfinished">机群的吞吐量</translation>
    </message>
    <message>
        <source>Requests of a replica</source>
        <translation type="unfinished">单个副本的请求数</translation>
    </message>
    <message>
        <source>Throughput of the scenario</source>
        <translation type="unfinished">场景的吞吐量</translation>
    </message>
    <message>
        <source>MFU of the scenario</source>
        <translation type="unfinished">场景的 MFU</translation>
    </message>
    <message>
        <source>MFU of serving</source>
        <translation type="unfinished">在线服务的 MFU</translation>
    </message>
    <message>
        <source>Duration of the scenario</source>
        <translation type="unfinished">场景的时长</translation>
    </message>
    <message>
        <source>Memory: demand over supply</source>
        <translation type="unfinished">内存：需求/供给</translation>
    </message>
    <message>
        <source>Latency: demand over SLA</source>
        <translation type="unfinished">延迟：需求/SLA</translation>
    </message>
    <message>
        <source>Cost: demand over budget</source>
        <translation type="unfinished">成本：需求/预算</translation>
    </message>
    <message>
        <source>Carbon: demand over budget</source>
        <translation type="unfinished">碳排放：需求/预算</translation>
    </message>
    <message>
        <source>Water: demand over budget</source>
        <translation type="unfinished">用水：需求/预算</translation>
    </message>
    <message>
        <source>Goodput: asked over reached</source>
        <translation type="unfinished">有效吞吐率：要求/达到</translation>
    </message>
    <message>
        <source>Operations of accelerator time</source>
        <translation type="unfinished">加速器时间对应的运算量</translation>
    </message>
    <message>
        <source>Operations of training</source>
        <translation type="unfinished">训练的运算量</translation>
    </message>
    <message>
        <source>Compute-optimal parameters</source>
        <translation type="unfinished">计算最优参数量</translation>
    </message>
    <message>
        <source>Compute-optimal tokens</source>
        <translation type="unfinished">计算最优词元数</translation>
    </message>
    <message>
        <source>Tokens for a model</source>
        <translation type="unfinished">某一模型的词元数</translation>
    </message>
    <message>
        <source>Tokens the budget allows</source>
        <translation type="unfinished">预算允许的词元数</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation type="unfinished">每参数词元数</translation>
    </message>
    <message>
        <source>Time to spend the budget</source>
        <translation type="unfinished">用完预算的时间</translation>
    </message>
    <message>
        <source>Tokens to prefill</source>
        <translation type="unfinished">待预填充的词元数</translation>
    </message>
    <message>
        <source>Tokens of a chunk</source>
        <translation type="unfinished">一块的词元数</translation>
    </message>
    <message>
        <source>Chunks of a prefill</source>
        <translation type="unfinished">一次预填充的块数</translation>
    </message>
    <message>
        <source>Pairs of tokens that attend</source>
        <translation type="unfinished">相互注意的词元对数</translation>
    </message>
    <message>
        <source>Pairs of tokens that attend (causal)</source>
        <translation type="unfinished">相互注意的词元对数（因果）</translation>
    </message>
    <message>
        <source>Pairs of tokens that attend in a chunk</source>
        <translation type="unfinished">一块中相互注意的词元对数</translation>
    </message>
    <message>
        <source>Pairs of tokens that attend in a chunk (causal)</source>
        <translation type="unfinished">一块中相互注意的词元对数（因果）</translation>
    </message>
    <message>
        <source>Operations of a prefill</source>
        <translation type="unfinished">预填充的运算量</translation>
    </message>
    <message>
        <source>Operations of a chunk</source>
        <translation type="unfinished">一块的运算量</translation>
    </message>
    <message>
        <source>Operations of a decode step</source>
        <translation type="unfinished">解码步的运算量</translation>
    </message>
    <message>
        <source>Arithmetic of a prefill</source>
        <translation type="unfinished">预填充的算术时间</translation>
    </message>
    <message>
        <source>Arithmetic of a chunk</source>
        <translation type="unfinished">一块的算术时间</translation>
    </message>
    <message>
        <source>Arithmetic of a decode step</source>
        <translation type="unfinished">解码步的算术时间</translation>
    </message>
    <message>
        <source>Share of the weights a prefill reads</source>
        <translation type="unfinished">预填充读取权重的占比</translation>
    </message>
    <message>
        <source>Share of the weights a decode step reads</source>
        <translation type="unfinished">解码步读取权重的占比</translation>
    </message>
    <message>
        <source>Reading the weights in a prefill</source>
        <translation type="unfinished">预填充中读取权重</translation>
    </message>
    <message>
        <source>Reading weights and cache in a decode step</source>
        <translation type="unfinished">解码步中读取权重与缓存</translation>
    </message>
    <message>
        <source>Mean growth of the cache over the answer</source>
        <translation type="unfinished">回答期间缓存的平均增长</translation>
    </message>
    <message>
        <source>Link between accelerators (prefill)</source>
        <translation type="unfinished">加速器之间的链路（预填充）</translation>
    </message>
    <message>
        <source>Link between accelerators (decode)</source>
        <translation type="unfinished">加速器之间的链路（解码）</translation>
    </message>
    <message>
        <source>Activations of a prefill</source>
        <translation type="unfinished">预填充的激活</translation>
    </message>
    <message>
        <source>Activations of a chunk</source>
        <translation type="unfinished">一块的激活</translation>
    </message>
    <message>
        <source>Activations of a decode step</source>
        <translation type="unfinished">解码步的激活</translation>
    </message>
    <message>
        <source>All-reduces of a prefill</source>
        <translation type="unfinished">预填充的 all-reduce</translation>
    </message>
    <message>
        <source>All-reduces of a chunk</source>
        <translation type="unfinished">一块的 all-reduce</translation>
    </message>
    <message>
        <source>All-reduces of a decode step</source>
        <translation type="unfinished">解码步的 all-reduce</translation>
    </message>
    <message>
        <source>Moving the cache to the decode hardware</source>
        <translation type="unfinished">把缓存传到解码硬件</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation type="unfinished">首词元时间</translation>
    </message>
    <message>
        <source>Slowest chunk</source>
        <translation type="unfinished">最慢的块</translation>
    </message>
    <message>
        <source>Longest wait of a decode step</source>
        <translation type="unfinished">解码步的最长等待</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation type="unfinished">每词元时间</translation>
    </message>
    <message>
        <source>Step that verifies the drafts</source>
        <translation type="unfinished">验证草稿的步</translation>
    </message>
    <message>
        <source>Weight bytes of the draft model</source>
        <translation type="unfinished">草稿模型的权重字节数</translation>
    </message>
    <message>
        <source>Head size of the draft model (as stated)</source>
        <translation type="unfinished">草稿模型的头维度（标称）</translation>
    </message>
    <message>
        <source>Head size of the draft model</source>
        <translation type="unfinished">草稿模型的头维度</translation>
    </message>
    <message>
        <source>KV cache of the draft model</source>
        <translation type="unfinished">草稿模型的 KV 缓存</translation>
    </message>
    <message>
        <source>KV cache of the draft model (latent attention)</source>
        <translation type="unfinished">草稿模型的 KV 缓存（隐注意力）</translation>
    </message>
    <message>
        <source>Step of the draft model</source>
        <translation type="unfinished">草稿模型的步时间</translation>
    </message>
    <message>
        <source>Tokens kept of each verification</source>
        <translation type="unfinished">每次验证保留的词元数</translation>
    </message>
    <message>
        <source>Tokens a step verifies</source>
        <translation type="unfinished">每步验证的词元数</translation>
    </message>
    <message>
        <source>Time per token (speculative)</source>
        <translation type="unfinished">每词元时间（推测解码）</translation>
    </message>
    <message>
        <source>Latency of a request</source>
        <translation type="unfinished">请求的延迟</translation>
    </message>
    <message>
        <source>Latency of a request without waiting</source>
        <translation type="unfinished">不等待时的请求延迟</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation type="unfinished">每秒词元数</translation>
    </message>
    <message>
        <source>Weights per accelerator</source>
        <translation type="unfinished">每加速器权重</translation>
    </message>
    <message>
        <source>KV cache per accelerator</source>
        <translation type="unfinished">每加速器 KV 缓存</translation>
    </message>
    <message>
        <source>Memory per accelerator</source>
        <translation type="unfinished">每加速器内存</translation>
    </message>
    <message>
        <source>Share of the prompt that is cached</source>
        <translation type="unfinished">提示中已缓存的占比</translation>
    </message>
    <message>
        <source>Bisection fraction, as stated</source>
        <translation type="unfinished">标称对分比例</translation>
    </message>
    <message>
        <source>Mean hops, as stated</source>
        <translation type="unfinished">标称平均跳数</translation>
    </message>
    <message>
        <source>Bisection fraction of a ring</source>
        <translation type="unfinished">环的对分比例</translation>
    </message>
    <message>
        <source>Bisection fraction of a 3-D torus</source>
        <translation type="unfinished">三维环面的对分比例</translation>
    </message>
    <message>
        <source>Mean hops of a ring</source>
        <translation type="unfinished">环的平均跳数</translation>
    </message>
    <message>
        <source>Mean hops of a 3-D torus</source>
        <translation type="unfinished">三维环面的平均跳数</translation>
    </message>
    <message>
        <source>Bandwidth per accelerator across the bisection</source>
        <translation type="unfinished">跨对分的每加速器带宽</translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation type="unfinished">对分带宽</translation>
    </message>
    <message>
        <source>Throughput left by oversubscription</source>
        <translation type="unfinished">收敛后剩余的吞吐量</translation>
    </message>
    <message>
        <source>Round trip of light in fibre</source>
        <translation type="unfinished">光在光纤中的往返时间</translation>
    </message>
    <message>
        <source>Operations of a sample&apos;s training step</source>
        <translation type="unfinished">每样本训练步的运算量</translation>
    </message>
    <message>
        <source>Compute time over the fleet</source>
        <translation type="unfinished">整个机群的计算时间</translation>
    </message>
    <message>
        <source>Gradient traffic of a step</source>
        <translation type="unfinished">每步梯度流量</translation>
    </message>
    <message>
        <source>Link between nodes</source>
        <translation type="unfinished">节点之间的链路</translation>
    </message>
    <message>
        <source>Gradient sync</source>
        <translation type="unfinished">梯度同步</translation>
    </message>
    <message>
        <source>Communication intensity</source>
        <translation type="unfinished">通信强度</translation>
    </message>
    <message>
        <source>Ridge point of the network</source>
        <translation type="unfinished">网络的脊点</translation>
    </message>
    <message>
        <source>Samples a step at the ridge</source>
        <translation type="unfinished">脊点处每步样本数</translation>
    </message>
    <message>
        <source>Ring all-reduce</source>
        <translation type="unfinished">环形 all-reduce</translation>
    </message>
    <message>
        <source>Tree all-reduce</source>
        <translation type="unfinished">树形 all-reduce</translation>
    </message>
    <message>
        <source>Double-binary-tree all-reduce</source>
        <translation type="unfinished">双二叉树 all-reduce</translation>
    </message>
    <message>
        <source>Hierarchical all-reduce</source>
        <translation type="unfinished">分层 all-reduce</translation>
    </message>
    <message>
        <source>All-to-all</source>
        <translation type="unfinished">All-to-all</translation>
    </message>
    <message>
        <source>Message between two ranks</source>
        <translation type="unfinished">两个 rank 之间的消息</translation>
    </message>
    <message>
        <source>Required bandwidth</source>
        <translation type="unfinished">所需带宽</translation>
    </message>
    <message>
        <source>Required compute rate</source>
        <translation type="unfinished">所需算力</translation>
    </message>
    <message>
        <source>Required machine balance</source>
        <translation type="unfinished">所需机器平衡</translation>
    </message>
    <message>
        <source>Bandwidth, need over have</source>
        <translation type="unfinished">带宽，所需/现有</translation>
    </message>
    <message>
        <source>Compute rate, need over have</source>
        <translation type="unfinished">算力，所需/现有</translation>
    </message>
    <message>
        <source>Accelerators of the fleet</source>
        <translation type="unfinished">机群的加速器数</translation>
    </message>
    <message>
        <source>Power of an accelerator</source>
        <translation type="unfinished">加速器功率</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation type="unfinished">IT 能耗</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation type="unfinished">设施能耗</translation>
    </message>
    <message>
        <source>Operational carbon</source>
        <translation type="unfinished">运行碳排放</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation type="unfinished">隐含碳</translation>
    </message>
    <message>
        <source>Carbon footprint</source>
        <translation type="unfinished">碳足迹</translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished">用水</translation>
    </message>
    <message>
        <source>Purchase of the hardware</source>
        <translation type="unfinished">硬件购置</translation>
    </message>
    <message>
        <source>CapEx, amortised</source>
        <translation type="unfinished">CapEx，摊销</translation>
    </message>
    <message>
        <source>CapEx, in full</source>
        <translation type="unfinished">CapEx，全额</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished">电费</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished">维护</translation>
    </message>
    <message>
        <source>OpEx</source>
        <translation type="unfinished">OpEx</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation type="unfinished">总拥有成本</translation>
    </message>
    <message>
        <source>Cost per query</source>
        <translation type="unfinished">每查询成本</translation>
    </message>
    <message>
        <source>Fleet TCO</source>
        <translation type="unfinished">机群 TCO</translation>
    </message>
    <message>
        <source>Egress cost</source>
        <translation type="unfinished">数据流出成本</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation type="unfinished">阿姆达尔定律</translation>
    </message>
    <message>
        <source>Strong scaling</source>
        <translation type="unfinished">强扩展</translation>
    </message>
    <message>
        <source>Effective FLOP/s</source>
        <translation type="unfinished">有效 FLOP/s</translation>
    </message>
    <message>
        <source>Roofline bottleneck</source>
        <translation type="unfinished">屋顶线瓶颈</translation>
    </message>
    <message>
        <source>Cost per million served</source>
        <translation type="unfinished">每百万次服务的成本</translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message>
        <source>Carbon intensity</source>
        <translation type="unfinished">碳强度</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished">PUE</translation>
    </message>
    <message>
        <source>Power usage effectiveness: facility energy over IT energy.</source>
        <translation type="unfinished">电源使用效率：设施能耗与 IT 能耗之比。</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation type="unfinished">WUE</translation>
    </message>
    <message>
        <source>Water usage effectiveness: litres per kWh.</source>
        <translation type="unfinished">水资源使用效率：每 kWh 用水的升数。</translation>
    </message>
    <message>
        <source>Renewable share (percent)</source>
        <translation type="unfinished">可再生能源占比（百分比）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">名称</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">电网</translation>
    </message>
</context>
<context>
    <name>hardware</name>
    <message>
        <source>FP32 rate</source>
        <translation type="unfinished">FP32 算力</translation>
    </message>
    <message>
        <source>TF32 rate</source>
        <translation type="unfinished">TF32 算力</translation>
    </message>
    <message>
        <source>BF16 rate</source>
        <translation type="unfinished">BF16 算力</translation>
    </message>
    <message>
        <source>FP16 rate</source>
        <translation type="unfinished">FP16 算力</translation>
    </message>
    <message>
        <source>FP8 rate</source>
        <translation type="unfinished">FP8 算力</translation>
    </message>
    <message>
        <source>INT8 rate</source>
        <translation type="unfinished">INT8 算力</translation>
    </message>
    <message>
        <source>FP4 rate</source>
        <translation type="unfinished">FP4 算力</translation>
    </message>
    <message>
        <source>INT4 rate</source>
        <translation type="unfinished">INT4 算力</translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation type="unfinished">内存容量</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation type="unfinished">内存带宽</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">容量</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished">带宽</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">延迟</translation>
    </message>
    <message>
        <source>Peak rate (FP16/BF16)</source>
        <translation type="unfinished">峰值算力（FP16/BF16）</translation>
    </message>
    <message>
        <source>Dense fp16/bf16; the default where a precision lists none.</source>
        <translation type="unfinished">稠密 fp16/bf16；未列出某精度时的默认值。</translation>
    </message>
    <message>
        <source>Rates by precision</source>
        <translation type="unfinished">各精度算力</translation>
    </message>
    <message>
        <source>Dense peak rates the vendor lists.</source>
        <translation type="unfinished">厂商列出的稠密峰值算力。</translation>
    </message>
    <message>
        <source>Sparse rates</source>
        <translation type="unfinished">稀疏算力</translation>
    </message>
    <message>
        <source>With structured sparsity: marketing&apos;s number, not used as the dense peak.</source>
        <translation type="unfinished">采用结构化稀疏：营销数字，不用作稠密峰值。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">内存</translation>
    </message>
    <message>
        <source>SRAM</source>
        <translation type="unfinished">SRAM</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation type="unfinished">闪存</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished">存储</translation>
    </message>
    <message>
        <source>Host link</source>
        <translation type="unfinished">主机链路</translation>
    </message>
    <message>
        <source>Where weights come from that do not fit.</source>
        <translation type="unfinished">放不下的权重由此传来。</translation>
    </message>
    <message>
        <source>Accelerator link</source>
        <translation type="unfinished">加速器链路</translation>
    </message>
    <message>
        <source>The vendor&apos;s total of both directions.</source>
        <translation type="unfinished">厂商标称的双向总量。</translation>
    </message>
    <message>
        <source>TDP</source>
        <translation type="unfinished">TDP</translation>
    </message>
    <message>
        <source>Dispatch overhead</source>
        <translation type="unfinished">派发开销</translation>
    </message>
    <message>
        <source>Fixed time to start one pass.</source>
        <translation type="unfinished">启动一次传播的固定时间。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished">价格</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished">时钟频率</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation type="unfinished">隐含碳</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished">电池</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished">级别</translation>
    </message>
    <message>
        <source>Where the device lives, from the data centre to a microcontroller.</source>
        <translation type="unfinished">设备所处的位置，从数据中心到微控制器。</translation>
    </message>
</context>
<context>
    <name>input</name>
    <message>
        <source>Virtual stages</source>
        <translation type="unfinished">虚拟阶段数</translation>
    </message>
    <message>
        <source>Parts of the model on each pipeline rank (interleaved schedule): the bubble shrinks by it, the messages grow. Usual: 1 to 8.</source>
        <translation type="unfinished">每个流水线 rank 上的模型部分数（交错调度）：气泡按此缩小，消息增多。常见：1 到 8。</translation>
    </message>
    <message>
        <source>Micro-batch size</source>
        <translation type="unfinished">微批大小</translation>
    </message>
    <message>
        <source>Samples in a micro-batch, instead of their number. Usual: 1 to 8.</source>
        <translation type="unfinished">一个微批的样本数，用以代替微批数。常见：1 到 8。</translation>
    </message>
    <message>
        <source>Sequence parallel</source>
        <translation type="unfinished">序列并行</translation>
    </message>
    <message>
        <source>Tensor-parallel ranks also share the activations between their matrices.</source>
        <translation type="unfinished">张量并行的 rank 也切分各矩阵之间的激活。</translation>
    </message>
    <message>
        <source>Overlap gradient sync</source>
        <translation type="unfinished">重叠梯度同步</translation>
    </message>
    <message>
        <source>Hide data-parallel communication behind the backward pass by the overlap efficiency. Off: by the assumption communication_overlap.</source>
        <translation type="unfinished">按重叠效率把数据并行通信掩盖在反向传播之后。关闭时：按假设 communication_overlap。</translation>
    </message>
    <message>
        <source>Overlap efficiency</source>
        <translation type="unfinished">重叠效率</translation>
    </message>
    <message>
        <source>Share of the data-parallel communication that can be hidden. Usual: 0.7 to 0.95.</source>
        <translation type="unfinished">数据并行通信中可被掩盖的占比。常见：0.7 到 0.95。</translation>
    </message>
    <message>
        <source>Congestion</source>
        <translation type="unfinished">拥塞</translation>
    </message>
    <message>
        <source>Times that communication takes on a busy network. Usual: 1 to 1.5.</source>
        <translation type="unfinished">网络繁忙时通信时间的倍数。常见：1 到 1.5。</translation>
    </message>
    <message>
        <source>Stragglers</source>
        <translation type="unfinished">掉队者</translation>
    </message>
    <message>
        <source>Times that the slowest rank takes over the average one. Usual: 1 to 1.1.</source>
        <translation type="unfinished">最慢 rank 与平均 rank 耗时之比。常见：1 到 1.1。</translation>
    </message>
    <message>
        <source>Routing imbalance</source>
        <translation type="unfinished">路由不均衡度</translation>
    </message>
    <message>
        <source>Load of the busiest expert over the average. Usual: 1 to 2.</source>
        <translation type="unfinished">最繁忙专家的负载与平均值之比。常见：1 到 2。</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation type="unfinished">训练词元数</translation>
    </message>
    <message>
        <source>In all; gives time, energy, carbon and cost. For work without tokens: samples. Usual: 20 a parameter and more, up to 15e12.</source>
        <translation type="unfinished">总数；由此得出时间、能耗、碳排放与成本。无词元的任务则为样本数。常见：每参数 20 个及以上，最多 15e12。</translation>
    </message>
    <message>
        <source>Amortisation period</source>
        <translation type="unfinished">摊销期</translation>
    </message>
    <message>
        <source>Time over which the hardware&apos;s price is spread. Usual: 3 to 5 years.</source>
        <translation type="unfinished">硬件价格所分摊的期间。常见：3 到 5 年。</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished">内核</translation>
    </message>
    <message>
        <source>What the accelerator spends its time on; each kind reaches another share of the peak.</source>
        <translation type="unfinished">加速器把时间花在何种内核上；各类内核达到的峰值比例不同。</translation>
    </message>
    <message>
        <source>Fused attention</source>
        <translation type="unfinished">融合注意力</translation>
    </message>
    <message>
        <source>Tiled so that the score matrix never leaves the chip (FlashAttention). Usual today; off shows what it saves.</source>
        <translation type="unfinished">分块计算，使分数矩阵从不离开芯片（FlashAttention）。如今常用；关闭可看出它节省了什么。</translation>
    </message>
    <message>
        <source>Data rate</source>
        <translation type="unfinished">数据速率</translation>
    </message>
    <message>
        <source>Bytes of training data used a second; or give samples a second and their size. Usual: below 0.01 GB/s for text, 0.1 to 10 for images and video.</source>
        <translation type="unfinished">每秒使用的训练数据字节数；也可给出每秒样本数及其大小。常见：文本低于 0.01 GB/s，图像与视频 0.1 到 10。</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation type="unfinished">每秒样本数</translation>
    </message>
    <message>
        <source>Of the training step or the inference service. Usual: 100 to 10,000 images for each accelerator.</source>
        <translation type="unfinished">训练步或推理服务的速率。常见：每加速器 100 到 10,000 张图像。</translation>
    </message>
    <message>
        <source>Bytes of a sample</source>
        <translation type="unfinished">样本字节数</translation>
    </message>
    <message>
        <source>As stored. Usual: about 110 kB for an ImageNet JPEG, 2 to 4 bytes a token for text.</source>
        <translation type="unfinished">按存储形式计。常见：ImageNet 的 JPEG 约 110 kB，文本每词元 2 到 4 字节。</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">阶段</translation>
    </message>
    <message>
        <source>Decode computes one token of each sequence for each reading of the weights, prefill all tokens of the prompts.</source>
        <translation type="unfinished">解码每读取一遍权重，为每个序列计算一个词元；预填充则计算提示的所有词元。</translation>
    </message>
    <message>
        <source>Privacy budget ε</source>
        <translation type="unfinished">隐私预算 ε</translation>
    </message>
    <message>
        <source>Of differentially private training; smaller is more private. Usual: 0.1 (strong) to 10 (weak).</source>
        <translation type="unfinished">差分隐私训练的预算；越小越隐私。常见：0.1（强）到 10（弱）。</translation>
    </message>
    <message>
        <source>Prevalence of the rarest group</source>
        <translation type="unfinished">最稀有群体的占比</translation>
    </message>
    <message>
        <source>Its share of the data as collected. Usual: 0.001 to 0.3.</source>
        <translation type="unfinished">其在所采集数据中的占比。常见：0.001 到 0.3。</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation type="unfinished">训练时间</translation>
    </message>
    <message>
        <source>Without privacy; gives the time with it.</source>
        <translation type="unfinished">不含隐私保护的时间；由此得出含隐私保护的时间。</translation>
    </message>
    <message>
        <source>Samples needed of the group</source>
        <translation type="unfinished">该群体所需样本数</translation>
    </message>
    <message>
        <source>For the confidence asked for; gives the samples to collect in all. Usual: 1,000 to 10,000.</source>
        <translation type="unfinished">为达到所需置信度；由此得出总共需采集的样本数。常见：1,000 到 10,000。</translation>
    </message>
    <message>
        <source>Arrival rate</source>
        <translation type="unfinished">到达率</translation>
    </message>
    <message>
        <source>Requests a second, arriving at random (Poisson).</source>
        <translation type="unfinished">每秒请求数，随机到达（泊松）。</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation type="unfinished">服务时间</translation>
    </message>
    <message>
        <source>Mean time that one request keeps a replica busy.</source>
        <translation type="unfinished">一个请求使副本繁忙的平均时间。</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished">副本数</translation>
    </message>
    <message>
        <source>Servers that share one queue, each with one request at a time.</source>
        <translation type="unfinished">共享一个队列的服务器数，每个每次处理一个请求。</translation>
    </message>
    <message>
        <source>One accelerator, or as many as the persona deploys; or give a fleet.</source>
        <translation type="unfinished">一个加速器，或该角色所部署的数量；也可给出机群。</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">任务</translation>
    </message>
    <message>
        <source>One pass, a prompt with its answer, or training.</source>
        <translation type="unfinished">一次传播、一个提示及其回答，或训练。</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished">角色</translation>
    </message>
    <message>
        <source>How many devices an archetype deploys, where one device is given.</source>
        <translation type="unfinished">只给出一个设备时，由典型角色决定部署多少设备。</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation type="unfinished">输出词元数</translation>
    </message>
    <message>
        <source>Of an answer, when serving. Usual: 64 to 1,024.</source>
        <translation type="unfinished">在线服务时一个回答的词元数。常见：64 到 1,024。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished">优化器</translation>
    </message>
    <message>
        <source>Its state makes most of a checkpoint.</source>
        <translation type="unfinished">其状态占检查点的大部分。</translation>
    </message>
    <message>
        <source>The budget of a training run: 20 per parameter is compute-optimal.</source>
        <translation type="unfinished">一次训练的预算：每参数 20 个为计算最优。</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished">时长</translation>
    </message>
    <message>
        <source>Over which energy, cost and failures are counted. Absent: the training time, else a month.</source>
        <translation type="unfinished">计算能耗、成本与故障的期间。缺省：训练时间，否则一个月。</translation>
    </message>
    <message>
        <source>Hardware lifetime</source>
        <translation type="unfinished">硬件寿命</translation>
    </message>
    <message>
        <source>The purchase is spread over it. Usual: 3 to 5 years.</source>
        <translation type="unfinished">购置费分摊到此期间。常见：3 到 5 年。</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished">利用率</translation>
    </message>
    <message>
        <source>Share of the throughput that is asked for.</source>
        <translation type="unfinished">实际要求的吞吐量占比。</translation>
    </message>
    <message>
        <source>MFU (override)</source>
        <translation type="unfinished">MFU（覆盖）</translation>
    </message>
    <message>
        <source>In place of the computed one, for power.</source>
        <translation type="unfinished">代替算出的值，用于功率。</translation>
    </message>
    <message>
        <source>Throughput (override)</source>
        <translation type="unfinished">吞吐量（覆盖）</translation>
    </message>
    <message>
        <source>In place of the computed one, for cost per query.</source>
        <translation type="unfinished">代替算出的值，用于每查询成本。</translation>
    </message>
    <message>
        <source>Checkpoint time (override)</source>
        <translation type="unfinished">检查点时间（覆盖）</translation>
    </message>
    <message>
        <source>In place of the computed write time.</source>
        <translation type="unfinished">代替算出的写入时间。</translation>
    </message>
    <message>
        <source>SLA: latency</source>
        <translation type="unfinished">SLA：延迟</translation>
    </message>
    <message>
        <source>Longest latency allowed, of a pass, a request or a step.</source>
        <translation type="unfinished">一次传播、一个请求或一步所允许的最长延迟。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">预算</translation>
    </message>
    <message>
        <source>Highest total cost of ownership allowed.</source>
        <translation type="unfinished">所允许的最高总拥有成本。</translation>
    </message>
    <message>
        <source>Carbon budget</source>
        <translation type="unfinished">碳预算</translation>
    </message>
    <message>
        <source>Highest carbon footprint allowed.</source>
        <translation type="unfinished">所允许的最高碳足迹。</translation>
    </message>
    <message>
        <source>Water budget</source>
        <translation type="unfinished">用水预算</translation>
    </message>
    <message>
        <source>Most water allowed.</source>
        <translation type="unfinished">所允许的最大用水量。</translation>
    </message>
    <message>
        <source>Least goodput</source>
        <translation type="unfinished">最低有效吞吐率</translation>
    </message>
    <message>
        <source>Share of the time that must be useful work.</source>
        <translation type="unfinished">必须用于有效工作的时间占比。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">方法</translation>
    </message>
    <message>
        <source>Fewer bits for each weight, or fewer weights.</source>
        <translation type="unfinished">每个权重用更少的位，或使用更少的权重。</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation type="unfinished">位数</translation>
    </message>
    <message>
        <source>Of a weight after quantisation, at most those of the precision. Usual: 8 or 4.</source>
        <translation type="unfinished">量化后每个权重的位数，至多为该精度的位数。常见：8 或 4。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">格式</translation>
    </message>
    <message>
        <source>Of the quantised weights: 8-bit floating point loses less than 8-bit integers.</source>
        <translation type="unfinished">量化后权重的格式：8 位浮点的损失小于 8 位整数。</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished">稀疏度</translation>
    </message>
    <message>
        <source>Share of the weights that pruning removes. Usual: 0.5; 0.9 needs retraining.</source>
        <translation type="unfinished">剪枝去除的权重占比。常见：0.5；0.9 需要重新训练。</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished">模式</translation>
    </message>
    <message>
        <source>Which weights pruning removes: hardware skips whole rows, or two of every four, but not zeros anywhere.</source>
        <translation type="unfinished">剪枝去除哪些权重：硬件可以跳过整行，或每四个中的两个，但不能跳过任意位置的零。</translation>
    </message>
    <message>
        <source>KV precision</source>
        <translation type="unfinished">KV 精度</translation>
    </message>
    <message>
        <source>Number format of the cache, if it differs from that of the weights: fp8 halves it against fp16.</source>
        <translation type="unfinished">缓存的数值格式，若与权重不同：fp8 相比 fp16 减半。</translation>
    </message>
    <message>
        <source>Decode hardware</source>
        <translation type="unfinished">解码硬件</translation>
    </message>
    <message>
        <source>Where decode runs if not where the prefill does: compute-rich devices for one, bandwidth-rich ones for the other.</source>
        <translation type="unfinished">解码与预填充不在同处时的运行位置：一方用算力充裕的设备，另一方用带宽充裕的设备。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">网络</translation>
    </message>
    <message>
        <source>From an accelerator of the prefill hardware to one of the decode hardware: the cache crosses it. Usual: 25 to 100 GB/s.</source>
        <translation type="unfinished">从预填充硬件的一个加速器到解码硬件的一个加速器：缓存由此传输。常见：25 到 100 GB/s。</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation type="unfinished">草稿模型</translation>
    </message>
    <message>
        <source>A small model that proposes tokens for the large one to verify; each accelerator runs it whole.</source>
        <translation type="unfinished">提出词元供大模型验证的小模型；每个加速器运行完整的一份。</translation>
    </message>
    <message>
        <source>Draft acceptance</source>
        <translation type="unfinished">草稿接受率</translation>
    </message>
    <message>
        <source>Probability that the large model accepts a drafted token. Usual: 0.6 to 0.8.</source>
        <translation type="unfinished">大模型接受草稿词元的概率。常见：0.6 到 0.8。</translation>
    </message>
    <message>
        <source>Cached prefix</source>
        <translation type="unfinished">已缓存前缀</translation>
    </message>
    <message>
        <source>Tokens at the prompt&apos;s start whose cache is kept from earlier requests, such as a system prompt.</source>
        <translation type="unfinished">提示开头的词元，其缓存由先前的请求保留，例如系统提示。</translation>
    </message>
    <message>
        <source>Prefill chunk</source>
        <translation type="unfinished">预填充分块</translation>
    </message>
    <message>
        <source>Tokens a prefill computes before running decodes may step in. Usual: 256 to 2,048; absent: the whole prompt at once.</source>
        <translation type="unfinished">预填充每计算这么多词元后，解码即可插入。常见：256 到 2,048；缺省：整个提示一次完成。</translation>
    </message>
    <message>
        <source>Target latency</source>
        <translation type="unfinished">目标延迟</translation>
    </message>
    <message>
        <source>Of one forward pass of the batch. Usual: 10 to 200 ms; 20 to 50 ms a token for reading speed and above.</source>
        <translation type="unfinished">一批的一次前向传播的延迟。常见：10 到 200 ms；每词元 20 到 50 ms 可达到或超过阅读速度。</translation>
    </message>
    <message>
        <source>As the CPU handles it. Usual: 150 kB for a decoded image of 224 × 224, megabytes for video and audio.</source>
        <translation type="unfinished">按 CPU 处理的形式计。常见：224 × 224 的解码图像 150 kB，视频与音频为数 MB。</translation>
    </message>
    <message>
        <source>CPU throughput</source>
        <translation type="unfinished">CPU 吞吐量</translation>
    </message>
    <message>
        <source>Bytes one worker decodes and augments a second; measure it. Usual: 0.05 to 1 GB/s a core.</source>
        <translation type="unfinished">一个工作进程每秒解码并增强的字节数；请实测。常见：每核 0.05 到 1 GB/s。</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">工作进程数</translation>
    </message>
    <message>
        <source>CPU cores that prepare samples for this accelerator. Usual: 4 to 16.</source>
        <translation type="unfinished">为此加速器准备样本的 CPU 核数。常见：4 到 16。</translation>
    </message>
    <message>
        <source>Accelerator&apos;s step</source>
        <translation type="unfinished">加速器步时间</translation>
    </message>
    <message>
        <source>Time the accelerator takes for a batch; absent: one forward pass of the model on the hardware.</source>
        <translation type="unfinished">加速器处理一批的时间；缺省：模型在该硬件上的一次前向传播。</translation>
    </message>
    <message>
        <source>Whose state is written beside the weights: 14 bytes a parameter with Adam, 4 with SGD.</source>
        <translation type="unfinished">其状态与权重一同写入：Adam 每参数 14 字节，SGD 为 4 字节。</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation type="unfinished">写入方数</translation>
    </message>
    <message>
        <source>Devices that write a share each, to storage of their own. Absent: one for each node.</source>
        <translation type="unfinished">各自把一部分写到自有存储的设备数。缺省：每节点一个。</translation>
    </message>
    <message>
        <source>File system bandwidth</source>
        <translation type="unfinished">文件系统带宽</translation>
    </message>
    <message>
        <source>Write rate of a file system that all writers share. Absent: they share none. Usual: 10 GB/s to 2 TB/s.</source>
        <translation type="unfinished">所有写入方共享的文件系统的写入速率。缺省：不共享。常见：10 GB/s 到 2 TB/s。</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation type="unfinished">拓扑</translation>
    </message>
    <message>
        <source>How the links are arranged. Usual: fat trees for GPU clusters, tori for TPU pods, dragonflies for supercomputers.</source>
        <translation type="unfinished">链路的排布方式。常见：GPU 集群用胖树，TPU pod 用环面，超级计算机用蜻蜓。</translation>
    </message>
    <message>
        <source>Duration of the job</source>
        <translation type="unfinished">作业时长</translation>
    </message>
    <message>
        <source>Time the fleet works on one job. Usual: a day to three months.</source>
        <translation type="unfinished">机群处理一个作业的时间。常见：一天到三个月。</translation>
    </message>
    <message>
        <source>Time to write a checkpoint</source>
        <translation type="unfinished">写检查点的时间</translation>
    </message>
    <message>
        <source>During which the job stands still. Usual: 1 s when written in the background, 30 s to 10 min otherwise.</source>
        <translation type="unfinished">其间作业停顿。常见：后台写入时 1 s，否则 30 s 到 10 min。</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished">流量</translation>
    </message>
    <message>
        <source>Target P99</source>
        <translation type="unfinished">目标 P99</translation>
    </message>
    <message>
        <source>Latency that 99 of 100 requests must stay below, from arrival to the last token.</source>
        <translation type="unfinished">100 个请求中有 99 个须低于的延迟，从到达到最后一个词元。</translation>
    </message>
    <message>
        <source>Replicas at most</source>
        <translation type="unfinished">最多副本数</translation>
    </message>
    <message>
        <source>Where the search for a count ends.</source>
        <translation type="unfinished">搜索数量时的上限。</translation>
    </message>
    <message>
        <source>Jobs that are submitted, at random times. Usual: 1 to 100 a day for each cluster.</source>
        <translation type="unfinished">在随机时刻提交的作业。常见：每集群每天 1 到 100 个。</translation>
    </message>
    <message>
        <source>Length of a job</source>
        <translation type="unfinished">作业长度</translation>
    </message>
    <message>
        <source>Each job has the whole cluster for this long. Usual: minutes to days.</source>
        <translation type="unfinished">每个作业独占整个集群的时间。常见：数分钟到数天。</translation>
    </message>
    <message>
        <source>Compute budget</source>
        <translation type="unfinished">算力预算</translation>
    </message>
    <message>
        <source>Operations to train with; or give a duration, or only the parameters. Usual: 1,000 EFLOP for a small study, 588,000 for Chinchilla, tens of millions at the frontier.</source>
        <translation type="unfinished">用于训练的运算量；也可给出时长，或只给参数量。常见：小型研究 1,000 EFLOP，Chinchilla 588,000，前沿模型数千万。</translation>
    </message>
    <message>
        <source>Days that all accelerators train: with their number, the budget in accelerator-days. Usual: 1 to 100.</source>
        <translation type="unfinished">所有加速器训练的天数：与加速器数一起构成以加速器·天计的预算。常见：1 到 100。</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished">加速器数</translation>
    </message>
    <message>
        <source>That train together. Usual: 8 to 16,384.</source>
        <translation type="unfinished">一起训练的加速器数。常见：8 到 16,384。</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation type="unfinished">MFU</translation>
    </message>
    <message>
        <source>Model FLOP utilisation of the whole training. Usual: 0.3 to 0.5.</source>
        <translation type="unfinished">整个训练的模型 FLOP 利用率。常见：0.3 到 0.5。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">参数量</translation>
    </message>
    <message>
        <source>Of a model whose size is settled; absent: the optimum of the budget. Usual: 1e9 to 1e12.</source>
        <translation type="unfinished">规模已定的模型的参数量；缺省：预算下的最优值。常见：1e9 到 1e12。</translation>
    </message>
    <message>
        <source>Samples of one expert-parallel group whose tokens are routed together. Usual: 1 to 64.</source>
        <translation type="unfinished">一个专家并行组中一起路由其词元的样本数。常见：1 到 64。</translation>
    </message>
    <message>
        <source>Accelerators that the experts are spread over. Usual: 8 to 64, at most the number of experts.</source>
        <translation type="unfinished">专家所分布的加速器数。常见：8 到 64，至多为专家数。</translation>
    </message>
    <message>
        <source>Its fabric carries the all-to-all; not needed while one accelerator holds all experts.</source>
        <translation type="unfinished">其互连承载 all-to-all；一个加速器容纳所有专家时不需要。</translation>
    </message>
    <message>
        <source>Routing imbalance γ</source>
        <translation type="unfinished">路由不均衡度 γ</translation>
    </message>
    <message>
        <source>Load of the hottest expert over the mean: 1 is even, 1.25 a hot expert of 25 %. Usual: 1.1 to 2; count tokens per expert.</source>
        <translation type="unfinished">最热专家的负载与均值之比：1 为均衡，1.25 为热点专家高出 25 %。常见：1.1 到 2；请统计每个专家的词元数。</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation type="unfinished">首词元时间</translation>
    </message>
    <message>
        <source>Of the serving model. Usual: 10 to 1,000 ms.</source>
        <translation type="unfinished">所服务模型的数值。常见：10 到 1,000 ms。</translation>
    </message>
    <message>
        <source>Time between tokens</source>
        <translation type="unfinished">词元间隔时间</translation>
    </message>
    <message>
        <source>Of the serving model. Usual: 5 to 50 ms.</source>
        <translation type="unfinished">所服务模型的数值。常见：5 到 50 ms。</translation>
    </message>
    <message>
        <source>Reasoning steps</source>
        <translation type="unfinished">思考步数</translation>
    </message>
    <message>
        <source>Steps of the chain of thought. Usual: 1 to 16; hundreds for hard problems.</source>
        <translation type="unfinished">思维链的步数。常见：1 到 16；难题可达数百。</translation>
    </message>
    <message>
        <source>Tokens of a step</source>
        <translation type="unfinished">一步的词元数</translation>
    </message>
    <message>
        <source>Generated for each reasoning step. Usual: 20 to 200.</source>
        <translation type="unfinished">每个思考步生成的词元数。常见：20 到 200。</translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished">功率</translation>
    </message>
    <message>
        <source>Of all accelerators that serve the model; absent: the TDP of the hardware. Usual: 300 to 1,000 W each.</source>
        <translation type="unfinished">服务该模型的全部加速器的功率；缺省：硬件的 TDP。常见：每个 300 到 1,000 W。</translation>
    </message>
    <message>
        <source>Utilisation that the power follows. 1 charges the full TDP, a ceiling; decoding usually runs at 0.01 to 0.1.</source>
        <translation type="unfinished">功率所依据的利用率。1 按满 TDP 计，即上限；解码通常为 0.01 到 0.1。</translation>
    </message>
    <message>
        <source>Life over which the purchase is spread evenly; a longer duration buys again. Absent: bought in full. Usual: 3 to 5 years.</source>
        <translation type="unfinished">购置费均匀分摊的寿命；时长更长则再次购置。缺省：全额购置。常见：3 到 5 年。</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished">吞吐量</translation>
    </message>
    <message>
        <source>Queries or tokens a second that the whole fleet serves at full load; the cost of one, or of a million, follows.</source>
        <translation type="unfinished">整个机群满载时每秒服务的查询数或词元数；由此得出单次或每百万的成本。</translation>
    </message>
    <message>
        <source>Share of that throughput that real traffic asks for over the duration. Usual: 0.3 to 0.8.</source>
        <translation type="unfinished">时长内实际流量占该吞吐量的比例。常见：0.3 到 0.8。</translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation type="unfinished">梯度累积</translation>
    </message>
    <message>
        <source>Micro-batches whose gradients are summed before a step.</source>
        <translation type="unfinished">更新一步之前，把多少个微批的梯度累加。</translation>
    </message>
    <message>
        <source>Trainable fraction</source>
        <translation type="unfinished">可训练比例</translation>
    </message>
    <message>
        <source>Share of the parameters that is trained: 1 for full training, below 0.01 for LoRA.</source>
        <translation type="unfinished">被训练的参数占比：全量训练为 1，LoRA 低于 0.01。</translation>
    </message>
    <message>
        <source>Buffer fraction</source>
        <translation type="unfinished">缓冲区比例</translation>
    </message>
    <message>
        <source>Communication buffers as a share of the gradient bytes.</source>
        <translation type="unfinished">通信缓冲区占梯度字节数的比例。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">模型</translation>
    </message>
    <message>
        <source>What runs: its parameters, operations and shape.</source>
        <translation type="unfinished">运行的对象：其参数量、运算量与形状。</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished">硬件</translation>
    </message>
    <message>
        <source>One accelerator: peak rates, memory hierarchy, links, power.</source>
        <translation type="unfinished">一个加速器：峰值算力、内存层次、链路、功率。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished">精度</translation>
    </message>
    <message>
        <source>Number format of weights and arithmetic. Fewer bytes per element move faster; the device&apos;s peak rate changes with it.</source>
        <translation type="unfinished">权重与算术的数值格式。每元素字节越少，搬运越快；设备的峰值算力也随之改变。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished">批大小</translation>
    </message>
    <message>
        <source>Samples processed together. Usual: 1 for latency, 8 to 256 for throughput.</source>
        <translation type="unfinished">一起处理的样本数。常见：求低延迟为 1，求吞吐量为 8 到 256。</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation type="unfinished">序列长度</translation>
    </message>
    <message>
        <source>Tokens in one sample. Usual: 512 to 8,192; long-context training up to 131,072.</source>
        <translation type="unfinished">一个样本的词元数。常见：512 到 8,192；长上下文训练可达 131,072。</translation>
    </message>
    <message>
        <source>Efficiency η</source>
        <translation type="unfinished">效率 η</translation>
    </message>
    <message>
        <source>Share of the peak rate that the compute-bound part reaches. Usual: 0.25 to 0.55; back-calculate it from one measurement.</source>
        <translation type="unfinished">计算受限部分所达到的峰值算力比例。常见：0.25 到 0.55；可由一次实测反推。</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished">张量并行</translation>
    </message>
    <message>
        <source>Accelerators that share each layer&apos;s matrices. Usual: 1 to 8, inside one node.</source>
        <translation type="unfinished">共同分担每层矩阵的加速器数。常见：1 到 8，位于同一节点内。</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation type="unfinished">流水线并行</translation>
    </message>
    <message>
        <source>Stages the layers are cut into. Usual: 1 to 16.</source>
        <translation type="unfinished">各层被切分成的阶段数。常见：1 到 16。</translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished">数据并行</translation>
    </message>
    <message>
        <source>Replicas that each take a share of the batch. ZeRO shards state over them.</source>
        <translation type="unfinished">各自承担批的一部分的副本数。ZeRO 在这些副本间切分状态。</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation type="unfinished">专家并行</translation>
    </message>
    <message>
        <source>Accelerators that the experts of a mixture are spread over.</source>
        <translation type="unfinished">混合专家模型的专家所分布的加速器数。</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished">机群</translation>
    </message>
    <message>
        <source>Accelerators in nodes, nodes on a fabric. Usual: 1 to 4,096 nodes of 8.</source>
        <translation type="unfinished">加速器位于节点中，节点位于互连上。常见：1 到 4,096 个节点，每节点 8 个。</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">电网</translation>
    </message>
    <message>
        <source>Where the power comes from: carbon intensity, PUE, WUE. Absent: the datacenter&apos;s, else the fleet&apos;s, else an average one. Usual: 10 to 820 gCO2e/kWh.</source>
        <translation type="unfinished">电力的来源：碳强度、PUE、WUE。缺省：数据中心的，否则机群的，否则平均值。常见：10 到 820 gCO2e/kWh。</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation type="unfinished">数据中心</translation>
    </message>
    <message>
        <source>A site on a grid; its own PUE and WUE win over the grid&apos;s. A grid that is given wins over the site.</source>
        <translation type="unfinished">某电网上的一处站点；其自身的 PUE 与 WUE 优先于电网的。若给出电网，则电网优先于站点。</translation>
    </message>
    <message>
        <source>How long the fleet runs. Usual: 30 days for a training run, 3 years for a purchase.</source>
        <translation type="unfinished">机群运行的时间。常见：一次训练 30 天，一次购置 3 年。</translation>
    </message>
    <message>
        <source>Model FLOP utilisation: power rises with it from idle to TDP. 1 counts the full TDP. Usual when training: 0.3 to 0.5.</source>
        <translation type="unfinished">模型 FLOP 利用率：功率随之从空闲升至 TDP。1 按满 TDP 计。训练时常见：0.3 到 0.5。</translation>
    </message>
    <message>
        <source>Embodied carbon of a device</source>
        <translation type="unfinished">设备的隐含碳</translation>
    </message>
    <message>
        <source>Of making one accelerator, counted in full. Usual: 100 to 200 kgCO2e for a data-centre GPU.</source>
        <translation type="unfinished">制造一个加速器的隐含碳，全额计入。常见：数据中心 GPU 为 100 到 200 kgCO2e。</translation>
    </message>
    <message>
        <source>Global batch size</source>
        <translation type="unfinished">全局批大小</translation>
    </message>
    <message>
        <source>Samples in one step over all replicas.</source>
        <translation type="unfinished">所有副本在一步中的样本数。</translation>
    </message>
    <message>
        <source>Link bandwidth</source>
        <translation type="unfinished">链路带宽</translation>
    </message>
    <message>
        <source>Per accelerator and direction; absent: the fabric&apos;s. Usual: 100 to 800 Gbit/s.</source>
        <translation type="unfinished">每加速器、每方向；缺省：互连的带宽。常见：100 到 800 Gbit/s。</translation>
    </message>
    <message>
        <source>Adam keeps three fp32 values for each parameter, SGD one.</source>
        <translation type="unfinished">Adam 为每个参数保留三个 fp32 值，SGD 保留一个。</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation type="unfinished">激活检查点</translation>
    </message>
    <message>
        <source>What the forward pass keeps for the backward pass; what is not kept is recomputed.</source>
        <translation type="unfinished">前向传播为反向传播保留的内容；未保留的需重计算。</translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation type="unfinished">上下文并行</translation>
    </message>
    <message>
        <source>Ranks that share the tokens of a sample and pass keys and values around a ring. Usual: 1, or 2 to 16 for sequences beyond 32,768.</source>
        <translation type="unfinished">共同分担一个样本的词元，并沿环传递键与值的 rank 数。常见：1；序列超过 32,768 时为 2 到 16。</translation>
    </message>
    <message>
        <source>Micro-batches</source>
        <translation type="unfinished">微批数</translation>
    </message>
    <message>
        <source>Parts that a rank cuts its share of the batch into. Usual: at least 4 times the pipeline stages.</source>
        <translation type="unfinished">一个 rank 把其批的部分切成的份数。常见：至少为流水线阶段数的 4 倍。</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation type="unfinished">电价</translation>
    </message>
    <message>
        <source>Of the facility&apos;s energy. Usual: 0.05 to 0.30 USD/kWh.</source>
        <translation type="unfinished">设施用电的电价。常见：0.05 到 0.30 USD/kWh。</translation>
    </message>
    <message>
        <source>Infrastructure multiplier</source>
        <translation type="unfinished">基础设施系数</translation>
    </message>
    <message>
        <source>Purchase of everything over that of the accelerators: hosts, network, building. Usual: 1 to 2.</source>
        <translation type="unfinished">全部购置费与加速器购置费之比：主机、网络、建筑。常见：1 到 2。</translation>
    </message>
    <message>
        <source>Maintenance a year</source>
        <translation type="unfinished">年维护费</translation>
    </message>
    <message>
        <source>As a share of the full purchase. Usual: 0.03 to 0.10.</source>
        <translation type="unfinished">占全额购置费的比例。常见：0.03 到 0.10。</translation>
    </message>
    <message>
        <source>Time to recover</source>
        <translation type="unfinished">恢复时间</translation>
    </message>
    <message>
        <source>From a failure to the first new step: notice, replace, restart, load. Usual: 5 min to an hour.</source>
        <translation type="unfinished">从故障到第一个新的步：发现、更换、重启、加载。常见：5 min 到一小时。</translation>
    </message>
    <message>
        <source>ZeRO stage</source>
        <translation type="unfinished">ZeRO 阶段</translation>
    </message>
    <message>
        <source>What the data-parallel ranks share out: 1 optimizer state, 2 also gradients, 3 also weights.</source>
        <translation type="unfinished">数据并行 rank 之间切分的内容：1 为优化器状态，2 再加梯度，3 再加权重。</translation>
    </message>
    <message>
        <source>Prompt length</source>
        <translation type="unfinished">提示长度</translation>
    </message>
    <message>
        <source>Tokens of the prompt, and of the cache that decode reads. Usual: 512 to 8,192; long-context use up to 131,072.</source>
        <translation type="unfinished">提示的词元数，也是解码所读缓存的词元数。常见：512 到 8,192；长上下文可达 131,072。</translation>
    </message>
    <message>
        <source>Answer length</source>
        <translation type="unfinished">回答长度</translation>
    </message>
    <message>
        <source>Tokens generated for a request. Usual: 64 to 1,024; reasoning models up to 32,768.</source>
        <translation type="unfinished">一个请求生成的词元数。常见：64 到 1,024；思考模型可达 32,768。</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation type="unfinished">最大批大小</translation>
    </message>
    <message>
        <source>Requests that a replica decodes together at most, if their caches fit. Usual: 8 to 256.</source>
        <translation type="unfinished">缓存放得下时，副本同时解码的最大请求数。常见：8 到 256。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">页</translation>
    </message>
    <message>
        <source>Tokens in a page of the cache. Small pages waste less, large ones look up faster. Usual: 16.</source>
        <translation type="unfinished">缓存每页的词元数。小页浪费少，大页查找快。常见：16。</translation>
    </message>
    <message>
        <source>Spread of the service time</source>
        <translation type="unfinished">服务时间离散度</translation>
    </message>
    <message>
        <source>Standard deviation over mean: 0 for answers of one length, 1 for exponential, above 1 for heavy tails.</source>
        <translation type="unfinished">标准差与均值之比：回答长度一律时为 0，指数分布为 1，重尾大于 1。</translation>
    </message>
</context>
<context>
    <name>issue</name>
    <message>
        <source>%1 must be given: gradients and optimizer state are counted per parameter</source>
        <translation type="unfinished">须给出%1：梯度与优化器状态按参数计算</translation>
    </message>
    <message>
        <source>%1 %2: this model states no %3, so the messages between the parts of a split model have no size. Set it to 1 (data parallelism alone), or choose a transformer</source>
        <translation type="unfinished">%1 %2：此模型未标%3，因此被切分模型各部分之间的消息大小无从得知。请将其设为 1（仅数据并行），或选择 Transformer</translation>
    </message>
    <message>
        <source>give %1 or %2, not both: got %3 and %4</source>
        <translation type="unfinished">%1与%2只能给出其一：得到 %3 和 %4</translation>
    </message>
    <message>
        <source>dp × tp × pp × ep × cp must equal the fleet&apos;s %1 accelerators, but tp × pp × ep × cp = %2 × %3 × %4 × %5 = %6 leaves no whole dp; the nearest layout has %7 (dp %8)</source>
        <translation type="unfinished">dp × tp × pp × ep × cp 须等于机群的加速器数 %1，但 tp × pp × ep × cp = %2 × %3 × %4 × %5 = %6 时 dp 不是整数；最接近的布局为 %7 (dp %8)</translation>
    </message>
    <message>
        <source>%1 must be at most the model&apos;s %2 layers, got %3: a stage holds at least one</source>
        <translation type="unfinished">%1须不大于模型的层数 %2，得到 %3：每个阶段至少容纳一层</translation>
    </message>
    <message>
        <source>%1 must be at most %2 (%3), got %4: a rank holds at least one token</source>
        <translation type="unfinished">%1须不大于%2 (%3)，得到 %4：每个 rank 至少容纳一个词元</translation>
    </message>
    <message>
        <source>give %1, or both %2 and %3: without them there is no demand</source>
        <translation type="unfinished">须给出%1，或同时给出%2与%3：否则需求无从得知</translation>
    </message>
    <message>
        <source>this model keeps a transformer&apos;s KV cache on the wafer and streams its layers; for other kinds of network that does not hold. Choose a transformer</source>
        <translation type="unfinished">此计算模型把 Transformer 的 KV 缓存保留在晶圆上，并流式加载其各层；这对其他种类的网络不成立。请选择 Transformer</translation>
    </message>
    <message>
        <source>%1 must be given: they are what is streamed</source>
        <translation type="unfinished">须给出%1：流式加载的正是这些参数</translation>
    </message>
    <message>
        <source>a state-space model keeps a state of fixed size instead of a cache that grows with the tokens, which is what this model counts. Choose a transformer</source>
        <translation type="unfinished">状态空间模型保持的是固定大小的状态，而不是此计算模型所计的、随词元增长的缓存。请选择 Transformer</translation>
    </message>
    <message>
        <source>this kind of network does not generate token by token and has no KV cache, so prefill and decode do not apply to it. Choose a transformer</source>
        <translation type="unfinished">此类网络不逐词元生成，也没有 KV 缓存，因此预填充与解码对其不适用。请选择 Transformer</translation>
    </message>
    <message>
        <source>%1 must be given: operations and weight bytes are counted per parameter</source>
        <translation type="unfinished">须给出%1：运算量与权重字节数按参数计算</translation>
    </message>
    <message>
        <source>%1 must be at most the %2 bits of precision %3, got %4</source>
        <translation type="unfinished">%1须不大于精度 %3 的位数 %2，得到 %4</translation>
    </message>
    <message>
        <source>%1 must be below %2 (%3): at least one token of the prompt is new; got %4</source>
        <translation type="unfinished">%1须小于%2 (%3)：提示中至少有一个词元是新的；得到 %4</translation>
    </message>
    <message>
        <source>%1 or %2 must be given: without one the weights have no size</source>
        <translation type="unfinished">须给出%1或%2：否则权重大小无从得知</translation>
    </message>
    <message>
        <source>give %1, or both %2 and %3: without them the accelerator&apos;s step has no length</source>
        <translation type="unfinished">须给出%1，或同时给出%2与%3：否则加速器步时间无从得知</translation>
    </message>
    <message>
        <source>%1 must be given: every parameter&apos;s gradient is exchanged</source>
        <translation type="unfinished">须给出%1：每个参数的梯度都要交换</translation>
    </message>
    <message>
        <source>%1 must be given: a checkpoint is counted per parameter</source>
        <translation type="unfinished">须给出%1：检查点按参数计算</translation>
    </message>
    <message>
        <source>%1 must be at least %2, got %3</source>
        <translation type="unfinished">%1须不小于 %2，得到 %3</translation>
    </message>
    <message>
        <source>%1 or %2 must be given: without one a checkpoint has nowhere to go</source>
        <translation type="unfinished">须给出%1或%2：否则检查点无处可写</translation>
    </message>
    <message>
        <source>%1 must be at most the fleet&apos;s %2 accelerators, got %3</source>
        <translation type="unfinished">%1须不大于机群的加速器数 %2，得到 %3</translation>
    </message>
    <message>
        <source>%1 or %2 must be given: a scenario runs on one device or on a fleet</source>
        <translation type="unfinished">须给出%1或%2：场景在一个设备或一个机群上运行</translation>
    </message>
    <message>
        <source>%1 and %2 are both given; the fleet&apos;s accelerator is the hardware: give one of them</source>
        <translation type="unfinished">%1与%2都已给出；机群的加速器即为硬件：请只给出其一</translation>
    </message>
    <message>
        <source>%1 must be none with a fleet, which says itself how many devices there are</source>
        <translation type="unfinished">给出机群时，%1须为“无”：设备数由机群本身说明</translation>
    </message>
    <message>
        <source>%1 must divide the %2 accelerators into whole replicas, got %3</source>
        <translation type="unfinished">%1须能将 %2 个加速器分成整数个副本，得到 %3</translation>
    </message>
    <message>
        <source>%1 and %2 both set the budget; give one of them (the time a budget takes is an output)</source>
        <translation type="unfinished">%1与%2都设定了预算；请只给出其一（预算所需的时间是输出）</translation>
    </message>
    <message>
        <source>give %1, or %2 (accelerator time), or %3: without one there is no budget</source>
        <translation type="unfinished">须给出%1、%2 (加速器时间) 或%3：否则没有预算</translation>
    </message>
    <message>
        <source>this model has no experts to route tokens to. Choose a mixture of experts (kind sparse_transformer)</source>
        <translation type="unfinished">此模型没有可供词元路由的专家。请选择混合专家模型（种类 sparse_transformer）</translation>
    </message>
    <message>
        <source>%1 must be given: tokens are routed among them</source>
        <translation type="unfinished">须给出%1：词元在这些专家之间路由</translation>
    </message>
    <message>
        <source>%1 must be given: it sets how often a token is sent</source>
        <translation type="unfinished">须给出%1：它决定每个词元发送多少次</translation>
    </message>
    <message>
        <source>%1 must be given: active parameters are at most all of them</source>
        <translation type="unfinished">须给出%1：激活参数量至多为全部参数</translation>
    </message>
    <message>
        <source>%1 must be given: they are what a hot expert stretches</source>
        <translation type="unfinished">须给出%1：热点专家所放大的正是它们</translation>
    </message>
    <message>
        <source>%1 must be at most %2, %3, got %4</source>
        <translation type="unfinished">%1须不大于%2 (%3)，得到 %4</translation>
    </message>
    <message>
        <source>%1 must be given: with %2 above 1 its fabric carries the all-to-all</source>
        <translation type="unfinished">须给出%1：%2大于 1 时，由其互连承载 all-to-all</translation>
    </message>
    <message>
        <source>this model counts the activations of transformer layers; for other kinds of network that count does not hold. Choose a transformer</source>
        <translation type="unfinished">此计算模型所计的是 Transformer 层的激活；这种计法对其他种类的网络不成立。请选择 Transformer</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation type="unfinished">%1被列出两次</translation>
    </message>
    <message>
        <source>%1 and %2 overlap: one is a part of the other</source>
        <translation type="unfinished">%1与%2重叠：其中一个是另一个的一部分</translation>
    </message>
    <message>
        <source>%1 is not there at both ends; name the whole that it is a part of</source>
        <translation type="unfinished">%1并非在两端都存在；请指明其所属的整体</translation>
    </message>
    <message>
        <source>%1 is not an input</source>
        <translation type="unfinished">%1 不是输入</translation>
    </message>
    <message>
        <source>at most %1 changes can be told apart, got %2</source>
        <translation type="unfinished">至多能区分 %1 项更改，得到 %2 项</translation>
    </message>
    <message>
        <source>%1 is not one value; name a part of it</source>
        <translation type="unfinished">%1不是单个值；请指明其中一部分</translation>
    </message>
    <message>
        <source>%1 is not given, so its parts cannot be varied</source>
        <translation type="unfinished">%1未给出，因此无法改变其各部分</translation>
    </message>
    <message>
        <source>%1 is not an input; did you mean %2?</source>
        <translation type="unfinished">%1 不是输入；是否指 %2？</translation>
    </message>
    <message>
        <source>%1 is not an output</source>
        <translation type="unfinished">%1 不是输出</translation>
    </message>
    <message>
        <source>%1 is not an output; did you mean %2?</source>
        <translation type="unfinished">%1 不是输出；是否指 %2？</translation>
    </message>
    <message>
        <source>%1: the standard deviation must be greater than 0, got %2</source>
        <translation type="unfinished">%1：标准差须大于 0，得到 %2</translation>
    </message>
    <message>
        <source>%1: a normal distribution about %2 has nothing within what is allowed</source>
        <translation type="unfinished">%1：以 %2 为中心的正态分布没有值落在允许范围内</translation>
    </message>
    <message>
        <source>%1: a range goes from the smaller to the larger, got %2 to %3</source>
        <translation type="unfinished">%1：范围须从较小值到较大值，得到 %2 到 %3</translation>
    </message>
    <message>
        <source>%1: a log-uniform range starts above 0, got %2</source>
        <translation type="unfinished">%1：对数均匀分布的范围须从大于 0 的值开始，得到 %2</translation>
    </message>
    <message>
        <source>%1: the most likely value must lie between the ends, got %2</source>
        <translation type="unfinished">%1：最可能值须在两端之间，得到 %2</translation>
    </message>
    <message>
        <source>%1: it must stay at most %2, got %3 to %4</source>
        <translation type="unfinished">%1：须始终不大于 %2，得到 %3 到 %4</translation>
    </message>
    <message>
        <source>%1: it must stay at least %2, got %3 to %4</source>
        <translation type="unfinished">%1：须始终不小于 %2，得到 %3 到 %4</translation>
    </message>
    <message>
        <source>a search of layouts takes a fleet of at most %1 accelerators, this one has %2</source>
        <translation type="unfinished">布局搜索要求机群至多有 %1 个加速器，此机群有 %2 个</translation>
    </message>
    <message>
        <source>%1 must be at most %2, got %3</source>
        <translation type="unfinished">%1须不大于 %2，得到 %3</translation>
    </message>
    <message>
        <source>%1 must be greater than %2, got %3</source>
        <translation type="unfinished">%1须大于 %2，得到 %3</translation>
    </message>
    <message>
        <source>%1 must be greater than %2 and at most %3, got %4</source>
        <translation type="unfinished">%1须大于 %2 且不大于 %3，得到 %4</translation>
    </message>
    <message>
        <source>%1 must be at least %2 and at most %3, got %4</source>
        <translation type="unfinished">%1须不小于 %2 且不大于 %3，得到 %4</translation>
    </message>
    <message>
        <source>%1 must be a number, got %2</source>
        <translation type="unfinished">%1须为数值，得到 %2</translation>
    </message>
    <message>
        <source>%1 must be a quantity such as &quot;%2&quot;, got %3</source>
        <translation type="unfinished">%1须为带单位的量，例如“%2”，得到 %3</translation>
    </message>
    <message>
        <source>%1 is beyond what a double holds, got %2</source>
        <translation type="unfinished">%1超出双精度浮点数的范围，得到 %2</translation>
    </message>
    <message>
        <source>%1 is a plain number, such as %2 or %3; got %4</source>
        <translation type="unfinished">%1是不带单位的数，例如 %2 或 %3；得到 %4</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a known unit; did you mean &quot;%3&quot;?</source>
        <translation type="unfinished">%1：“%2”不是已知单位；是否指“%3”？</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a known unit; a value here reads like &quot;%3&quot;</source>
        <translation type="unfinished">%1：“%2”不是已知单位；此处的值写法如“%3”</translation>
    </message>
    <message>
        <source>%1 is %2 and needs a unit, such as &quot;%3&quot;; got %4</source>
        <translation type="unfinished">%1是%2，需要单位，例如“%3”；得到 %4</translation>
    </message>
    <message>
        <source>%1 wants %2; %3 is %4</source>
        <translation type="unfinished">%1须为%2；%3 则是%4</translation>
    </message>
    <message>
        <source>%1 is %2 and needs a unit, such as &quot;%3&quot;; got the bare number %4</source>
        <translation type="unfinished">%1是%2，需要单位，例如“%3”；得到不带单位的数 %4</translation>
    </message>
    <message>
        <source>%1 must be %2, got %3</source>
        <translation type="unfinished">%1须为 %2，得到 %3</translation>
    </message>
    <message>
        <source>%1 must be a whole number, got %2</source>
        <translation type="unfinished">%1须为整数，得到 %2</translation>
    </message>
    <message>
        <source>%1 must be at most 9e15, got %2</source>
        <translation type="unfinished">%1须不大于 9e15，得到 %2</translation>
    </message>
    <message>
        <source>%1 must be true or false, got %2</source>
        <translation type="unfinished">%1须为 true 或 false，得到 %2</translation>
    </message>
    <message>
        <source>%1 must be a text, got %2</source>
        <translation type="unfinished">%1须为文本，得到 %2</translation>
    </message>
    <message>
        <source>%1 must be an object, got %2</source>
        <translation type="unfinished">%1须为对象，得到 %2</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not in the zoo of %3</source>
        <translation type="unfinished">%1：%3 的条目库中没有“%2”</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not in the zoo of %3; did you mean %4?</source>
        <translation type="unfinished">%1：%3 的条目库中没有“%2”；是否指 %4？</translation>
    </message>
    <message>
        <source>%1 is not a field here; allowed are %2</source>
        <translation type="unfinished">%1 不是此处的字段；允许的有 %2</translation>
    </message>
    <message>
        <source>%1 is not a field here; did you mean %2?</source>
        <translation type="unfinished">%1 不是此处的字段；是否指 %2？</translation>
    </message>
    <message>
        <source>%1 is one value, not an object</source>
        <translation type="unfinished">%1是单个值，不是对象</translation>
    </message>
    <message>
        <source>%1 must be given</source>
        <translation type="unfinished">须给出%1</translation>
    </message>
    <message>
        <source>%1 must be given: an id of the zoo or an object</source>
        <translation type="unfinished">须给出%1：条目库中的标识或一个对象</translation>
    </message>
    <message>
        <source>%1 must be an id of the zoo or an object, got %2</source>
        <translation type="unfinished">%1须为条目库中的标识或一个对象，得到 %2</translation>
    </message>
    <message>
        <source>%1 must be the id of a scenario, got %2</source>
        <translation type="unfinished">%1须为场景的标识，得到 %2</translation>
    </message>
    <message>
        <source>%1 must be &quot;textbook&quot;, &quot;refined&quot; or an object that overrides named assumptions, got %2</source>
        <translation type="unfinished">%1须为“textbook”、“refined”或按名称覆盖假设的对象，得到 %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>First-principles reasoning about ML systems.</source>
        <translation type="unfinished">基于第一性原理的 ML 系统推演。</translation>
    </message>
    <message>
        <source>Session file to open.</source>
        <translation type="unfinished">要打开的会话文件。</translation>
    </message>
    <message>
        <source>Page to show, such as roofline or memory.</source>
        <translation type="unfinished">要显示的页面，例如 roofline 或 memory。</translation>
    </message>
    <message>
        <source>Write a picture of the window and quit.</source>
        <translation type="unfinished">写出窗口图片后退出。</translation>
    </message>
    <message>
        <source>Window size, such as 1280x720.</source>
        <translation type="unfinished">窗口大小，例如 1280x720。</translation>
    </message>
    <message>
        <source>light or dark, for this run.</source>
        <translation type="unfinished">light（浅色）或 dark（深色），仅用于本次运行。</translation>
    </message>
    <message>
        <source>Language of the interface for this run: en, de, es, zh_CN or ar.</source>
        <translation type="unfinished">本次运行的界面语言：en、de、es、zh_CN 或 ar。</translation>
    </message>
    <message>
        <source>Folder of zoo entries of your own.</source>
        <translation type="unfinished">自有条目的文件夹。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no folder yet</source>
        <translation type="unfinished">“%1”尚不是文件夹</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;.</source>
        <translation type="unfinished">没有页面“%1”。</translation>
    </message>
    <message>
        <source>%1 must be %2, got &quot;%3&quot;</source>
        <translation type="unfinished">%1 须为 %2，得到“%3”</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation type="unfinished">light 或 dark</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT in pixels, such as 1280x720</source>
        <translation type="unfinished">宽x高（像素），例如 1280x720</translation>
    </message>
    <message>
        <source>one session at a time, got %1</source>
        <translation type="unfinished">一次只能打开一个会话，得到 %1 个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written</source>
        <translation type="unfinished">无法写入“%1”</translation>
    </message>
</context>
<context>
    <name>mlsys::Autosave</name>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished">第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>mlsys::Callout</name>
    <message>
        <source>Dismiss this hint</source>
        <translation type="unfinished">关闭此操作提示</translation>
    </message>
    <message>
        <source>Dismiss hint: %1</source>
        <translation type="unfinished">关闭操作提示：%1</translation>
    </message>
</context>
<context>
    <name>mlsys::CardWidget</name>
    <message>
        <source>%1: click for the working</source>
        <translation type="unfinished">%1：单击查看演算过程</translation>
    </message>
    <message>
        <source>%1: click for the working, on the arrow (or press Return) for its page</source>
        <translation type="unfinished">%1：单击查看演算过程，单击箭头（或按回车键）打开其页面</translation>
    </message>
</context>
<context>
    <name>mlsys::Chart</name>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>from, to and duration of a span</comment>
        <translation type="unfinished">%1 到 %2 (%3)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">无解</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <comment>legend entries that do not fit</comment>
        <translation type="unfinished">
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mlsys::CommandPalette</name>
    <message>
        <source>Find a command, page, entry, input or formula</source>
        <translation type="unfinished">查找命令、页面、条目、输入或公式</translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">查找</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">查找结果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>%1: %2   (%3)</source>
        <translation type="unfinished">%1：%2   （%3）</translation>
    </message>
</context>
<context>
    <name>mlsys::EntryDraft</name>
    <message>
        <source>New entry: %1</source>
        <translation type="unfinished">新条目：%1</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation type="unfinished">%1 的副本</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished">%1 (副本)</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished">编辑 %1</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation type="unfinished">已导入：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">名称</translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished">标识</translation>
    </message>
    <message>
        <source>Under which it is found: letters, digits, _ and -</source>
        <translation type="unfinished">用于查找：字母、数字、_ 和 -</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">系列</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished">级别</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">年份</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">备注</translation>
    </message>
    <message>
        <source>Source of what you enter</source>
        <translation type="unfinished">所填数值的来源</translation>
    </message>
    <message>
        <source>A data sheet, a paper, a quote, your own estimate</source>
        <translation type="unfinished">数据手册、论文、报价或自己的估计</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation type="unfinished">手工输入</translation>
    </message>
    <message>
        <source>Kind of that source</source>
        <translation type="unfinished">该来源的种类</translation>
    </message>
    <message>
        <source>letters, digits, _ and - only</source>
        <translation type="unfinished">仅限字母、数字、_ 和 -</translation>
    </message>
    <message>
        <source>the zoo has an entry %1 already</source>
        <translation type="unfinished">条目库中已有条目 %1</translation>
    </message>
    <message>
        <source>a year such as 2024</source>
        <translation type="unfinished">年份，例如 2024</translation>
    </message>
    <message>
        <source>Still wanted: %1</source>
        <translation type="unfinished">还需填写：%1</translation>
    </message>
</context>
<context>
    <name>mlsys::EntryEditor</name>
    <message>
        <source>A&amp;ll fields</source>
        <translation type="unfinished">所有字段(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">取消(&amp;C)</translation>
    </message>
    <message>
        <source>Writes it into %1</source>
        <translation type="unfinished">写入 %1</translation>
    </message>
    <message>
        <source>The entry was not saved</source>
        <translation type="unfinished">条目未保存</translation>
    </message>
</context>
<context>
    <name>mlsys::ExploreView</name>
    <message>
        <source>Set to this place</source>
        <translation type="unfinished">设为此处的值</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">进度</translation>
    </message>
    <message>
        <source>&amp;Compute</source>
        <translation type="unfinished">计算(&amp;C)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished">取消(&amp;N)</translation>
    </message>
    <message>
        <source>%1 has no answer here: %2</source>
        <translation type="unfinished">%1 在此无解：%2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished">%1 个点</translation>
    </message>
    <message>
        <source>, about %1</source>
        <translation type="unfinished">，约 %1</translation>
    </message>
    <message>
        <source>Computing, about %1 left</source>
        <translation type="unfinished">正在计算，约剩 %1</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation type="unfinished">计算</translation>
    </message>
</context>
<context>
    <name>mlsys::ExportDialog</name>
    <message>
        <source>Custom size</source>
        <translation type="unfinished">自定义大小</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation type="unfinished">幻灯片 16:9</translation>
    </message>
    <message>
        <source>Paper, one column</source>
        <translation type="unfinished">论文，单栏</translation>
    </message>
    <message>
        <source>Paper, two columns</source>
        <translation type="unfinished">论文，双栏</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">报告</translation>
    </message>
    <message>
        <source>&amp;Caption with scenario and assumptions</source>
        <translation type="unfinished">图注含场景与假设(&amp;C)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished">导出图表</translation>
    </message>
    <message>
        <source>PNG (pixels)</source>
        <translation type="unfinished">PNG（像素）</translation>
    </message>
    <message>
        <source>SVG (vector)</source>
        <translation type="unfinished">SVG（矢量）</translation>
    </message>
    <message>
        <source>PDF (vector)</source>
        <translation type="unfinished">PDF（矢量）</translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"> mm</translation>
    </message>
    <message>
        <source> DPI</source>
        <translation type="unfinished"> DPI</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">深色</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">预览</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished">格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished">大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation type="unfinished">宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation type="unfinished">高度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation type="unfinished">分辨率(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished">主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished">导出(&amp;E)…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished">%1 × %2 像素</translation>
    </message>
    <message>
        <source>vector: sharp at any size</source>
        <translation type="unfinished">矢量：任何大小都清晰</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation type="unfinished">海报</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished">标题(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation type="unfinished">图例(&amp;L)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation type="unfinished">毫米</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished">像素</translation>
    </message>
    <message>
        <source>Unit of width and height</source>
        <translation type="unfinished">宽度和高度的单位</translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"> 磅</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation type="unfinished">单位(&amp;U)</translation>
    </message>
    <message>
        <source>F&amp;ont</source>
        <translation type="unfinished">字体(&amp;O)</translation>
    </message>
    <message>
        <source>Letter si&amp;ze</source>
        <translation type="unfinished">字号(&amp;Z)</translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"> 像素</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished">高对比度，浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished">高对比度，深色</translation>
    </message>
</context>
<context>
    <name>mlsys::FieldEditor</name>
    <message>
        <source>Reset to the zoo&apos;s value</source>
        <translation type="unfinished">重置为条目库中的值</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished">重置 %1</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation type="unfinished">%1，滑块</translation>
    </message>
</context>
<context>
    <name>mlsys::FormulaSheet</name>
    <message>
        <source>, more than %1</source>
        <translation type="unfinished">，大于 %1</translation>
    </message>
    <message>
        <source>, at least %1</source>
        <translation type="unfinished">，至少 %1</translation>
    </message>
    <message>
        <source>, at most %1</source>
        <translation type="unfinished">，至多 %1</translation>
    </message>
    <message>
        <source>; %1 if not given</source>
        <translation type="unfinished">；未给出时为 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 = %3</source>
        <translation type="unfinished">%1：%2 = %3</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished">符号</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished">量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">值</translation>
    </message>
    <message>
        <source>no result</source>
        <translation type="unfinished">无结果</translation>
    </message>
</context>
<context>
    <name>mlsys::FormulasModel</name>
    <message>
        <source>Laws and rules of thumb</source>
        <translation type="unfinished">定律与经验法则</translation>
    </message>
</context>
<context>
    <name>mlsys::FormulasView</name>
    <message>
        <source>filter by name, symbol, equation, source</source>
        <translation type="unfinished">按名称、符号、方程、来源筛选</translation>
    </message>
    <message>
        <source>Filter formulas</source>
        <translation type="unfinished">筛选公式</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation type="unfinished">公式</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation type="unfinished">复制为命令(&amp;C)</translation>
    </message>
    <message>
        <source>What mlsysim-cli needs to give the same result</source>
        <translation type="unfinished">使 mlsysim-cli 得出相同结果所需的内容</translation>
    </message>
    <message>
        <source>Command copied.</source>
        <translation type="unfinished">命令已复制。</translation>
    </message>
    <message>
        <source>This scenario&apos;s &amp;numbers</source>
        <translation type="unfinished">此场景的数值(&amp;N)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished">来源：%1</translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation type="unfinished">用于：%1</translation>
    </message>
    <message>
        <source>Found step by step; the line above describes the steps.</source>
        <translation type="unfinished">逐步求得；上一行描述各步骤。</translation>
    </message>
    <message>
        <source>The numbers that the formula has in this scenario</source>
        <translation type="unfinished">此公式在此场景中的数值</translation>
    </message>
    <message>
        <source>No result of this scenario uses this formula</source>
        <translation type="unfinished">此场景没有结果使用此公式</translation>
    </message>
    <message>
        <source>Your numbers:</source>
        <translation type="unfinished">自定数值：</translation>
    </message>
    <message>
        <source>With the numbers of this scenario:</source>
        <translation type="unfinished">此场景的数值：</translation>
    </message>
    <message>
        <source>With example numbers (no result of this scenario uses it):</source>
        <translation type="unfinished">示例数值（此场景没有结果使用它）：</translation>
    </message>
    <message>
        <source>No result: an argument needs correction</source>
        <translation type="unfinished">无结果：有参数需要更正</translation>
    </message>
</context>
<context>
    <name>mlsys::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished">指南</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished">搜索指南</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation type="unfinished">指南页面</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation type="unfinished">指南正文</translation>
    </message>
    <message>
        <source>%1 – Guide</source>
        <translation type="unfinished">%1 – 指南</translation>
    </message>
</context>
<context>
    <name>mlsys::InputsModel</name>
    <message>
        <source>Inference</source>
        <translation type="unfinished">推理</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">训练</translation>
    </message>
    <message>
        <source>Fleet over time</source>
        <translation type="unfinished">机群长期运行</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished">共用</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished">假设</translation>
    </message>
    <message numerus="yes">
        <source>Assumptions (%n edited)</source>
        <translation type="unfinished">
            <numerusform>假设（%n 项已编辑）</numerusform>
        </translation>
    </message>
    <message>
        <source>The zoo has no entry %1</source>
        <translation type="unfinished">条目库中没有条目 %1</translation>
    </message>
    <message>
        <source>Sparse %1</source>
        <translation type="unfinished">稀疏 %1</translation>
    </message>
</context>
<context>
    <name>mlsys::InputsPanel</name>
    <message>
        <source>Show &amp;advanced inputs</source>
        <translation type="unfinished">显示高级输入(&amp;A)</translation>
    </message>
    <message>
        <source>Changes here make an edited copy; the zoo keeps its values.</source>
        <translation type="unfinished">在此更改会生成编辑副本；条目库中的值不变。</translation>
    </message>
</context>
<context>
    <name>mlsys::MainWindow</name>
    <message>
        <source>MLSys·im sessions (*.mlsysim.json);;All files (*)</source>
        <translation type="unfinished">MLSys·im 会话 (*.mlsysim.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New (first scenario)</source>
        <translation type="unfinished">新建（首个场景）(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation type="unfinished">新窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation type="unfinished">打开会话</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation type="unfinished">保存会话(&amp;S)</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation type="unfinished">会话另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation type="unfinished">导出图表(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation type="unfinished">导出表格(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">重做(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;chart</source>
        <translation type="unfinished">复制图表(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation type="unfinished">复制表格(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;page as</source>
        <translation type="unfinished">复制此页为(&amp;P)</translation>
    </message>
    <message>
        <source>This page has no answer to copy.</source>
        <translation type="unfinished">此页没有可复制的结果。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished">已复制：%1</translation>
    </message>
    <message>
        <source>&amp;Command for mlsysim-cli</source>
        <translation type="unfinished">mlsysim-cli 命令(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;JSON requests</source>
        <translation type="unfinished">JSON 请求(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation type="unfinished">一句话(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;working</source>
        <translation type="unfinished">复制演算过程(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation type="unfinished">场景(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pin for comparison</source>
        <translation type="unfinished">固定以便对比(&amp;P)</translation>
    </message>
    <message>
        <source>Pinned. Change something: the pin stays on the charts and numbers show their change.</source>
        <translation type="unfinished">已固定。请更改任意输入：固定项留在图表上，各数值显示其变化。</translation>
    </message>
    <message>
        <source>Cl&amp;ear the comparison</source>
        <translation type="unfinished">清除对比(&amp;E)</translation>
    </message>
    <message>
        <source>Next &amp;task: inference, serving, training</source>
        <translation type="unfinished">下一任务：推理、在线服务、训练(&amp;T)</translation>
    </message>
    <message>
        <source>Reset &amp;hardware edits</source>
        <translation type="unfinished">重置硬件编辑(&amp;H)</translation>
    </message>
    <message>
        <source>Reset &amp;model edits</source>
        <translation type="unfinished">重置模型编辑(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished">主题(&amp;T)</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation type="unfinished">跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished">浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished">深色(&amp;D)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished">语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation type="unfinished">系统语言(&amp;S)</translation>
    </message>
    <message>
        <source>%1 (not yet reviewed)</source>
        <translation type="unfinished">%1（尚未审校）</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation type="unfinished">单位(&amp;U)</translation>
    </message>
    <message>
        <source>Bytes in &amp;GiB</source>
        <translation type="unfinished">字节以 GiB 计(&amp;G)</translation>
    </message>
    <message>
        <source>Times in &amp;µs</source>
        <translation type="unfinished">时间以 µs 计(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished">放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished">缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished">正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation type="unfinished">下一页(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation type="unfinished">上一页(&amp;V)</translation>
    </message>
    <message>
        <source>Reset chart &amp;zoom</source>
        <translation type="unfinished">重置图表缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished">全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation type="unfinished">重置布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Show the &amp;hints again</source>
        <translation type="unfinished">再次显示操作提示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About MLSys·im</source>
        <translation type="unfinished">关于 MLSys·im(&amp;A)</translation>
    </message>
    <message>
        <source>About MLSys·im</source>
        <translation type="unfinished">关于 MLSys·im</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;MLSys·im Desktop %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;First-principles reasoning about machine-learning systems. Results are analytical estimates, not measurements: they show the binding constraint; measure before you commit.&lt;/p&gt;&lt;p&gt;Licence: GPL-3.0-or-later. Charts by Qt Charts (GPL-3.0).&lt;/p&gt;</source>
        <translation type="unfinished">&lt;p&gt;&lt;b&gt;MLSys·im Desktop %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;基于第一性原理的机器学习系统推演。结果是解析估计，而非实测：它们指出起约束作用的瓶颈；作出决定之前请先实测。&lt;/p&gt;&lt;p&gt;许可证：GPL-3.0-or-later。图表由 Qt Charts（GPL-3.0）绘制。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished">主工具栏</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">重做</translation>
    </message>
    <message>
        <source>The set of assumptions that every number rests on</source>
        <translation type="unfinished">所有数值所依据的假设集</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished">示例</translation>
    </message>
    <message>
        <source>Common questions of this page, set up with one click</source>
        <translation type="unfinished">此页的常见问题，一键设置</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished">固定</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">导出</translation>
    </message>
    <message>
        <source>&amp;Assumptions</source>
        <translation type="unfinished">假设(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Textbook</source>
        <translation type="unfinished">教科书(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Refined (preview, unfitted)</source>
        <translation type="unfinished">精化（预览，未拟合）(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;edited assumptions</source>
        <translation type="unfinished">重置已编辑的假设(&amp;E)</translation>
    </message>
    <message>
        <source>Reset assumptions</source>
        <translation type="unfinished">重置假设</translation>
    </message>
    <message>
        <source>&amp;Show what each changes</source>
        <translation type="unfinished">显示各项的影响(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ins</source>
        <translation type="unfinished">固定项(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Swap with the pin</source>
        <translation type="unfinished">与固定项互换(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove all pins</source>
        <translation type="unfinished">移除所有固定项(&amp;R)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>&amp;Compare with it</source>
        <translation type="unfinished">与之对比(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Swap with it</source>
        <translation type="unfinished">与之互换(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished">重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Rename the pin</source>
        <translation type="unfinished">重命名固定项</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">名称</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Examples of this page</source>
        <translation type="unfinished">此页的示例(&amp;E)</translation>
    </message>
    <message>
        <source>The session was not opened</source>
        <translation type="unfinished">会话未打开</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished">已保存 %1</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <translation type="unfinished">会话未保存</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation type="unfinished">保存会话</translation>
    </message>
    <message>
        <source>this scenario</source>
        <translation type="unfinished">此场景</translation>
    </message>
    <message>
        <source>This page has no chart.</source>
        <translation type="unfinished">此页没有图表。</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished">导出图表</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation type="unfinished">已导出 %1</translation>
    </message>
    <message>
        <source>The chart was not exported</source>
        <translation type="unfinished">图表未导出</translation>
    </message>
    <message>
        <source>Chart copied as picture and SVG.</source>
        <translation type="unfinished">图表已复制为图片和 SVG。</translation>
    </message>
    <message>
        <source>Table copied.</source>
        <translation type="unfinished">表格已复制。</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation type="unfinished">导出表格</translation>
    </message>
    <message>
        <source>The table was not exported</source>
        <translation type="unfinished">表格未导出</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished">无法写入 %1：%2</translation>
    </message>
    <message>
        <source>&amp;Use the zoo&apos;s values</source>
        <translation type="unfinished">采用条目库的值(&amp;U)</translation>
    </message>
    <message>
        <source>Zoo</source>
        <translation type="unfinished">条目库</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">模型</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished">硬件</translation>
    </message>
    <message>
        <source>Fleet and grid</source>
        <translation type="unfinished">机群与电网</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished">机群</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">电网</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished">输入</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation type="unfinished">任务(&amp;T)</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">任务</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation type="unfinished">推理</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished">在线服务</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">训练</translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished">演算过程</translation>
    </message>
    <message>
        <source>Input needs correction: %1</source>
        <translation type="unfinished">输入需要更正：%1</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation type="unfinished">未命名</translation>
    </message>
    <message>
        <source>%1[*] – MLSys·im</source>
        <translation type="unfinished">%1[*] – MLSys·im</translation>
    </message>
    <message>
        <source>This session keeps its own values of %1; the zoo&apos;s are different.</source>
        <translation type="unfinished">此会话保留了 %1 的自有数值；条目库中的值与之不同。</translation>
    </message>
    <message>
        <source>Drag the batch size and watch the point walk along the roofline.</source>
        <translation type="unfinished">拖动批大小，观察点沿屋顶线移动。</translation>
    </message>
    <message>
        <source>Click a number, here or in the table, to see how it came about.</source>
        <translation type="unfinished">单击此处或表中的某个数，即可查看其由来。</translation>
    </message>
    <message>
        <source>Pin a scenario, then change something: both stay on the chart.</source>
        <translation type="unfinished">固定一个场景，再更改任意输入：两者都留在图表上。</translation>
    </message>
    <message>
        <source>&amp;Open session or figure…</source>
        <translation type="unfinished">打开会话或图片(&amp;O)…</translation>
    </message>
    <message>
        <source>Copy ta&amp;ble as</source>
        <translation type="unfinished">将表格复制为(&amp;B)</translation>
    </message>
    <message>
        <source>Table copied as %1.</source>
        <translation type="unfinished">表格已复制为 %1。</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished">高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Lecture</source>
        <translation type="unfinished">讲课(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation type="unfinished">查找任意内容(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished">键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation type="unfinished">本页指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Cite…</source>
        <translation type="unfinished">引用(&amp;C)…</translation>
    </message>
    <message>
        <source>BibTeX entry copied.</source>
        <translation type="unfinished">BibTeX 条目已复制。</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished">最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">操作</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">页</translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">输入</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished">公式</translation>
    </message>
    <message>
        <source>Sessions and figures (*.mlsysim.json *.png *.svg *.pdf);;All files (*)</source>
        <translation type="unfinished">会话和图片 (*.mlsysim.json *.png *.svg *.pdf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The deck was not opened</source>
        <translation type="unfinished">课件未能打开</translation>
    </message>
    <message>
        <source>F5 presents, Page Down steps on.</source>
        <translation type="unfinished">F5 开始演示，Page Down 前进。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished">无法读取 %1：%2</translation>
    </message>
    <message>
        <source>it is too large to be a figure</source>
        <translation type="unfinished">文件过大，不可能是图片</translation>
    </message>
    <message>
        <source>%1 carries no scenario; figures exported by this program do.</source>
        <translation type="unfinished">%1 不含场景；由本程序导出的图片才带有场景。</translation>
    </message>
    <message>
        <source>The scenario in %1 could not be read, line %2: %3</source>
        <translation type="unfinished">无法读取 %1 中的场景，第 %2 行：%3</translation>
    </message>
    <message>
        <source>The name of the file says the format: .csv, .tsv, .md, .tex or .html; got %1</source>
        <translation type="unfinished">文件名决定格式：.csv、.tsv、.md、.tex 或 .html；收到 %1</translation>
    </message>
    <message>
        <source>The program did not end properly; this is what was not saved.</source>
        <translation type="unfinished">程序未正常结束；这是尚未保存的内容。</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation type="unfinished">丢弃(&amp;T)</translation>
    </message>
    <message>
        <source>Export a&amp;ll charts…</source>
        <translation type="unfinished">导出所有图表(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Report, print…</source>
        <translation type="unfinished">报告、打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Export all charts</source>
        <translation type="unfinished">导出所有图表</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">保存报告</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation type="unfinished">报告文件夹</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation type="unfinished">报告未能写入</translation>
    </message>
    <message>
        <source>Charts exported: %1</source>
        <translation type="unfinished">已导出图表：%1</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation type="unfinished">课件</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation type="unfinished">起始页(&amp;S)</translation>
    </message>
    <message>
        <source>60-second &amp;tour</source>
        <translation type="unfinished">60 秒导览(&amp;T)</translation>
    </message>
    <message>
        <source>The program did not end properly, and what was not saved cannot be read (%1). It is kept as %2</source>
        <translation type="unfinished">程序未正常结束，且未保存的内容无法读取（%1）。已保留为 %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Something else that was not saved is shown here.</source>
        <translation type="unfinished">此处显示的是另一份未保存的内容。</translation>
    </message>
</context>
<context>
    <name>mlsys::Navigation</name>
    <message>
        <source>Groups of pages</source>
        <translation type="unfinished">页面分组</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">页面</translation>
    </message>
    <message>
        <source>Textbook: %1</source>
        <translation type="unfinished">教科书：%1</translation>
    </message>
</context>
<context>
    <name>mlsys::PageWidget</name>
    <message>
        <source>Results of %1</source>
        <translation type="unfinished">%1的结果</translation>
    </message>
    <message>
        <source>Shown below is the last result that could be computed.</source>
        <translation type="unfinished">下方显示的是最后一次能够算出的结果。</translation>
    </message>
    <message>
        <source>Each of these is enough:</source>
        <translation type="unfinished">以下任一项即可：</translation>
    </message>
</context>
<context>
    <name>mlsys::PresentBar</name>
    <message>
        <source>What the class expects; Return uncovers the results</source>
        <translation type="unfinished">全班的预测；按回车揭晓结果</translation>
    </message>
    <message>
        <source>Answer of the class</source>
        <translation type="unfinished">全班的回答</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation type="unfinished">提示：%1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished">答案：%1</translation>
    </message>
    <message>
        <source>H shows a hint.</source>
        <translation type="unfinished">按 H 显示提示。</translation>
    </message>
</context>
<context>
    <name>mlsys::Presentation</name>
    <message>
        <source>Next scene</source>
        <translation type="unfinished">下一幕</translation>
    </message>
    <message>
        <source>Previous scene</source>
        <translation type="unfinished">上一幕</translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation type="unfinished">黑屏</translation>
    </message>
    <message>
        <source>Cover the results</source>
        <translation type="unfinished">遮住结果</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation type="unfinished">指示点</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation type="unfinished">结束演示</translation>
    </message>
    <message>
        <source>End of the presentation</source>
        <translation type="unfinished">演示结束</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%2 的%1</translation>
    </message>
    <message>
        <source>Covered. R uncovers.</source>
        <translation type="unfinished">已遮住。按 R 揭开。</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation type="unfinished">显示提示</translation>
    </message>
    <message>
        <source>Uncover the results</source>
        <translation type="unfinished">揭开结果</translation>
    </message>
</context>
<context>
    <name>mlsys::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation type="unfinished">报告</translation>
    </message>
    <message>
        <source>&amp;Pages of the report</source>
        <translation type="unfinished">报告页面(&amp;P)</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished">报告页面</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation type="unfinished">PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;HTML…</source>
        <translation type="unfinished">HTML(&amp;H)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished">打印(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>mlsys::ResultTable</name>
    <message>
        <source>filter rows</source>
        <translation type="unfinished">筛选行</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation type="unfinished">筛选表格</translation>
    </message>
</context>
<context>
    <name>mlsys::ScenarioDocument</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished">重置 %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">任务</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">模型</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished">硬件</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished">机群</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">电网</translation>
    </message>
    <message>
        <source>%1: reset</source>
        <translation type="unfinished">%1：重置</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished">%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished">无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished">%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished">无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Swap with %1</source>
        <translation type="unfinished">与 %1 互换</translation>
    </message>
</context>
<context>
    <name>mlsys::ScenariosModel</name>
    <message>
        <source>no price</source>
        <translation type="unfinished">无价格</translation>
    </message>
    <message>
        <source>%1 M tCO₂e</source>
        <translation type="unfinished">%1 百万 tCO₂e</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation type="unfinished">此场景</translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished">自有</translation>
    </message>
    <message>
        <source>fits, %1</source>
        <translation type="unfinished">放得下，%1</translation>
    </message>
    <message>
        <source>does not fit, %1</source>
        <translation type="unfinished">放不下，%1</translation>
    </message>
    <message>
        <source>no SLA</source>
        <translation type="unfinished">无 SLA</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished">场景</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished">可行性</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">性能</translation>
    </message>
    <message>
        <source>Macro: cost, carbon</source>
        <translation type="unfinished">宏观：成本、碳排放</translation>
    </message>
</context>
<context>
    <name>mlsys::ScenariosView</name>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished">场景</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished">打开(&amp;O)</translation>
    </message>
    <message>
        <source>Make the chosen scenario the live one; Undo brings the present one back</source>
        <translation type="unfinished">把所选场景设为当前场景；“撤销”可恢复现有场景</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the chosen scenario, one of your own</source>
        <translation type="unfinished">删除所选的自有场景</translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished">名称</translation>
    </message>
    <message>
        <source>Name under which this scenario is saved</source>
        <translation type="unfinished">保存此场景所用的名称</translation>
    </message>
    <message>
        <source>&amp;Save this scenario</source>
        <translation type="unfinished">保存此场景(&amp;S)</translation>
    </message>
    <message>
        <source>Keeps the live scenario beside the others, in your own zoo</source>
        <translation type="unfinished">把当前场景与其他场景一起保存在自有条目库中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">打开 %1</translation>
    </message>
    <message>
        <source>The zoo has a scenario %1 already; another name, please.</source>
        <translation type="unfinished">条目库中已有场景 %1；请换一个名称。</translation>
    </message>
    <message>
        <source>The scenario was not saved</source>
        <translation type="unfinished">场景未保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished">已另存为 %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">删除</translation>
    </message>
    <message>
        <source>Delete %1 and its file?</source>
        <translation type="unfinished">是否删除 %1 及其文件？</translation>
    </message>
    <message>
        <source>The scenario was not deleted</source>
        <translation type="unfinished">场景未删除</translation>
    </message>
</context>
<context>
    <name>mlsys::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished">键盘快捷键</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished">筛选</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation type="unfinished">筛选快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">按键</translation>
    </message>
    <message>
        <source>&amp;Restore all</source>
        <translation type="unfinished">全部恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation type="unfinished">%1 的按键</translation>
    </message>
    <message>
        <source>%1 already stands for %2.</source>
        <translation type="unfinished">%1 已用于“%2”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
</context>
<context>
    <name>mlsys::StartView</name>
    <message>
        <source>Begin with a scenario</source>
        <translation type="unfinished">从场景开始</translation>
    </message>
    <message>
        <source>Go on with a file</source>
        <translation type="unfinished">继续使用文件</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation type="unfinished">第一次使用？</translation>
    </message>
    <message>
        <source>Give a lecture</source>
        <translation type="unfinished">讲一堂课</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation type="unfinished">%1（%2 分钟）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">打开 %1</translation>
    </message>
    <message>
        <source>Open a session or a figure…</source>
        <translation type="unfinished">打开会话或图…</translation>
    </message>
    <message>
        <source>Take the 60-second tour</source>
        <translation type="unfinished">60 秒导览</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation type="unfinished">阅读指南</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished">查找任何内容</translation>
    </message>
</context>
<context>
    <name>mlsys::Tour</name>
    <message>
        <source>Pick a model and a machine here. Every number on every page follows at once.</source>
        <translation type="unfinished">在这里选择模型和机器。每一页的每个数字都会立即更新。</translation>
    </message>
    <message>
        <source>Drag a number, or type one with its unit. On the roofline the batch size walks the point up the slope to the ridge.</source>
        <translation type="unfinished">拖动数字，或带单位键入。在 Roofline 上，批大小会让点沿斜坡走到脊点。</translation>
    </message>
    <message>
        <source>Click any number: here is its equation with the numbers in it, what it assumes and its source.</source>
        <translation type="unfinished">点击任意数字：这里显示代入数值的公式、假设和来源。</translation>
    </message>
    <message>
        <source>The status line says what binds and whether it fits; where it does not, the page offers what would help.</source>
        <translation type="unfinished">状态栏说明瓶颈是什么、是否放得下；放不下时，页面会给出可行的办法。</translation>
    </message>
    <message>
        <source>Explore asks what if: sweeps, maps, goal seek and a search of every layout, of any input against any result.</source>
        <translation type="unfinished">“探索”回答“如果……会怎样”：扫描、相图、目标求解和全部布局搜索，任意输入对任意结果。</translation>
    </message>
    <message>
        <source>Pin this scenario, then change something: both stay on the charts.</source>
        <translation type="unfinished">固定这个场景，再改点什么：两者都留在图上。</translation>
    </message>
    <message>
        <source>Export the figure at the size of your slide or column. It carries its scenario: dropped on the window it opens again.</source>
        <translation type="unfinished">按幻灯片或栏宽导出图。图中带有场景：拖到窗口上即可重新打开。</translation>
    </message>
    <message>
        <source>From here on: scenarios and lectures on this page, %1 for the guide to any page, %2 to find anything, %3 to present.</source>
        <translation type="unfinished">接下来：本页有场景和课程，%1 打开各页指南，%2 查找任何内容，%3 开始演示。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">完成</translation>
    </message>
    <message>
        <source>Next (%1 of %2)</source>
        <translation type="unfinished">下一步（%1/%2）</translation>
    </message>
</context>
<context>
    <name>mlsys::WorkingPane</name>
    <message>
        <source>Working of the selected number</source>
        <translation type="unfinished">所选数值的演算过程</translation>
    </message>
</context>
<context>
    <name>mlsys::ZooLibrary</name>
    <message>
        <source>There is no folder for entries of your own.</source>
        <translation type="unfinished">没有存放自有条目的文件夹。</translation>
    </message>
    <message>
        <source>An id is made of the letters A to Z, digits, _ and -.</source>
        <translation type="unfinished">标识由字母 A 到 Z、数字、_ 和 - 组成。</translation>
    </message>
    <message>
        <source>%1 cannot be made a folder.</source>
        <translation type="unfinished">无法把 %1 建为文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished">无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Only entries of your own can be deleted.</source>
        <translation type="unfinished">只能删除自有条目。</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2</source>
        <translation type="unfinished">无法删除 %1：%2</translation>
    </message>
</context>
<context>
    <name>mlsys::ZooPanel</name>
    <message>
        <source>filter</source>
        <translation type="unfinished">筛选</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished">筛选%1</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation type="unfinished">未选择</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished">没有与“%1”匹配的条目</translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished">使用</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished">使用 %1</translation>
    </message>
</context>
<context>
    <name>mlsys::ZooTableModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">名称</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">年份</translation>
    </message>
    <message>
        <source>A metric of your own</source>
        <translation type="unfinished">自定指标</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation type="unfinished">%1 (自有)</translation>
    </message>
    <message>
        <source>%1: not stated</source>
        <translation type="unfinished">%1：未标注</translation>
    </message>
</context>
<context>
    <name>mlsys::ZooView</name>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished">已另存为 %1</translation>
    </message>
    <message>
        <source>Kind of entries</source>
        <translation type="unfinished">条目种类</translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished">筛选</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation type="unfinished">筛选条目</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation type="unfinished">使用(&amp;U)</translation>
    </message>
    <message>
        <source>Put the chosen entry in the scenario</source>
        <translation type="unfinished">把所选条目放入场景</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation type="unfinished">条目(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation type="unfinished">指标(&amp;M)</translation>
    </message>
    <message>
        <source>Metric of your own, an expression over the fields</source>
        <translation type="unfinished">自定指标，由字段组成的表达式</translation>
    </message>
    <message>
        <source>A&amp;ll fields</source>
        <translation type="unfinished">所有字段(&amp;L)</translation>
    </message>
    <message>
        <source>The chosen entry and the sources of its values</source>
        <translation type="unfinished">所选条目及其各值的来源</translation>
    </message>
    <message>
        <source>The chosen entries side by side</source>
        <translation type="unfinished">并列显示所选条目</translation>
    </message>
    <message>
        <source>for instance %1</source>
        <translation type="unfinished">例如 %1</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation type="unfinished">字段：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entries</source>
        <translation type="unfinished">
            <numerusform>%1：%n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n entries</source>
        <translation type="unfinished">
            <numerusform>%1：%n 个条目中的 %2 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry to see where each of its values comes from; Ctrl-click a second to compare the two.</source>
        <translation type="unfinished">选择一个条目可查看其各值的来源；按住 Ctrl 单击第二个条目可对比两者。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">打开 %1</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished">新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Copy the chosen one…</source>
        <translation type="unfinished">复制所选条目(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished">编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import a file or a Hugging Face config.json…</source>
        <translation type="unfinished">导入文件或 Hugging Face config.json(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport the chosen one…</source>
        <translation type="unfinished">导出所选条目(&amp;X)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">删除</translation>
    </message>
    <message>
        <source>Delete %1 and its file?</source>
        <translation type="unfinished">是否删除 %1 及其文件？</translation>
    </message>
    <message>
        <source>The entry was not deleted</source>
        <translation type="unfinished">条目未删除</translation>
    </message>
    <message>
        <source>Import an entry</source>
        <translation type="unfinished">导入条目</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation type="unfinished">JSON 文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file was not imported</source>
        <translation type="unfinished">文件未导入</translation>
    </message>
    <message>
        <source>The zoo has a scenario %1 already.</source>
        <translation type="unfinished">条目库中已有场景 %1。</translation>
    </message>
    <message>
        <source>Export an entry</source>
        <translation type="unfinished">导出条目</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished">JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>The entry was not exported</source>
        <translation type="unfinished">条目未导出</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished">种类</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">参数量</translation>
    </message>
    <message>
        <source>All weights, also of experts that a token does not use: they set the memory.</source>
        <translation type="unfinished">全部权重，包括词元未用到的专家：决定内存。</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation type="unfinished">激活参数量</translation>
    </message>
    <message>
        <source>Weights one token uses in a mixture of experts: they set the compute.</source>
        <translation type="unfinished">混合专家模型中一个词元所用的权重：决定计算。</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation type="unfinished">模型大小</translation>
    </message>
    <message>
        <source>Weight bytes of a workload known by its size alone.</source>
        <translation type="unfinished">仅知大小的工作负载的权重字节数。</translation>
    </message>
    <message>
        <source>Operations per sample</source>
        <translation type="unfinished">每样本运算量</translation>
    </message>
    <message>
        <source>Of one forward pass: a token, an image, a sequence.</source>
        <translation type="unfinished">一次前向传播的运算量：一个词元、一张图像或一个序列。</translation>
    </message>
    <message>
        <source>Multiply-accumulates per sample</source>
        <translation type="unfinished">每样本乘加次数</translation>
    </message>
    <message>
        <source>Counted into operations by the assumption &quot;operations per MAC&quot;.</source>
        <translation type="unfinished">按假设“每次 MAC 的运算量”折算为运算量。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished">层数</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation type="unfinished">隐藏维度</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation type="unfinished">注意力头数</translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation type="unfinished">KV 头数</translation>
    </message>
    <message>
        <source>Fewer than attention heads with grouped-query attention.</source>
        <translation type="unfinished">采用分组查询注意力时少于注意力头数。</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation type="unfinished">头维度</translation>
    </message>
    <message>
        <source>Of a query, a key or a value; absent: hidden size over heads.</source>
        <translation type="unfinished">查询、键或值的维度；缺省：隐藏维度除以头数。</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished">专家数</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation type="unfinished">每词元专家数</translation>
    </message>
    <message>
        <source>Denoising steps</source>
        <translation type="unfinished">去噪步数</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished">分辨率</translation>
    </message>
    <message>
        <source>State size</source>
        <translation type="unfinished">状态维度</translation>
    </message>
    <message>
        <source>FFN size</source>
        <translation type="unfinished">FFN 维度</translation>
    </message>
    <message>
        <source>FFN matrices</source>
        <translation type="unfinished">FFN 矩阵数</translation>
    </message>
    <message>
        <source>2, or 3 when gated.</source>
        <translation type="unfinished">2；带门控时为 3。</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished">词表大小</translation>
    </message>
    <message>
        <source>Tied embeddings</source>
        <translation type="unfinished">共享嵌入</translation>
    </message>
    <message>
        <source>KV latent rank</source>
        <translation type="unfinished">KV 隐秩</translation>
    </message>
    <message>
        <source>RoPE head size</source>
        <translation type="unfinished">RoPE 头维度</translation>
    </message>
    <message>
        <source>Dense layers</source>
        <translation type="unfinished">稠密层数</translation>
    </message>
    <message>
        <source>Expert FFN size</source>
        <translation type="unfinished">专家 FFN 维度</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation type="unfinished">共享专家数</translation>
    </message>
    <message>
        <source>Longest sequence</source>
        <translation type="unfinished">最长序列</translation>
    </message>
    <message>
        <source>Activation bytes per sample</source>
        <translation type="unfinished">每样本激活字节数</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>%1 %2 runs as %3: a rank has no more samples</source>
        <translation type="unfinished">%1 %2 按 %3 运行：每个 rank 只有这么多样本</translation>
    </message>
    <message>
        <source>a batch of %1 does not divide evenly over %2 ranks (dp × ep); the fullest one, with %3, sets the pace</source>
        <translation type="unfinished">批大小 %1 不能平分到 %2 个 rank（dp × ep）；由最满的一个 (%3 个样本) 决定快慢</translation>
    </message>
    <message>
        <source>%1 samples of a rank do not divide evenly into %2 micro-batches; time counts them equal, memory the fullest</source>
        <translation type="unfinished">一个 rank 的 %1 个样本不能平分为 %2 个微批；时间按各微批相等计，内存按最满的一个计</translation>
    </message>
    <message>
        <source>%1 %2 exceeds the model&apos;s %3 experts</source>
        <translation type="unfinished">%1 %2 超过模型的专家数 %3</translation>
    </message>
    <message>
        <source>the model&apos;s %1 layers do not fill %2 stages of %3 parts: the bubble is larger</source>
        <translation type="unfinished">模型的 %1 层填不满 %2 个阶段、每阶段 %3 个部分：气泡更大</translation>
    </message>
    <message>
        <source>memory is without activations: they are counted for transformers, and in the refined assumptions for models that state %1</source>
        <translation type="unfinished">内存不含激活：激活只对 Transformer 计算，在精化假设下也对标有%1的模型计算</translation>
    </message>
    <message>
        <source>the accelerator has no price (%1), so the training has no cost</source>
        <translation type="unfinished">加速器没有价格 (%1)，因此训练没有成本</translation>
    </message>
    <message>
        <source>the device states the bandwidth of neither its storage nor its host link: the supply is unknown</source>
        <translation type="unfinished">设备既未标存储带宽，也未标主机链路带宽：供给未知</translation>
    </message>
    <message>
        <source>the device states no storage bandwidth: only the host link is counted</source>
        <translation type="unfinished">设备未标存储带宽：只计主机链路</translation>
    </message>
    <message>
        <source>the device states no host link: only the storage is counted</source>
        <translation type="unfinished">设备未标主机链路：只计存储</translation>
    </message>
    <message>
        <source>cache and activations exceed the memory on the wafer by %1; the times are those of a wafer that had it</source>
        <translation type="unfinished">缓存与激活超出晶圆上的内存 %1；所示时间以晶圆具备足够内存为前提</translation>
    </message>
    <message>
        <source>below ε = %1 the slow-down is not known to follow the law; it is held there</source>
        <translation type="unfinished">ε 低于 %1 时，减速是否仍遵循该规律尚不清楚；减速保持该处的值</translation>
    </message>
    <message>
        <source>below a prevalence of %1 the data needed are held there: sampling at random no longer finds the group</source>
        <translation type="unfinished">群体占比低于 %1 时，所需数据量保持该处的值：随机采样已找不到该群体</translation>
    </message>
    <message>
        <source>the change of accuracy is the median of published surveys, not a prediction for this model: measure it on your task</source>
        <translation type="unfinished">准确率的变化为已发表综述的中位数，而非针对此模型的预测：请在自己的任务上实测</translation>
    </message>
    <message>
        <source>without a model and hardware the inference is taken as memory-bound</source>
        <translation type="unfinished">未给出模型与硬件时，推理按访存受限计</translation>
    </message>
    <message>
        <source>the 2:4 pattern prunes half of the weights; at this sparsity it does not hold and no speed-up is counted</source>
        <translation type="unfinished">2:4 模式剪去一半权重；在此稀疏度下该模式不适用，不计加速</translation>
    </message>
    <message>
        <source>the prefill hardware must hold weights and cache too, %1, and has only %2</source>
        <translation type="unfinished">预填充硬件也须容纳权重与缓存，共 %1，而其内存只有 %2</translation>
    </message>
    <message>
        <source>the hardware states no link between accelerators; tensor parallelism is estimated over its host link at %1</source>
        <translation type="unfinished">硬件未标加速器间的链路；张量并行按其主机链路的带宽 %1 估算</translation>
    </message>
    <message>
        <source>the decode hardware states no link between accelerators; tensor parallelism is estimated over its host link at %1</source>
        <translation type="unfinished">解码硬件未标加速器间的链路；张量并行按其主机链路的带宽 %1 估算</translation>
    </message>
    <message>
        <source>the weights exceed the memory by %1; they are streamed at %2</source>
        <translation type="unfinished">权重超出内存 %1；以 %2 流式加载</translation>
    </message>
    <message>
        <source>%1 % of the time is fixed overhead; compute and memory decide only the rest</source>
        <translation type="unfinished">%1 % 的时间是固定开销；计算与访存只决定其余部分</translation>
    </message>
    <message>
        <source>the accelerator states no TDP; %1 is assumed, and energy, carbon and water scale with it</source>
        <translation type="unfinished">加速器未标 TDP；假定为 %1，能耗、碳排放与用水均随之按比例变化</translation>
    </message>
    <message>
        <source>writing a checkpoint takes %1, the fleet fails every %2: the best interval of Young and Daly holds only for checkpoints much shorter than that</source>
        <translation type="unfinished">写一个检查点要 %1，机群每 %2 故障一次：Young–Daly 最佳间隔只在写检查点的时间远短于故障间隔时成立</translation>
    </message>
    <message>
        <source>the cost is unknown, so %1 cannot be judged</source>
        <translation type="unfinished">成本未知，因此无法判断%1</translation>
    </message>
    <message>
        <source>%1 %2 exceeds the model&apos;s %3 experts; some ranks would hold none</source>
        <translation type="unfinished">%1 %2 超过模型的专家数 %3；有些 rank 将没有专家</translation>
    </message>
    <message>
        <source>%1 %2 exceeds the fleet&apos;s %3 accelerators</source>
        <translation type="unfinished">%1 %2 超过机群的加速器数 %3</translation>
    </message>
    <message>
        <source>the device states no TDP: the energy is unknown; give %1</source>
        <translation type="unfinished">设备未标 TDP：能耗未知；请给出%1</translation>
    </message>
    <message>
        <source>neither %1 nor %2 is given: the energy is unknown</source>
        <translation type="unfinished">%1与%2均未给出：能耗未知</translation>
    </message>
    <message>
        <source>the accelerator states no price (%1): what it costs to buy and to maintain, and every sum of that, is unknown</source>
        <translation type="unfinished">加速器未标价格 (%1)：购置与维护的费用及包含它们的各项合计均未知</translation>
    </message>
    <message>
        <source>a batch of %1 does not divide evenly over %2 micro-batches (%3 × %4); the fullest one is counted</source>
        <translation type="unfinished">批大小 %1 不能平分为 %2 个微批（%3 × %4）；按最满的一个计</translation>
    </message>
    <message>
        <source>decode hardware: the device lists no %1 rate; its %2 rate of %3 is used</source>
        <translation type="unfinished">解码硬件：设备未列出 %1 算力；采用其 %2 算力 %3</translation>
    </message>
    <message>
        <source>the device lists no %1 rate; its %2 rate of %3 is used</source>
        <translation type="unfinished">设备未列出 %1 算力；采用其 %2 算力 %3</translation>
    </message>
    <message>
        <source>decode hardware: the device lists no %1 rate; its default (dense fp16/bf16) rate of %2 is used</source>
        <translation type="unfinished">解码硬件：设备未列出 %1 算力；采用其默认（稠密 fp16/bf16）算力 %2</translation>
    </message>
    <message>
        <source>the device lists no %1 rate; its default (dense fp16/bf16) rate of %2 is used</source>
        <translation type="unfinished">设备未列出 %1 算力；采用其默认（稠密 fp16/bf16）算力 %2</translation>
    </message>
    <message>
        <source>the replicas finish at most %1 requests a second and no fewer arrive: the queue grows without end and no latency is bounded; add replicas or shorten the service time</source>
        <translation type="unfinished">副本每秒至多完成 %1 个请求，而到达的请求不少于此：队列无限增长，延迟没有上界；请增加副本或缩短服务时间</translation>
    </message>
    <message>
        <source>%1 %2: a replica takes that many devices, and cost, energy and failures are counted for all of them</source>
        <translation type="unfinished">%1 %2：一个副本需要这么多设备，成本、能耗和故障按全部设备计算</translation>
    </message>
</context>
<context>
    <name>output</name>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished">数据并行</translation>
    </message>
    <message>
        <source>Replicas: the fleet divided by all the others.</source>
        <translation type="unfinished">副本数：机群除以所有其他并行度。</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished">张量并行</translation>
    </message>
    <message>
        <source>Accelerators that share each layer&apos;s matrices.</source>
        <translation type="unfinished">共同分担每层矩阵的加速器数。</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation type="unfinished">流水线并行</translation>
    </message>
    <message>
        <source>Stages the layers are cut into.</source>
        <translation type="unfinished">各层被切分成的阶段数。</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation type="unfinished">专家并行</translation>
    </message>
    <message>
        <source>Accelerators that experts are spread over.</source>
        <translation type="unfinished">专家所分布的加速器数。</translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation type="unfinished">上下文并行</translation>
    </message>
    <message>
        <source>Ranks that share the tokens of a sample.</source>
        <translation type="unfinished">共同分担一个样本词元的 rank 数。</translation>
    </message>
    <message>
        <source>Compare against a profiler&apos;s trace of one step.</source>
        <translation type="unfinished">与性能分析器对一步的跟踪对照。</translation>
    </message>
    <message>
        <source>Train for an hour on the fleet, back-calculate the efficiency, then reuse it.</source>
        <translation type="unfinished">在机群上训练一小时，反推效率，再沿用该值。</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">布局</translation>
    </message>
    <message>
        <source>How the fleet is divided.</source>
        <translation type="unfinished">机群如何划分。</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">工作</translation>
    </message>
    <message>
        <source>Arithmetic or weight traffic of the slowest rank, whichever is longer, and overheads.</source>
        <translation type="unfinished">最慢 rank 的算术或权重流量，取较长者，加上开销。</translation>
    </message>
    <message>
        <source>Data-parallel communication</source>
        <translation type="unfinished">数据并行通信</translation>
    </message>
    <message>
        <source>Gradients, and with ZeRO weights, before any of it is hidden.</source>
        <translation type="unfinished">梯度，采用 ZeRO 时还有权重，未扣除被掩盖的部分。</translation>
    </message>
    <message>
        <source>Tensor-parallel communication</source>
        <translation type="unfinished">张量并行通信</translation>
    </message>
    <message>
        <source>Activations summed over the ranks of each layer.</source>
        <translation type="unfinished">每层各 rank 之间求和的激活。</translation>
    </message>
    <message>
        <source>Context-parallel communication</source>
        <translation type="unfinished">上下文并行通信</translation>
    </message>
    <message>
        <source>Keys and values passed around the ring.</source>
        <translation type="unfinished">沿环传递的键与值。</translation>
    </message>
    <message>
        <source>Pipeline communication</source>
        <translation type="unfinished">流水线通信</translation>
    </message>
    <message>
        <source>Activations handed from stage to stage.</source>
        <translation type="unfinished">阶段之间传递的激活。</translation>
    </message>
    <message>
        <source>Expert-parallel communication</source>
        <translation type="unfinished">专家并行通信</translation>
    </message>
    <message>
        <source>Tokens sent to their experts and back.</source>
        <translation type="unfinished">发往专家并返回的词元。</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished">通信</translation>
    </message>
    <message>
        <source>All of it, without what is hidden behind the backward pass.</source>
        <translation type="unfinished">全部通信，不含被反向传播掩盖的部分。</translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation type="unfinished">流水线气泡</translation>
    </message>
    <message>
        <source>Time that stages wait while the pipeline fills and drains.</source>
        <translation type="unfinished">流水线填充与排空期间各阶段等待的时间。</translation>
    </message>
    <message>
        <source>Bubble fraction</source>
        <translation type="unfinished">气泡比例</translation>
    </message>
    <message>
        <source>Share of the pipeline&apos;s time that is bubble; more micro-batches make it smaller.</source>
        <translation type="unfinished">气泡占流水线时间的比例；微批越多，比例越小。</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">步时间</translation>
    </message>
    <message>
        <source>From one update of the weights to the next.</source>
        <translation type="unfinished">从一次权重更新到下一次。</translation>
    </message>
    <message>
        <source>Scaling efficiency</source>
        <translation type="unfinished">扩展效率</translation>
    </message>
    <message>
        <source>Work over step time: what communication, bubble and stragglers leave.</source>
        <translation type="unfinished">工作与步时间之比：扣除通信、气泡与掉队者之后所剩。</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished">吞吐量</translation>
    </message>
    <message>
        <source>Samples a second of the whole fleet.</source>
        <translation type="unfinished">整个机群每秒样本数。</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation type="unfinished">样本/s</translation>
    </message>
    <message>
        <source>Token throughput</source>
        <translation type="unfinished">词元吞吐量</translation>
    </message>
    <message>
        <source>Tokens a second of the whole fleet. Of work without tokens: samples.</source>
        <translation type="unfinished">整个机群每秒词元数。无词元的任务则为样本数。</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation type="unfinished">词元/s</translation>
    </message>
    <message>
        <source>Achieved rate of an accelerator</source>
        <translation type="unfinished">加速器的实际算力</translation>
    </message>
    <message>
        <source>Model FLOPs of a step over its time.</source>
        <translation type="unfinished">一步的模型 FLOP 数除以步时间。</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation type="unfinished">MFU</translation>
    </message>
    <message>
        <source>Model FLOP utilisation: useful operations over what the peak rate allows. Good: 0.35 to 0.55.</source>
        <translation type="unfinished">模型 FLOP 利用率：有效运算量与峰值算力所允许的量之比。良好：0.35 到 0.55。</translation>
    </message>
    <message>
        <source>HFU</source>
        <translation type="unfinished">HFU</translation>
    </message>
    <message>
        <source>Hardware FLOP utilisation: also counts what is recomputed.</source>
        <translation type="unfinished">硬件 FLOP 利用率：重计算的部分也计入。</translation>
    </message>
    <message>
        <source>Memory per accelerator</source>
        <translation type="unfinished">每加速器内存</translation>
    </message>
    <message>
        <source>Weights, gradients, optimizer state, activations and buffers that one rank holds.</source>
        <translation type="unfinished">一个 rank 所持有的权重、梯度、优化器状态、激活与缓冲区。</translation>
    </message>
    <message>
        <source>Compare against the framework&apos;s peak memory of one rank.</source>
        <translation type="unfinished">与框架报告的单个 rank 峰值内存对照。</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation type="unfinished">瓶颈</translation>
    </message>
    <message>
        <source>The longest of compute, memory, communication and bubble.</source>
        <translation type="unfinished">计算、内存、通信与气泡中最长者。</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation type="unfinished">训练时间</translation>
    </message>
    <message>
        <source>For all tokens, without failures and restarts.</source>
        <translation type="unfinished">处理全部词元的时间，不含故障与重启。</translation>
    </message>
    <message>
        <source>Training energy</source>
        <translation type="unfinished">训练能耗</translation>
    </message>
    <message>
        <source>Of the accelerators, times PUE.</source>
        <translation type="unfinished">加速器的能耗乘以 PUE。</translation>
    </message>
    <message>
        <source>Compare against metered power of one rack.</source>
        <translation type="unfinished">与一个机架的实测功率对照。</translation>
    </message>
    <message>
        <source>Training carbon</source>
        <translation type="unfinished">训练碳排放</translation>
    </message>
    <message>
        <source>Of that energy on the grid that is given; without making the devices.</source>
        <translation type="unfinished">该能耗在所给电网上的碳排放；不含设备制造。</translation>
    </message>
    <message>
        <source>Compare against the site&apos;s carbon report.</source>
        <translation type="unfinished">与站点的碳排放报告对照。</translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation type="unfinished">训练成本</translation>
    </message>
    <message>
        <source>The hardware&apos;s share of its amortisation period, electricity and maintenance (5 % of the price a year).</source>
        <translation type="unfinished">硬件按摊销期分摊的费用、电费与维护（每年为价格的 5 %）。</translation>
    </message>
    <message>
        <source>Compare against a cloud provider&apos;s price for the same accelerator-hours.</source>
        <translation type="unfinished">与云厂商相同加速器·小时的价格对照。</translation>
    </message>
    <message>
        <source>Efficiency of the kernel</source>
        <translation type="unfinished">内核的效率</translation>
    </message>
    <message>
        <source>Share of the peak rate that this kind of kernel reaches.</source>
        <translation type="unfinished">此类内核所达到的峰值算力比例。</translation>
    </message>
    <message>
        <source>Achieved rate</source>
        <translation type="unfinished">实际算力</translation>
    </message>
    <message>
        <source>Peak rate times the kernel&apos;s efficiency.</source>
        <translation type="unfinished">峰值算力乘以内核的效率。</translation>
    </message>
    <message>
        <source>Operations in attention</source>
        <translation type="unfinished">注意力运算量</translation>
    </message>
    <message>
        <source>Share of a transformer&apos;s operations that are attention scores; it grows with the sequence.</source>
        <translation type="unfinished">Transformer 运算量中注意力分数的占比；随序列增长。</translation>
    </message>
    <message>
        <source>Efficiency of the model</source>
        <translation type="unfinished">模型的效率</translation>
    </message>
    <message>
        <source>Of a transformer as a whole: attention and matrix products, each at its own efficiency; the slower part weighs more than its share.</source>
        <translation type="unfinished">Transformer 整体的效率：注意力与矩阵乘法各按自身的效率；较慢的部分影响大于其占比。</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished">需求</translation>
    </message>
    <message>
        <source>Bytes of data used a second.</source>
        <translation type="unfinished">每秒使用的数据字节数。</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished">供给</translation>
    </message>
    <message>
        <source>Of the slower of storage and host link; no answer where the device states neither.</source>
        <translation type="unfinished">存储与主机链路中较慢者的供给；设备两者都未标注时无解。</translation>
    </message>
    <message>
        <source>Read the data set once without computing and time it.</source>
        <translation type="unfinished">不做计算，读取一遍数据集并计时。</translation>
    </message>
    <message>
        <source>Utilisation of the data path</source>
        <translation type="unfinished">数据通路利用率</translation>
    </message>
    <message>
        <source>Demand over supply; above 100 % the accelerator waits.</source>
        <translation type="unfinished">需求与供给之比；超过 100 % 时加速器等待。</translation>
    </message>
    <message>
        <source>Time waiting for data</source>
        <translation type="unfinished">等待数据的时间</translation>
    </message>
    <message>
        <source>Share of the time that the accelerator stands still.</source>
        <translation type="unfinished">加速器停顿的时间占比。</translation>
    </message>
    <message>
        <source>Train on synthetic data in memory and compare the step time.</source>
        <translation type="unfinished">用内存中的合成数据训练，并对比步时间。</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation type="unfinished">停顿</translation>
    </message>
    <message>
        <source>Whether data arrive slower than they are used.</source>
        <translation type="unfinished">数据到达是否慢于使用。</translation>
    </message>
    <message>
        <source>Slowest path</source>
        <translation type="unfinished">最慢通路</translation>
    </message>
    <message>
        <source>Which path sets the supply.</source>
        <translation type="unfinished">决定供给的是哪条通路。</translation>
    </message>
    <message>
        <source>Whether cache and activations fit on the wafer; the weights need not.</source>
        <translation type="unfinished">缓存与激活是否放得进晶圆；权重不必放入。</translation>
    </message>
    <message>
        <source>Tokens of all sequences a second.</source>
        <translation type="unfinished">所有序列的每秒词元数。</translation>
    </message>
    <message>
        <source>Time of a pass</source>
        <translation type="unfinished">一次传播的时间</translation>
    </message>
    <message>
        <source>Through all layers once: the time between two tokens in decode, the time to the first in prefill.</source>
        <translation type="unfinished">经过所有层一遍：解码时为两个词元之间的时间，预填充时为首词元时间。</translation>
    </message>
    <message>
        <source>Injection of a layer</source>
        <translation type="unfinished">一层的注入</translation>
    </message>
    <message>
        <source>One layer&apos;s weights over the link.</source>
        <translation type="unfinished">一层的权重经过链路的时间。</translation>
    </message>
    <message>
        <source>Compute of a layer</source>
        <translation type="unfinished">一层的计算</translation>
    </message>
    <message>
        <source>One layer for the whole batch, with its dispatch.</source>
        <translation type="unfinished">一层处理整个批的时间，含其派发。</translation>
    </message>
    <message>
        <source>The longer of injection and compute of a layer.</source>
        <translation type="unfinished">一层的注入与计算中较长者。</translation>
    </message>
    <message>
        <source>Batch that hides the injection</source>
        <translation type="unfinished">掩盖注入所需的批</translation>
    </message>
    <message>
        <source>From here on arithmetic, not the link, sets the pace; the dispatch of a layer is not counted.</source>
        <translation type="unfinished">从此处起由算术而非链路决定速度；不计每层的派发。</translation>
    </message>
    <message>
        <source>Memory on the wafer</source>
        <translation type="unfinished">晶圆上的内存</translation>
    </message>
    <message>
        <source>KV cache and a reserve for activations.</source>
        <translation type="unfinished">KV 缓存与为激活预留的部分。</translation>
    </message>
    <message>
        <source>Memory utilisation</source>
        <translation type="unfinished">内存利用率</translation>
    </message>
    <message>
        <source>Demand over supply; above 100 % it does not fit.</source>
        <translation type="unfinished">需求与供给之比；超过 100 % 则放不下。</translation>
    </message>
    <message>
        <source>Slow-down by privacy</source>
        <translation type="unfinished">隐私造成的减速</translation>
    </message>
    <message>
        <source>Private training time over plain: clipping the gradient of every sample, larger batches, more steps.</source>
        <translation type="unfinished">隐私训练与普通训练的时间之比：逐样本裁剪梯度、更大的批、更多的步。</translation>
    </message>
    <message>
        <source>Data for the rarest group</source>
        <translation type="unfinished">最稀有群体所需的数据</translation>
    </message>
    <message>
        <source>Samples to collect for each one of the group, sampled at random.</source>
        <translation type="unfinished">随机采样时，每得到一个该群体样本所需采集的样本数。</translation>
    </message>
    <message>
        <source>Count the group in a pilot sample.</source>
        <translation type="unfinished">在试采样本中统计该群体的数量。</translation>
    </message>
    <message>
        <source>Private training time</source>
        <translation type="unfinished">隐私训练时间</translation>
    </message>
    <message>
        <source>The training time given, slowed down.</source>
        <translation type="unfinished">给定的训练时间，经减速。</translation>
    </message>
    <message>
        <source>Samples to collect</source>
        <translation type="unfinished">需采集的样本数</translation>
    </message>
    <message>
        <source>In all, to find enough of the group.</source>
        <translation type="unfinished">总数，足以包含所需数量的该群体样本。</translation>
    </message>
    <message>
        <source>Median latency</source>
        <translation type="unfinished">延迟中位数</translation>
    </message>
    <message>
        <source>Wait and service of a typical request.</source>
        <translation type="unfinished">典型请求的等待与服务时间。</translation>
    </message>
    <message>
        <source>P99 latency</source>
        <translation type="unfinished">P99 延迟</translation>
    </message>
    <message>
        <source>What 99 of 100 requests stay below; unbounded if requests arrive faster than they can be served.</source>
        <translation type="unfinished">100 个请求中有 99 个低于的值；若到达快于服务则无界。</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished">利用率</translation>
    </message>
    <message>
        <source>Share of the time that a replica is busy.</source>
        <translation type="unfinished">一个副本繁忙的时间占比。</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation type="unfinished">稳定</translation>
    </message>
    <message>
        <source>Whether the replicas serve faster than requests arrive, so that the queue does not grow for ever.</source>
        <translation type="unfinished">副本的服务是否快于请求的到达，从而队列不会无限增长。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">延迟</translation>
    </message>
    <message>
        <source>Of a pass, a request or a training step.</source>
        <translation type="unfinished">一次传播、一个请求或一个训练步的延迟。</translation>
    </message>
    <message>
        <source>Samples or requests a second, of the whole fleet.</source>
        <translation type="unfinished">每秒样本数或请求数，整个机群。</translation>
    </message>
    <message>
        <source>Model FLOP/s over the peak rate.</source>
        <translation type="unfinished">模型 FLOP/s 与峰值算力之比。</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished">时长</translation>
    </message>
    <message>
        <source>Over which energy, cost and failures are counted.</source>
        <translation type="unfinished">计算能耗、成本与故障的期间。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished">结论</translation>
    </message>
    <message>
        <source>Pass, fail, or not asked.</source>
        <translation type="unfinished">通过、未通过或未要求。</translation>
    </message>
    <message>
        <source>Demand over supply</source>
        <translation type="unfinished">需求/供给</translation>
    </message>
    <message>
        <source>Above 1 it fails.</source>
        <translation type="unfinished">大于 1 即未通过。</translation>
    </message>
    <message>
        <source>One line of the scorecard.</source>
        <translation type="unfinished">记分卡的一行。</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished">可行性</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">性能</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">成本</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished">碳排放</translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished">用水</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished">可靠性</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished">总体</translation>
    </message>
    <message>
        <source>Fails if any line fails.</source>
        <translation type="unfinished">任何一行未通过即未通过。</translation>
    </message>
    <message>
        <source>What the task&apos;s part answers.</source>
        <translation type="unfinished">该任务对应部分的结果。</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation type="unfinished">推理</translation>
    </message>
    <message>
        <source>The single-node part.</source>
        <translation type="unfinished">单节点部分。</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished">在线服务</translation>
    </message>
    <message>
        <source>The serving part.</source>
        <translation type="unfinished">在线服务部分。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">训练</translation>
    </message>
    <message>
        <source>The distributed-training part.</source>
        <translation type="unfinished">分布式训练部分。</translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation type="unfinished">可持续性</translation>
    </message>
    <message>
        <source>Energy, carbon and water.</source>
        <translation type="unfinished">能耗、碳排放与用水。</translation>
    </message>
    <message>
        <source>Economics</source>
        <translation type="unfinished">经济性</translation>
    </message>
    <message>
        <source>Cost of ownership.</source>
        <translation type="unfinished">拥有成本。</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished">检查点</translation>
    </message>
    <message>
        <source>Size and write time.</source>
        <translation type="unfinished">大小与写入时间。</translation>
    </message>
    <message>
        <source>Failures and goodput.</source>
        <translation type="unfinished">故障与有效吞吐率。</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished">记分卡</translation>
    </message>
    <message>
        <source>Feasibility, performance against its SLA, macro impact.</source>
        <translation type="unfinished">可行性、相对 SLA 的性能、宏观影响。</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished">压缩</translation>
    </message>
    <message>
        <source>Bytes before over bytes after; indices of what is left are not counted.</source>
        <translation type="unfinished">压缩前与压缩后的字节数之比；保留权重的索引不计入。</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation type="unfinished">加速比</translation>
    </message>
    <message>
        <source>Of the part that the roofline bounds; overhead stays as it is.</source>
        <translation type="unfinished">屋顶线所限制的部分的加速比；开销不变。</translation>
    </message>
    <message>
        <source>Change of accuracy</source>
        <translation type="unfinished">准确率变化</translation>
    </message>
    <message>
        <source>In percentage points: the median of published surveys, not a prediction.</source>
        <translation type="unfinished">以百分点计：已发表综述的中位数，而非预测。</translation>
    </message>
    <message>
        <source>Evaluate the compressed model on your own task.</source>
        <translation type="unfinished">在自己的任务上评测压缩后的模型。</translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished">访存受限</translation>
    </message>
    <message>
        <source>Whether the uncompressed model waits for memory rather than arithmetic.</source>
        <translation type="unfinished">未压缩的模型是否等待内存而非算术。</translation>
    </message>
    <message>
        <source>Weights before</source>
        <translation type="unfinished">压缩前权重</translation>
    </message>
    <message>
        <source>At the precision of the scenario.</source>
        <translation type="unfinished">按场景的精度。</translation>
    </message>
    <message>
        <source>Weights after</source>
        <translation type="unfinished">压缩后权重</translation>
    </message>
    <message>
        <source>Without the scales of quantisation or the indices of pruning.</source>
        <translation type="unfinished">不含量化的缩放系数或剪枝的索引。</translation>
    </message>
    <message>
        <source>Latency of a request</source>
        <translation type="unfinished">请求的延迟</translation>
    </message>
    <message>
        <source>To the last token of the answer.</source>
        <translation type="unfinished">到回答的最后一个词元。</translation>
    </message>
    <message>
        <source>Tokens a second that the batch generates while it decodes.</source>
        <translation type="unfinished">一批在解码期间每秒生成的词元数。</translation>
    </message>
    <message>
        <source>Prefill is</source>
        <translation type="unfinished">预填充阶段</translation>
    </message>
    <message>
        <source>The largest part of the time to first token, of those that the assumptions count.</source>
        <translation type="unfinished">首词元时间中最大的部分，限于假设所计入的各项。</translation>
    </message>
    <message>
        <source>Decode is</source>
        <translation type="unfinished">解码阶段</translation>
    </message>
    <message>
        <source>The largest part of the time per token, of those that the assumptions count.</source>
        <translation type="unfinished">每词元时间中最大的部分，限于假设所计入的各项。</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished">KV 缓存</translation>
    </message>
    <message>
        <source>Keys and values of the batch&apos;s prompts, per accelerator; it grows with batch and sequence.</source>
        <translation type="unfinished">一批提示的键与值，每加速器；随批与序列增长。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished">权重</translation>
    </message>
    <message>
        <source>Per accelerator.</source>
        <translation type="unfinished">每加速器。</translation>
    </message>
    <message>
        <source>Total memory</source>
        <translation type="unfinished">总内存</translation>
    </message>
    <message>
        <source>Weights, cache and the draft model&apos;s weights, on one accelerator.</source>
        <translation type="unfinished">权重、缓存与草稿模型的权重，在一个加速器上。</translation>
    </message>
    <message>
        <source>Demand over supply of the decode hardware; above 100 % it does not fit.</source>
        <translation type="unfinished">解码硬件的需求与供给之比；超过 100 % 则放不下。</translation>
    </message>
    <message>
        <source>Prompt cache hits</source>
        <translation type="unfinished">提示缓存命中</translation>
    </message>
    <message>
        <source>Share of the prompt that need not be computed again.</source>
        <translation type="unfinished">提示中无需再次计算的占比。</translation>
    </message>
    <message>
        <source>Prefill chunks</source>
        <translation type="unfinished">预填充块数</translation>
    </message>
    <message>
        <source>Parts the prefill is cut into.</source>
        <translation type="unfinished">预填充被切成的份数。</translation>
    </message>
    <message>
        <source>Chunk time</source>
        <translation type="unfinished">分块时间</translation>
    </message>
    <message>
        <source>Of the slowest chunk of a chunked prefill.</source>
        <translation type="unfinished">分块预填充中最慢一块的时间。</translation>
    </message>
    <message>
        <source>Decode stall</source>
        <translation type="unfinished">解码停顿</translation>
    </message>
    <message>
        <source>The longest that a running decode waits for a chunk.</source>
        <translation type="unfinished">正在运行的解码等待一块的最长时间。</translation>
    </message>
    <message>
        <source>Required bandwidth</source>
        <translation type="unfinished">所需带宽</translation>
    </message>
    <message>
        <source>To read the weights once within the target.</source>
        <translation type="unfinished">在目标时间内读取一遍权重所需的带宽。</translation>
    </message>
    <message>
        <source>Required compute rate</source>
        <translation type="unfinished">所需算力</translation>
    </message>
    <message>
        <source>Peak rate that finishes the operations within the target at this efficiency.</source>
        <translation type="unfinished">按此效率在目标时间内完成运算所需的峰值算力。</translation>
    </message>
    <message>
        <source>Required balance</source>
        <translation type="unfinished">所需平衡</translation>
    </message>
    <message>
        <source>Compute rate over bandwidth: the ridge point of a machine that wastes neither.</source>
        <translation type="unfinished">算力与带宽之比：两者都不浪费的机器的脊点。</translation>
    </message>
    <message>
        <source>Required memory</source>
        <translation type="unfinished">所需内存</translation>
    </message>
    <message>
        <source>For the weights alone.</source>
        <translation type="unfinished">仅权重所需。</translation>
    </message>
    <message>
        <source>Bandwidth, need over have</source>
        <translation type="unfinished">带宽，所需/现有</translation>
    </message>
    <message>
        <source>Above 100 % the hardware is too slow for the target, or that many of it must share the weights.</source>
        <translation type="unfinished">超过 100 % 时，硬件对目标而言太慢，或须由相应数量的硬件分担权重。</translation>
    </message>
    <message>
        <source>Compute rate, need over have</source>
        <translation type="unfinished">算力，所需/现有</translation>
    </message>
    <message>
        <source>Above 100 % the hardware is too slow for the target, or that many of it must share the work.</source>
        <translation type="unfinished">超过 100 % 时，硬件对目标而言太慢，或须由相应数量的硬件分担计算。</translation>
    </message>
    <message>
        <source>From the start of the pass to its end, for the whole batch.</source>
        <translation type="unfinished">从传播开始到结束，整个批的时间。</translation>
    </message>
    <message>
        <source>Compute time</source>
        <translation type="unfinished">计算时间</translation>
    </message>
    <message>
        <source>Operations over the attainable rate.</source>
        <translation type="unfinished">运算量除以可达算力。</translation>
    </message>
    <message>
        <source>Memory time</source>
        <translation type="unfinished">访存时间</translation>
    </message>
    <message>
        <source>Bytes moved over the effective bandwidth.</source>
        <translation type="unfinished">搬运的字节数除以有效带宽。</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished">开销</translation>
    </message>
    <message>
        <source>Dispatch, and launches for each layer; no faster chip removes it.</source>
        <translation type="unfinished">派发，以及每层的启动；更快的芯片也消除不了。</translation>
    </message>
    <message>
        <source>Samples a second: batch over latency.</source>
        <translation type="unfinished">每秒样本数：批大小除以延迟。</translation>
    </message>
    <message>
        <source>The longer of compute and memory time.</source>
        <translation type="unfinished">计算时间与访存时间中较长者。</translation>
    </message>
    <message>
        <source>Overhead dominates</source>
        <translation type="unfinished">开销占主导</translation>
    </message>
    <message>
        <source>Overhead exceeds both roofline times: a truth the two-way label hides.</source>
        <translation type="unfinished">开销超过屋顶线的两项时间：二分标签所掩盖的事实。</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished">算术强度</translation>
    </message>
    <message>
        <source>Operations for each byte moved.</source>
        <translation type="unfinished">每搬运一个字节的运算量。</translation>
    </message>
    <message>
        <source>Ridge point (datasheet)</source>
        <translation type="unfinished">脊点（数据手册）</translation>
    </message>
    <message>
        <source>Intensity at which datasheet peak and bandwidth take equally long.</source>
        <translation type="unfinished">数据手册上的峰值算力与带宽耗时相等处的强度。</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished">能耗</translation>
    </message>
    <message>
        <source>Of the device over the batch; 0 if its TDP is unknown.</source>
        <translation type="unfinished">设备处理一批的能耗；TDP 未知时为 0。</translation>
    </message>
    <message>
        <source>Bytes that must be resident.</source>
        <translation type="unfinished">必须常驻的字节数。</translation>
    </message>
    <message>
        <source>Attainable compute rate</source>
        <translation type="unfinished">可达算力</translation>
    </message>
    <message>
        <source>Peak times efficiency.</source>
        <translation type="unfinished">峰值乘以效率。</translation>
    </message>
    <message>
        <source>Effective bandwidth</source>
        <translation type="unfinished">有效带宽</translation>
    </message>
    <message>
        <source>Of the level the weights stream from.</source>
        <translation type="unfinished">权重所在存储层级的带宽。</translation>
    </message>
    <message>
        <source>Model FLOP utilisation: useful operations over what the peak rate allows.</source>
        <translation type="unfinished">模型 FLOP 利用率：有效运算量与峰值算力所允许的量之比。</translation>
    </message>
    <message>
        <source>Hardware FLOP utilisation, with operations done but not asked for.</source>
        <translation type="unfinished">硬件 FLOP 利用率，含已执行但并非所要求的运算。</translation>
    </message>
    <message>
        <source>CPU time of a batch</source>
        <translation type="unfinished">每批 CPU 时间</translation>
    </message>
    <message>
        <source>Decoding and augmenting one batch by all workers.</source>
        <translation type="unfinished">所有工作进程解码并增强一批的时间。</translation>
    </message>
    <message>
        <source>Run the data loader alone and time a batch.</source>
        <translation type="unfinished">单独运行数据加载器，并对一批计时。</translation>
    </message>
    <message>
        <source>Accelerator&apos;s step</source>
        <translation type="unfinished">加速器步时间</translation>
    </message>
    <message>
        <source>Time the accelerator takes for the same batch.</source>
        <translation type="unfinished">加速器处理同一批的时间。</translation>
    </message>
    <message>
        <source>Utilisation of the accelerator</source>
        <translation type="unfinished">加速器利用率</translation>
    </message>
    <message>
        <source>Share of the time that it has a batch to work on.</source>
        <translation type="unfinished">有批可处理的时间占比。</translation>
    </message>
    <message>
        <source>Samples a second of CPU and accelerator together.</source>
        <translation type="unfinished">CPU 与加速器共同的每秒样本数。</translation>
    </message>
    <message>
        <source>Workers needed</source>
        <translation type="unfinished">所需工作进程数</translation>
    </message>
    <message>
        <source>The fewest that keep the accelerator busy.</source>
        <translation type="unfinished">使加速器保持繁忙的最少数量。</translation>
    </message>
    <message>
        <source>The longer of CPU time and accelerator step.</source>
        <translation type="unfinished">CPU 时间与加速器步时间中较长者。</translation>
    </message>
    <message>
        <source>Compare a training step on one node with the same on all of them.</source>
        <translation type="unfinished">对比一个节点上与全部节点上的训练步。</translation>
    </message>
    <message>
        <source>Compute time of a sample</source>
        <translation type="unfinished">每样本计算时间</translation>
    </message>
    <message>
        <source>Its training step spread over all accelerators.</source>
        <translation type="unfinished">其训练步分摊到所有加速器。</translation>
    </message>
    <message>
        <source>Gradient sync</source>
        <translation type="unfinished">梯度同步</translation>
    </message>
    <message>
        <source>All gradients, out and back, over the fabric: the same for any batch.</source>
        <translation type="unfinished">全部梯度经互连往返：与批大小无关。</translation>
    </message>
    <message>
        <source>Communication intensity</source>
        <translation type="unfinished">通信强度</translation>
    </message>
    <message>
        <source>Operations of one sample for each byte exchanged; a batch multiplies it.</source>
        <translation type="unfinished">一个样本的运算量除以交换的字节数；随批成倍增加。</translation>
    </message>
    <message>
        <source>Ridge point of the network</source>
        <translation type="unfinished">网络的脊点</translation>
    </message>
    <message>
        <source>Intensity at which compute and sync take as long.</source>
        <translation type="unfinished">计算与同步耗时相等处的强度。</translation>
    </message>
    <message>
        <source>Break-even batch</source>
        <translation type="unfinished">盈亏平衡批大小</translation>
    </message>
    <message>
        <source>Samples in a step (tokens, for a transformer) from which the network no longer binds.</source>
        <translation type="unfinished">一步的样本数（Transformer 为词元数），达到它后网络不再是约束。</translation>
    </message>
    <message>
        <source>The longer of the two for a single sample.</source>
        <translation type="unfinished">单个样本两者中较长者。</translation>
    </message>
    <message>
        <source>Weights and optimizer state, of all ranks together.</source>
        <translation type="unfinished">权重与优化器状态，所有 rank 合计。</translation>
    </message>
    <message>
        <source>Compare against the size of one on disk.</source>
        <translation type="unfinished">与磁盘上一个检查点的大小对照。</translation>
    </message>
    <message>
        <source>Write rate</source>
        <translation type="unfinished">写入速率</translation>
    </message>
    <message>
        <source>Of all writers together, capped by the file system.</source>
        <translation type="unfinished">所有写入方合计，受文件系统限制。</translation>
    </message>
    <message>
        <source>Benchmark parallel writes of the fleet, such as with IOR.</source>
        <translation type="unfinished">实测机群的并行写入，例如用 IOR。</translation>
    </message>
    <message>
        <source>Write time</source>
        <translation type="unfinished">写入时间</translation>
    </message>
    <message>
        <source>From the first byte to the last; nothing is hidden behind training.</source>
        <translation type="unfinished">从第一个字节到最后一个字节；没有任何部分被训练掩盖。</translation>
    </message>
    <message>
        <source>Time one save of the real job.</source>
        <translation type="unfinished">对真实作业的一次保存计时。</translation>
    </message>
    <message>
        <source>Time spent on checkpoints</source>
        <translation type="unfinished">用于检查点的时间</translation>
    </message>
    <message>
        <source>Write time over the best interval; near or above 100 % the fleet cannot keep up with its failures.</source>
        <translation type="unfinished">写入时间与最佳间隔之比；接近或超过 100 % 时，机群应付不了自身的故障。</translation>
    </message>
    <message>
        <source>Compare against an all-to-all benchmark over the whole fleet.</source>
        <translation type="unfinished">与整个机群的 all-to-all 基准测试对照。</translation>
    </message>
    <message>
        <source>Bisection fraction</source>
        <translation type="unfinished">对分比例</translation>
    </message>
    <message>
        <source>Share of full bandwidth left when every accelerator talks across the worst cut.</source>
        <translation type="unfinished">所有加速器跨最差切面通信时所剩的全带宽占比。</translation>
    </message>
    <message>
        <source>Per accelerator across that cut, after oversubscription.</source>
        <translation type="unfinished">跨该切面的每加速器带宽，已计收敛比。</translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation type="unfinished">对分带宽</translation>
    </message>
    <message>
        <source>Of the whole network: half the accelerators send to the other half.</source>
        <translation type="unfinished">整个网络的带宽：一半加速器向另一半发送。</translation>
    </message>
    <message>
        <source>Mean hops</source>
        <translation type="unfinished">平均跳数</translation>
    </message>
    <message>
        <source>Links on an average path; each adds latency.</source>
        <translation type="unfinished">平均路径上的链路数；每一条都增加延迟。</translation>
    </message>
    <message>
        <source>Count the interruptions of one month of jobs.</source>
        <translation type="unfinished">统计一个月内作业的中断次数。</translation>
    </message>
    <message>
        <source>Failure probability</source>
        <translation type="unfinished">故障概率</translation>
    </message>
    <message>
        <source>Of at least one failure during the job.</source>
        <translation type="unfinished">作业期间至少发生一次故障的概率。</translation>
    </message>
    <message>
        <source>Expected failures</source>
        <translation type="unfinished">预计故障次数</translation>
    </message>
    <message>
        <source>Mean number during the job.</source>
        <translation type="unfinished">作业期间的平均次数。</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished">有效吞吐率</translation>
    </message>
    <message>
        <source>Share of the time that is progress, less checkpoints, lost work and recovery; 0 if failures come faster than they are dealt with.</source>
        <translation type="unfinished">有进展的时间占比，扣除检查点、丢失的工作与恢复；若故障快于处理，则为 0。</translation>
    </message>
    <message>
        <source>Compare against the steps kept over the steps that the time allows.</source>
        <translation type="unfinished">与保留的步数除以时间所允许的步数对照。</translation>
    </message>
    <message>
        <source>Meets the target</source>
        <translation type="unfinished">达到目标</translation>
    </message>
    <message>
        <source>Whether some allowed number of replicas serves the traffic within the target.</source>
        <translation type="unfinished">是否有某个允许的副本数能在目标内承担流量。</translation>
    </message>
    <message>
        <source>Replicas needed</source>
        <translation type="unfinished">所需副本数</translation>
    </message>
    <message>
        <source>The smallest number that is stable and meets the target; none if no allowed number does.</source>
        <translation type="unfinished">稳定且达到目标的最小数；若允许的数都不行，则无。</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">容量</translation>
    </message>
    <message>
        <source>Requests a second of all these replicas; if no number meets the target, of as many as are allowed.</source>
        <translation type="unfinished">全部这些副本每秒请求数；若没有数量能达到目标，则为所允许的全部副本的。</translation>
    </message>
    <message>
        <source>Capacity of a replica</source>
        <translation type="unfinished">单个副本的容量</translation>
    </message>
    <message>
        <source>Requests a second that one replica ends. Textbook counts its decode alone, refined also its prefills.</source>
        <translation type="unfinished">一个副本每秒完成的请求数。教科书只计其解码，精化还计入其预填充。</translation>
    </message>
    <message>
        <source>Traffic over capacity; above 100 % the queue grows for ever.</source>
        <translation type="unfinished">流量与容量之比；超过 100 % 时队列无限增长。</translation>
    </message>
    <message>
        <source>Waiting, prefill and the whole answer, for 99 of 100 requests.</source>
        <translation type="unfinished">等待、预填充与整个回答，100 个请求中有 99 个不超过此值。</translation>
    </message>
    <message>
        <source>Latency without waiting</source>
        <translation type="unfinished">不等待时的延迟</translation>
    </message>
    <message>
        <source>Prefill and the whole answer in a full batch.</source>
        <translation type="unfinished">满批时的预填充与整个回答。</translation>
    </message>
    <message>
        <source>P99 wait</source>
        <translation type="unfinished">P99 等待</translation>
    </message>
    <message>
        <source>For a free replica, for 99 of 100 requests.</source>
        <translation type="unfinished">等待空闲副本的时间，100 个请求中有 99 个不超过此值。</translation>
    </message>
    <message>
        <source>Batch of a replica</source>
        <translation type="unfinished">单个副本的批</translation>
    </message>
    <message>
        <source>Requests that it decodes together: as many as fit, up to the largest batch.</source>
        <translation type="unfinished">它同时解码的请求数：放得下多少就有多少，至多为最大批大小。</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation type="unfinished">障碍</translation>
    </message>
    <message>
        <source>Memory: not even one request fits. Capacity: too few replicas for the traffic. Tail latency: enough, but too slow.</source>
        <translation type="unfinished">内存：一个请求也放不下。容量：副本相对流量太少。尾延迟：数量足够但太慢。</translation>
    </message>
    <message>
        <source>Compare against the scheduler&apos;s log of a month.</source>
        <translation type="unfinished">与调度器一个月的日志对照。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished">负载</translation>
    </message>
    <message>
        <source>Work that arrives over what the cluster can do; at 100 % and above the queue grows for ever.</source>
        <translation type="unfinished">到达的工作与集群处理能力之比；达到或超过 100 % 时队列无限增长。</translation>
    </message>
    <message>
        <source>Whether the queue settles.</source>
        <translation type="unfinished">队列是否趋于稳定。</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished">等待</translation>
    </message>
    <message>
        <source>From submission to start, on average.</source>
        <translation type="unfinished">从提交到开始，平均值。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished">队列</translation>
    </message>
    <message>
        <source>Jobs that wait, on average.</source>
        <translation type="unfinished">等待的作业数，平均值。</translation>
    </message>
    <message>
        <source>Turnaround</source>
        <translation type="unfinished">周转时间</translation>
    </message>
    <message>
        <source>From submission to end, on average.</source>
        <translation type="unfinished">从提交到结束，平均值。</translation>
    </message>
    <message>
        <source>A step of the whole batch, without the overhead per layer; 1,000 s stand in where the weights do not fit.</source>
        <translation type="unfinished">整批的一步，不含每层开销；权重放不下时以 1,000 s 代替。</translation>
    </message>
    <message>
        <source>Tokens a second of all active requests; prefills take none of it.</source>
        <translation type="unfinished">所有活跃请求的每秒词元数；预填充不占其时间。</translation>
    </message>
    <message>
        <source>Active requests</source>
        <translation type="unfinished">活跃请求</translation>
    </message>
    <message>
        <source>As many as fit beside the weights in whole pages, up to the largest batch.</source>
        <translation type="unfinished">以整页计，权重之外放得下多少就有多少，至多为最大批大小。</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation type="unfinished">碎片率</translation>
    </message>
    <message>
        <source>Share of the pages that no token fills: the tail of each request&apos;s last page.</source>
        <translation type="unfinished">没有词元填充的页占比：即每个请求最后一页的尾部。</translation>
    </message>
    <message>
        <source>Paged KV cache</source>
        <translation type="unfinished">分页 KV 缓存</translation>
    </message>
    <message>
        <source>Of all active requests.</source>
        <translation type="unfinished">所有活跃请求的。</translation>
    </message>
    <message>
        <source>Gain over static batching</source>
        <translation type="unfinished">相对静态批处理的增益</translation>
    </message>
    <message>
        <source>Tokens a second against a static batch, whose slots idle until its longest answer ends.</source>
        <translation type="unfinished">每秒词元数与静态批处理之比；静态批的槽位会空闲到其最长的回答结束。</translation>
    </message>
    <message>
        <source>Train three small models along the law and compare their losses before trusting it further out.</source>
        <translation type="unfinished">外推之前，先按此定律训练三个小模型并比较其损失。</translation>
    </message>
    <message>
        <source>Compute budget</source>
        <translation type="unfinished">算力预算</translation>
    </message>
    <message>
        <source>Operations of the training.</source>
        <translation type="unfinished">训练的运算量。</translation>
    </message>
    <message>
        <source>Optimal parameters</source>
        <translation type="unfinished">最优参数量</translation>
    </message>
    <message>
        <source>The size at which the budget reaches the lowest loss, whatever serving costs later.</source>
        <translation type="unfinished">不论以后的服务成本，使预算达到最低损失的规模。</translation>
    </message>
    <message>
        <source>Optimal tokens</source>
        <translation type="unfinished">最优词元数</translation>
    </message>
    <message>
        <source>To train the optimal size on.</source>
        <translation type="unfinished">训练最优规模模型所用的词元数。</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished">词元数</translation>
    </message>
    <message>
        <source>That the budget allows for the parameters given.</source>
        <translation type="unfinished">预算在给定参数量下允许的词元数。</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation type="unfinished">每参数词元数</translation>
    </message>
    <message>
        <source>For the parameters given. Below the optimum the model is too large for its budget; above it, it is trained longer than is cheapest, which pays off in serving.</source>
        <translation type="unfinished">给定参数量下的。低于最优值，模型相对预算过大；高于最优值，训练时间超出最省的程度，但会在服务时得到回报。</translation>
    </message>
    <message>
        <source>To spend the budget on the accelerators at that MFU.</source>
        <translation type="unfinished">以该 MFU 在这些加速器上用完预算的时间。</translation>
    </message>
    <message>
        <source>Measure tokens per expert and feed the observed imbalance in.</source>
        <translation type="unfinished">实测每个专家的词元数，并代入观测到的不均衡度。</translation>
    </message>
    <message>
        <source>Effective experts per token</source>
        <translation type="unfinished">每词元有效专家数</translation>
    </message>
    <message>
        <source>Experts whose time a token takes when the others wait for the hot one; at most all.</source>
        <translation type="unfinished">其他专家等待热点专家时，一个词元占用了多少个专家的时间；至多为全部专家。</translation>
    </message>
    <message>
        <source>Effective active parameters</source>
        <translation type="unfinished">有效激活参数量</translation>
    </message>
    <message>
        <source>Active parameters with the same stretch; at most all.</source>
        <translation type="unfinished">按相同倍数放大的激活参数量；至多为全部。</translation>
    </message>
    <message>
        <source>Stretch of the active work</source>
        <translation type="unfinished">有效工作的放大倍数</translation>
    </message>
    <message>
        <source>Effective over nominal experts per token.</source>
        <translation type="unfinished">每词元有效专家数与标称专家数之比。</translation>
    </message>
    <message>
        <source>Load of the hot expert</source>
        <translation type="unfinished">热点专家的负载</translation>
    </message>
    <message>
        <source>Over the mean of all experts; at most experts over experts per token, when every token visits it.</source>
        <translation type="unfinished">与所有专家的均值之比；至多为专家数除以每词元专家数，即每个词元都访问它时。</translation>
    </message>
    <message>
        <source>Load of the other experts</source>
        <translation type="unfinished">其他专家的负载</translation>
    </message>
    <message>
        <source>What is left to each of them, over the mean of all.</source>
        <translation type="unfinished">其余每个专家所剩的负载与所有专家的均值之比。</translation>
    </message>
    <message>
        <source>Bytes dispatched</source>
        <translation type="unfinished">派发字节数</translation>
    </message>
    <message>
        <source>Activations that leave their rank in one layer, one way; 0 while one accelerator holds all experts.</source>
        <translation type="unfinished">一层中单向离开所在 rank 的激活；一个加速器容纳所有专家时为 0。</translation>
    </message>
    <message>
        <source>All-to-all</source>
        <translation type="unfinished">All-to-all</translation>
    </message>
    <message>
        <source>Time of one dispatch over the fabric; each layer pays it on the way there and on the way back.</source>
        <translation type="unfinished">经互连派发一次的时间；每层去程与回程各一次。</translation>
    </message>
    <message>
        <source>Time one all-to-all of this size with the collective library&apos;s benchmark.</source>
        <translation type="unfinished">用集合通信库的基准测试对同样大小的一次 all-to-all 计时。</translation>
    </message>
    <message>
        <source>From the request to the end of the reasoning.</source>
        <translation type="unfinished">从请求到思考结束。</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation type="unfinished">一步的时间</translation>
    </message>
    <message>
        <source>Each further reasoning step adds this.</source>
        <translation type="unfinished">每多一个思考步，就增加这么多。</translation>
    </message>
    <message>
        <source>Reasoning tokens</source>
        <translation type="unfinished">思考词元数</translation>
    </message>
    <message>
        <source>Generated before the answer.</source>
        <translation type="unfinished">在回答之前生成。</translation>
    </message>
    <message>
        <source>Time spent reasoning</source>
        <translation type="unfinished">思考时间</translation>
    </message>
    <message>
        <source>Share of the latency that follows the first token.</source>
        <translation type="unfinished">首个词元之后的延迟占比。</translation>
    </message>
    <message>
        <source>Of one request that has the device to itself; a batch shares it.</source>
        <translation type="unfinished">一个请求独占设备时的能耗；成批处理则共同分摊。</translation>
    </message>
    <message>
        <source>Read the device&apos;s energy counter before and after.</source>
        <translation type="unfinished">前后各读取一次设备的能耗计数器。</translation>
    </message>
    <message>
        <source>Compare against the invoices of one quarter.</source>
        <translation type="unfinished">与一个季度的账单对照。</translation>
    </message>
    <message>
        <source>CapEx</source>
        <translation type="unfinished">CapEx</translation>
    </message>
    <message>
        <source>Purchase of the hardware, or the share of it that falls on the duration.</source>
        <translation type="unfinished">硬件的购置费，或其中落在该时长内的部分。</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished">电费</translation>
    </message>
    <message>
        <source>Facility energy at the electricity price.</source>
        <translation type="unfinished">设施能耗按电价计的费用。</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished">维护</translation>
    </message>
    <message>
        <source>A yearly share of the full purchase, amortised or not.</source>
        <translation type="unfinished">每年占全额购置费的一定比例，不论是否摊销。</translation>
    </message>
    <message>
        <source>OpEx</source>
        <translation type="unfinished">OpEx</translation>
    </message>
    <message>
        <source>Electricity and maintenance.</source>
        <translation type="unfinished">电费与维护。</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation type="unfinished">总拥有成本</translation>
    </message>
    <message>
        <source>CapEx and OpEx over the duration; no staff, no rent, no cost of money.</source>
        <translation type="unfinished">该时长内的 CapEx 与 OpEx；不含人员、租金与资金成本。</translation>
    </message>
    <message>
        <source>Cost per query</source>
        <translation type="unfinished">每查询成本</translation>
    </message>
    <message>
        <source>Total cost over all that is served in the duration, if the throughput counts queries.</source>
        <translation type="unfinished">吞吐量以查询计时，总成本除以该时长内的全部服务量。</translation>
    </message>
    <message>
        <source>Of a million of what the throughput counts: of tokens, if it counts tokens.</source>
        <translation type="unfinished">吞吐量所计单位的每百万成本：若计词元，即每百万词元。</translation>
    </message>
    <message>
        <source>Per accelerator, at the chosen precision.</source>
        <translation type="unfinished">每加速器，按所选精度。</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished">梯度</translation>
    </message>
    <message>
        <source>One for each trained parameter.</source>
        <translation type="unfinished">每个被训练的参数一个。</translation>
    </message>
    <message>
        <source>Optimizer state</source>
        <translation type="unfinished">优化器状态</translation>
    </message>
    <message>
        <source>Master weights and moments.</source>
        <translation type="unfinished">主权重与各阶矩。</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished">激活</translation>
    </message>
    <message>
        <source>Kept from the forward for the backward pass. The part most sensitive to the framework.</source>
        <translation type="unfinished">前向传播为反向传播保留的部分。受框架影响最大。</translation>
    </message>
    <message>
        <source>Compare against framework memory traces for one model and configuration.</source>
        <translation type="unfinished">针对一个模型与配置，与框架的内存跟踪对照。</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation type="unfinished">缓冲区</translation>
    </message>
    <message>
        <source>For collectives and pipeline messages.</source>
        <translation type="unfinished">用于集合通信与流水线消息。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished">合计</translation>
    </message>
    <message>
        <source>Everything that must be resident on one accelerator.</source>
        <translation type="unfinished">一个加速器上必须常驻的全部内容。</translation>
    </message>
    <message>
        <source>Of the device&apos;s main memory.</source>
        <translation type="unfinished">设备主内存的容量。</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished">放得下</translation>
    </message>
    <message>
        <source>Whether everything that must be resident fits the device&apos;s memory.</source>
        <translation type="unfinished">必须常驻的全部内容是否放得进设备内存。</translation>
    </message>
    <message>
        <source>Compare against the power meters of one rack over a day, then scale.</source>
        <translation type="unfinished">与一个机架电表一天的读数对照，再按比例放大。</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation type="unfinished">IT 能耗</translation>
    </message>
    <message>
        <source>Drawn by the accelerators; hosts and network come on top.</source>
        <translation type="unfinished">加速器消耗的能量；主机与网络另计。</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation type="unfinished">设施能耗</translation>
    </message>
    <message>
        <source>IT energy with cooling and distribution: times PUE.</source>
        <translation type="unfinished">IT 能耗加上冷却与配电：乘以 PUE。</translation>
    </message>
    <message>
        <source>Carbon footprint</source>
        <translation type="unfinished">碳足迹</translation>
    </message>
    <message>
        <source>Of the energy drawn from the grid, and of making the devices.</source>
        <translation type="unfinished">来自电网用电与设备制造。</translation>
    </message>
    <message>
        <source>Multiply metered energy by the grid operator&apos;s intensity of those hours.</source>
        <translation type="unfinished">用实测能耗乘以电网运营商公布的相应时段的碳强度。</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation type="unfinished">隐含碳</translation>
    </message>
    <message>
        <source>Of making all accelerators; part of the footprint.</source>
        <translation type="unfinished">制造所有加速器的隐含碳；碳足迹的一部分。</translation>
    </message>
    <message>
        <source>Compare against the vendor&apos;s product carbon footprint.</source>
        <translation type="unfinished">与厂商的产品碳足迹对照。</translation>
    </message>
    <message>
        <source>Evaporated on site for cooling: facility energy times WUE.</source>
        <translation type="unfinished">现场冷却所蒸发的水：设施能耗乘以 WUE。</translation>
    </message>
    <message>
        <source>Compare against the site&apos;s water meter.</source>
        <translation type="unfinished">与站点的水表对照。</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished">PUE</translation>
    </message>
    <message>
        <source>Of the place that was counted with: facility energy over IT energy.</source>
        <translation type="unfinished">计算所用地点的 PUE：设施能耗与 IT 能耗之比。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">区域</translation>
    </message>
    <message>
        <source>The grid or site that was counted with.</source>
        <translation type="unfinished">计算所用的电网或站点。</translation>
    </message>
    <message>
        <source>MTBF of the fleet</source>
        <translation type="unfinished">机群 MTBF</translation>
    </message>
    <message>
        <source>Mean time between failures of any accelerator, network card or power supply.</source>
        <translation type="unfinished">任一加速器、网卡或电源发生故障的平均间隔时间。</translation>
    </message>
    <message>
        <source>Best checkpoint interval</source>
        <translation type="unfinished">最佳检查点间隔</translation>
    </message>
    <message>
        <source>Young–Daly: where writing checkpoints and losing work cost the same.</source>
        <translation type="unfinished">Young–Daly：写检查点的代价与丢失工作的代价相等处。</translation>
    </message>
    <message>
        <source>Vary the interval of a long job and compare its goodput.</source>
        <translation type="unfinished">改变一个长作业的间隔，并对比其有效吞吐率。</translation>
    </message>
    <message>
        <source>Compare with a serving benchmark of one model on one device (TTFT and time per output token), then reuse the efficiencies.</source>
        <translation type="unfinished">与一个模型在一台设备上的在线服务基准测试（TTFT 与每输出词元时间）对照，再沿用其效率。</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation type="unfinished">首词元时间</translation>
    </message>
    <message>
        <source>The prefill of the whole batch: arithmetic on all tokens of the prompts.</source>
        <translation type="unfinished">整批的预填充：对提示的所有词元作算术。</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation type="unfinished">每词元时间</translation>
    </message>
    <message>
        <source>Between two tokens of an answer: reading weights and cache once for each step.</source>
        <translation type="unfinished">回答中两个词元之间的时间：每步读取一遍权重与缓存。</translation>
    </message>
    <message>
        <source>Replay a trace of real arrivals against the replicas: traffic comes in bursts that a Poisson stream does not have.</source>
        <translation type="unfinished">用真实到达记录对副本回放：实际流量有突发，而泊松流没有。</translation>
    </message>
    <message>
        <source>Compare against direct tensor counts.</source>
        <translation type="unfinished">与直接统计的张量大小对照。</translation>
    </message>
    <message>
        <source>Benchmark one configuration, back-calculate the efficiency, then reuse it.</source>
        <translation type="unfinished">实测一种配置，反推效率，再沿用该值。</translation>
    </message>
    <message>
        <source>Cost per million served</source>
        <translation type="unfinished">每百万次服务的成本</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Ranges</source>
        <translation type="unfinished">范围</translation>
    </message>
    <message>
        <source>Phase map</source>
        <translation type="unfinished">相图</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished">扫描</translation>
    </message>
    <message>
        <source>Goal seek</source>
        <translation type="unfinished">目标求解</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished">敏感度</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">搜索</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation type="unfinished">变化原因</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished">场景</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">容量</translation>
    </message>
    <message>
        <source>MoE</source>
        <translation type="unfinished">MoE</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation type="unfinished">屋顶线</translation>
    </message>
    <message>
        <source>Zoo</source>
        <translation type="unfinished">条目库</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished">在线服务</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">对比</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished">可靠性</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">内存</translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation type="unfinished">训练内存</translation>
    </message>
    <message>
        <source>Cost &amp; carbon</source>
        <translation type="unfinished">成本与碳</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">概览</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation type="unfinished">扩展</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation type="unfinished">公式</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished">假设</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">起始</translation>
    </message>
</context>
<context>
    <name>preset</name>
    <message>
        <source>Llama 3.1 8B answering on an H100: how sure is that?</source>
        <translation type="unfinished">H100 上 Llama 3.1 8B 作答：结果有多确定？</translation>
    </message>
    <message>
        <source>Llama 3.1 8B answering on an H100: what would help?</source>
        <translation type="unfinished">H100 上 Llama 3.1 8B 作答：哪些改进有效？</translation>
    </message>
    <message>
        <source>Llama 3.1 8B in training: what would help?</source>
        <translation type="unfinished">Llama 3.1 8B 训练：哪些改进有效？</translation>
    </message>
    <message>
        <source>20 requests/s, answers of 64 tokens</source>
        <translation type="unfinished">20 请求/s，回答 64 词元</translation>
    </message>
    <message>
        <source>Output tokens 64 → 128: twice the replicas?</source>
        <translation type="unfinished">输出词元数 64 → 128：副本要翻倍吗？</translation>
    </message>
    <message>
        <source>Ten times the traffic: ten times the replicas?</source>
        <translation type="unfinished">流量增至十倍：副本也要十倍吗？</translation>
    </message>
    <message>
        <source>A larger batch: more capacity, slower answers</source>
        <translation type="unfinished">更大的批：容量更大，回答更慢</translation>
    </message>
    <message>
        <source>A target of one second: out of reach?</source>
        <translation type="unfinished">一秒的目标：无法达到吗？</translation>
    </message>
    <message>
        <source>The same traffic on A100s</source>
        <translation type="unfinished">同样的流量，用 A100</translation>
    </message>
    <message>
        <source>A hot expert of 25 %: 146.8 MB, 12.09 ms (tutorial)</source>
        <translation type="unfinished">热点专家高出 25 %：146.8 MB，12.09 ms（教程）</translation>
    </message>
    <message>
        <source>Even routing: 117.4 MB, 9.75 ms (tutorial)</source>
        <translation type="unfinished">均衡路由：117.4 MB，9.75 ms（教程）</translation>
    </message>
    <message>
        <source>Mixtral 8x7B, one expert a GPU</source>
        <translation type="unfinished">Mixtral 8x7B，每个 GPU 一个专家</translation>
    </message>
    <message>
        <source>DeepSeek-V3: 256 experts over 64 GPUs</source>
        <translation type="unfinished">DeepSeek-V3：256 个专家分布于 64 个 GPU</translation>
    </message>
    <message>
        <source>ResNet-50 on an A100, one image: where does the time go?</source>
        <translation type="unfinished">A100 上的 ResNet-50，一张图像：时间花在何处？</translation>
    </message>
    <message>
        <source>… a batch of 256: across the ridge</source>
        <translation type="unfinished">… 批大小 256：越过脊点</translation>
    </message>
    <message>
        <source>ResNet-50, batch 32, on a T4 (Ctrl-click other devices)</source>
        <translation type="unfinished">T4 上的 ResNet-50，批大小 32（按住 Ctrl 单击其他设备）</translation>
    </message>
    <message>
        <source>… on a B200: which wall is left?</source>
        <translation type="unfinished">… 在 B200 上：还剩哪面墙？</translation>
    </message>
    <message>
        <source>A token of Llama 3.1 8B on an H100: the bandwidth decides</source>
        <translation type="unfinished">H100 上 Llama 3.1 8B 的一个词元：由带宽决定</translation>
    </message>
    <message>
        <source>Can I serve Llama 70B on 4 H100s?</source>
        <translation type="unfinished">4 个 H100 能服务 Llama 70B 吗？</translation>
    </message>
    <message>
        <source>256 requests at once: how long may a prompt be?</source>
        <translation type="unfinished">同时 256 个请求：提示最长多少？</translation>
    </message>
    <message>
        <source>Speculative decoding with a 1B draft</source>
        <translation type="unfinished">用 1B 草稿模型的推测解码</translation>
    </message>
    <message>
        <source>Prompt cache: half of the prompt</source>
        <translation type="unfinished">提示缓存：一半提示</translation>
    </message>
    <message>
        <source>Chunked prefill of 512</source>
        <translation type="unfinished">512 词元的分块预填充</translation>
    </message>
    <message>
        <source>Decode on another device</source>
        <translation type="unfinished">在另一设备上解码</translation>
    </message>
    <message>
        <source>A cache in FP8</source>
        <translation type="unfinished">FP8 缓存</translation>
    </message>
    <message>
        <source>A week on one node</source>
        <translation type="unfinished">一个节点，一周</translation>
    </message>
    <message>
        <source>Two weeks on 1,024 H100s</source>
        <translation type="unfinished">1,024 个 H100，两周</translation>
    </message>
    <message>
        <source>Llama 3 405B: 54 days on 16,384 H100s</source>
        <translation type="unfinished">Llama 3 405B：16,384 个 H100，54 天</translation>
    </message>
    <message>
        <source>100,000 H100s, checkpoints in the background</source>
        <translation type="unfinished">100,000 个 H100，后台写检查点</translation>
    </message>
    <message>
        <source>Llama 3.1 8B in training: why 16 GB of weights take far more</source>
        <translation type="unfinished">Llama 3.1 8B 训练：为何 16 GB 权重所需内存远不止于此</translation>
    </message>
    <message>
        <source>… ZeRO 1 over 8: the optimizer state shrinks</source>
        <translation type="unfinished">… ZeRO 1，8 个：优化器状态缩小</translation>
    </message>
    <message>
        <source>… ZeRO 2: the gradients too</source>
        <translation type="unfinished">… ZeRO 2：梯度也缩小</translation>
    </message>
    <message>
        <source>… ZeRO 3: and the weights</source>
        <translation type="unfinished">… ZeRO 3：权重也缩小</translation>
    </message>
    <message>
        <source>Québec against Poland</source>
        <translation type="unfinished">魁北克与波兰对比</translation>
    </message>
    <message>
        <source>The same job in Poland</source>
        <translation type="unfinished">同一作业，在波兰</translation>
    </message>
    <message>
        <source>A month of 1,000 H100s</source>
        <translation type="unfinished">1,000 个 H100 的一个月</translation>
    </message>
    <message>
        <source>Train GPT-3 sustainably</source>
        <translation type="unfinished">可持续地训练 GPT-3</translation>
    </message>
    <message>
        <source>Three years of one H100 for Llama 3 8B</source>
        <translation type="unfinished">一个 H100 运行 Llama 3 8B 三年</translation>
    </message>
    <message>
        <source>Should I use A100s or H100s for inference? The A100</source>
        <translation type="unfinished">推理该用 A100 还是 H100？先看 A100</translation>
    </message>
    <message>
        <source>… and the H100 (pin the first)</source>
        <translation type="unfinished">… 再看 H100（先固定前者）</translation>
    </message>
    <message>
        <source>Train GPT-3 on 1,024 A100s in Quebec</source>
        <translation type="unfinished">在魁北克用 1,024 个 A100 训练 GPT-3</translation>
    </message>
    <message>
        <source>… and in Poland (pin the first)</source>
        <translation type="unfinished">… 以及在波兰（先固定前者）</translation>
    </message>
    <message>
        <source>Frontier training: 70 billion parameters on 8,192 H100s</source>
        <translation type="unfinished">前沿训练：8,192 个 H100 上的 700 亿参数</translation>
    </message>
    <message>
        <source>… and 15 trillion tokens: time, energy, cost</source>
        <translation type="unfinished">… 以及 15 万亿词元：时间、能耗、成本</translation>
    </message>
    <message>
        <source>ZeRO 0 → 3: 8 billion parameters without splitting the model</source>
        <translation type="unfinished">ZeRO 0 → 3：不切分模型的 80 亿参数</translation>
    </message>
    <message>
        <source>GPT-3 on 1,024 A100s: 34 days (Megatron-LM 2021)</source>
        <translation type="unfinished">1,024 个 A100 训练 GPT-3：34 天（Megatron-LM 2021）</translation>
    </message>
    <message>
        <source>Pipeline of 8 stages with 8 micro-batches</source>
        <translation type="unfinished">8 阶段流水线，8 个微批</translation>
    </message>
    <message>
        <source>The same, interleaved: 4 virtual stages</source>
        <translation type="unfinished">同上，交错：4 个虚拟阶段</translation>
    </message>
</context>
<context>
    <name>solver</name>
    <message>
        <source>Distributed training</source>
        <translation type="unfinished">分布式训练</translation>
    </message>
    <message>
        <source>How long does a training step take on this fleet?</source>
        <translation type="unfinished">在此机群上一个训练步要多久？</translation>
    </message>
    <message>
        <source>Software efficiency</source>
        <translation type="unfinished">软件效率</translation>
    </message>
    <message>
        <source>How much of the peak does my kernel reach?</source>
        <translation type="unfinished">我的内核达到峰值的多少？</translation>
    </message>
    <message>
        <source>Data ingestion</source>
        <translation type="unfinished">数据摄取</translation>
    </message>
    <message>
        <source>Can storage keep up with my accelerator?</source>
        <translation type="unfinished">存储跟得上我的加速器吗？</translation>
    </message>
    <message>
        <source>Weight streaming</source>
        <translation type="unfinished">权重流式加载</translation>
    </message>
    <message>
        <source>Can a wafer run a model that it cannot hold?</source>
        <translation type="unfinished">晶圆能运行它容纳不下的模型吗？</translation>
    </message>
    <message>
        <source>Responsible engineering</source>
        <translation type="unfinished">负责任的工程</translation>
    </message>
    <message>
        <source>What do privacy and fairness cost?</source>
        <translation type="unfinished">隐私与公平要付出什么代价？</translation>
    </message>
    <message>
        <source>Tail latency</source>
        <translation type="unfinished">尾延迟</translation>
    </message>
    <message>
        <source>How long do the unlucky requests wait?</source>
        <translation type="unfinished">运气不好的请求要等多久？</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished">压缩</translation>
    </message>
    <message>
        <source>What do I gain from fewer bits or weights?</source>
        <translation type="unfinished">减少位数或权重能得到什么？</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished">在线服务</translation>
    </message>
    <message>
        <source>Can my language model answer fast enough, and does it fit?</source>
        <translation type="unfinished">我的语言模型能否足够快地作答，又放得下吗？</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation type="unfinished">综合</translation>
    </message>
    <message>
        <source>What machine would be fast enough?</source>
        <translation type="unfinished">怎样的机器才够快？</translation>
    </message>
    <message>
        <source>Single node</source>
        <translation type="unfinished">单节点</translation>
    </message>
    <message>
        <source>How fast will my model run on this GPU?</source>
        <translation type="unfinished">我的模型在这块 GPU 上能跑多快？</translation>
    </message>
    <message>
        <source>Data transformation</source>
        <translation type="unfinished">数据变换</translation>
    </message>
    <message>
        <source>Is my accelerator waiting for the CPU?</source>
        <translation type="unfinished">我的加速器在等待 CPU 吗？</translation>
    </message>
    <message>
        <source>Network roofline</source>
        <translation type="unfinished">网络屋顶线</translation>
    </message>
    <message>
        <source>Does the network hold training back?</source>
        <translation type="unfinished">网络是否拖慢训练？</translation>
    </message>
    <message>
        <source>Energy and carbon</source>
        <translation type="unfinished">能耗与碳排放</translation>
    </message>
    <message>
        <source>What is the carbon footprint?</source>
        <translation type="unfinished">碳足迹是多少？</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished">检查点</translation>
    </message>
    <message>
        <source>How long does a checkpoint take, and how often should I write one?</source>
        <translation type="unfinished">写一个检查点要多久，多久写一次？</translation>
    </message>
    <message>
        <source>Network topology</source>
        <translation type="unfinished">网络拓扑</translation>
    </message>
    <message>
        <source>How much bandwidth does the network&apos;s shape leave?</source>
        <translation type="unfinished">网络的形状留下多少带宽？</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished">可靠性</translation>
    </message>
    <message>
        <source>How often will my cluster fail during training?</source>
        <translation type="unfinished">训练期间我的集群多久故障一次？</translation>
    </message>
    <message>
        <source>Serving capacity</source>
        <translation type="unfinished">服务容量</translation>
    </message>
    <message>
        <source>How many replicas does my traffic need?</source>
        <translation type="unfinished">我的流量需要多少副本？</translation>
    </message>
    <message>
        <source>Job queue</source>
        <translation type="unfinished">作业队列</translation>
    </message>
    <message>
        <source>How long will my job queue?</source>
        <translation type="unfinished">我的作业要排队多久？</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished">场景</translation>
    </message>
    <message>
        <source>Can I run it, and what will it cost, emit and withstand?</source>
        <translation type="unfinished">能运行吗？成本、碳排放与可靠性如何？</translation>
    </message>
    <message>
        <source>Continuous batching</source>
        <translation type="unfinished">连续批处理</translation>
    </message>
    <message>
        <source>How many users does one accelerator carry?</source>
        <translation type="unfinished">一个加速器能承载多少用户？</translation>
    </message>
    <message>
        <source>Chinchilla scaling</source>
        <translation type="unfinished">Chinchilla 缩放</translation>
    </message>
    <message>
        <source>How large a model should my compute train?</source>
        <translation type="unfinished">现有算力应训练多大的模型？</translation>
    </message>
    <message>
        <source>Expert routing</source>
        <translation type="unfinished">专家路由</translation>
    </message>
    <message>
        <source>How much does MoE routing imbalance hurt?</source>
        <translation type="unfinished">MoE 路由不均衡的影响有多大？</translation>
    </message>
    <message>
        <source>Inference-time scaling</source>
        <translation type="unfinished">推理时扩展</translation>
    </message>
    <message>
        <source>What does reasoning cost?</source>
        <translation type="unfinished">思考要付出什么代价？</translation>
    </message>
    <message>
        <source>Cost of ownership</source>
        <translation type="unfinished">拥有成本</translation>
    </message>
    <message>
        <source>How much will this cost to run?</source>
        <translation type="unfinished">运行需要多少费用？</translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation type="unfinished">训练内存</translation>
    </message>
    <message>
        <source>How much memory do I need for training?</source>
        <translation type="unfinished">训练需要多少内存？</translation>
    </message>
</context>
<context>
    <name>step part</name>
    <message>
        <source>Work</source>
        <translation type="unfinished">工作</translation>
    </message>
    <message>
        <source>DP, exposed</source>
        <translation type="unfinished">DP，未掩盖</translation>
    </message>
    <message>
        <source>TP</source>
        <translation type="unfinished">TP</translation>
    </message>
    <message>
        <source>PP</source>
        <translation type="unfinished">PP</translation>
    </message>
    <message>
        <source>EP</source>
        <translation type="unfinished">EP</translation>
    </message>
    <message>
        <source>CP</source>
        <translation type="unfinished">CP</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation type="unfinished">气泡</translation>
    </message>
    <message>
        <source>Stragglers</source>
        <translation type="unfinished">掉队者</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>samples/s</source>
        <translation type="unfinished">样本/s</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation type="unfinished">词元/s</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation type="unfinished">请求/s</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation type="unfinished">百分点</translation>
    </message>
    <message>
        <source>jobs/d</source>
        <translation type="unfinished">作业/d</translation>
    </message>
</context>
</TS>
