<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AssumptionsPage</name>
    <message>
        <source>nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changing it moves here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refined (preview)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited in this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textbook: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refined: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (edited)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3 assumptions move a result of this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changing it moves: the assumption at the other set&apos;s value, or a tenth more where both sets agree. Edit a value under Assumptions in the Inputs panel; switch the set in the Scenario menu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttributionPage</name>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to now: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this change does, on the average of all orders in which the changes can be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no change moves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 does %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 as now and the rest as in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes cannot be told apart. %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes cannot be told apart. %1: %2 has no finite answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 together: %3 beyond what each does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 changes: the parts are means of random orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the scenario as it is (Ctrl+D), then change something: here is what each change does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no answer here: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no finite answer in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that goes into %1 differs from %2: change something</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapacityPage</name>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: the device states no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number of replicas to price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardware over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grows for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: too slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too slow without waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more traffic than capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not one request fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest that is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are too few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 requests/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on top of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unstable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all replicas, over the life of their hardware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas: purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas: electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas: maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas: total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the answers&apos; tokens, as many as the traffic asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic up to which replicas are enough: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1: capacity of a replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1: latency without waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and the cache of one request do not fit into the device&apos;s %1: there is no replica to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost: bought once, used %1, electricity at %2 and maintenance on top; the traffic as it is now, all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas %1 for %2 requests/s · P99 %3 · %4 busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number of replicas: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, prompt %3, answer %4, %5, P99 within %6 at %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2, 99 % of them within %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traffic %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are more than %2 serve in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas that keep P99 within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2, %3 busy: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target met up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P99 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; a request takes longer than the target even without waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency over load with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target is missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch %1: %2 a replica, %3 without waiting, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity of a replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size: capacity bought with latency (without waiting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 requests/s with all %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number of replicas meets the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number of replicas meets the target of %1: a request takes %2 even without waiting; more replicas do not help, as they only shorten the wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number of replicas up to %1 meets the target: all together end %2 requests a second, %3 arrive, and the queue grows for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number of replicas up to %1 meets the target of %2: with all of them 1 of 100 requests takes longer than %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P99, utilisation, wait and capacity are of all %1 replicas that are allowed: how far they are from the target, not an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replica is one device here, without tensor parallelism; the Serving page divides the model over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not one request fits on one device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one device is too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one device is too slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is too few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 requests/s with one replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One replica, all that is allowed, does not meet the target: it ends %1 requests a second, %2 arrive, and the queue grows for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One replica, all that is allowed, does not meet the target of %1: 1 of 100 requests takes longer than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This capacity does not count the time of prefill: the prompts of %1 requests/s alone would keep %2 replicas busy (traffic × TTFT ÷ batch).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the assumption “%1” on (Inputs panel, Assumptions), %2 replicas are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the assumption “%1” on (Inputs panel, Assumptions), no number up to %2 meets the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit: the times in the table are as if the memory sufficed for one request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P99, utilisation, wait and capacity are of the one replica that is allowed: how far it is from the target, not an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are more than 1 replica serves in time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no answer here: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the fastest of the %2 that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl-click devices or models in the zoo (or press Ctrl+Return there) to put them beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, shorter is faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned %1: another task, whose times cannot be ranked with these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned %1: the same as now; change an input to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the only one that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the shortest time of the %2 that fit, but the rows differ in: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostCarbonPage</name>
    <message>
        <source>Cost per million served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per million inferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, a million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, a million samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of one served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, one sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, its whole life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, amortised over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, bought in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device states no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the devices emitted %1: as much as %2 of operation here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardware over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought in full: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardware over %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy, carbon and water, over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of one, hardware over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An accelerator for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lower rent would be cheaper than buying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon of this scenario on each grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here; %1, PUE %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of here, its grid alone %2; %3, PUE %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost over time, bought in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread over %1: %2; operation %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2: the grid emits %3 as much for the same electricity, and the job %4 as much once each place&apos;s own PUE counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all that the hardware costs over its life of %2, over what it does in that time, %3 a second (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost unknown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, %3 as much as in %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, in %3 %4 as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ≈ %2 (hardware over %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling and distribution (PUE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 emits %2, the most of %3 places; %4 the least, %5. Here, %6: %7. The grid of %1 emits %8 that of %4, and %9 once each place&apos;s own PUE counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity and maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity and maintenance never cost as much as the purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity and maintenance have cost as much as the purchase after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operation = purchase: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought in full, the hardware costs %1 at once; spread over %2 it costs the same after that time. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operation = making: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 this fleet has emitted %2 here, %3 with the electricity of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFU %1, PUE %2, water %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at MFU %1; at MFU %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy, electricity and operational carbon are counted at MFU %1, an input of this page. %2 computes MFU %3 for this scenario: entered here, it makes them %4 as much. Purchase and maintenance stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy, electricity and operational carbon are counted at MFU %1, an input of this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hardware is bought in full here; the Overview counts the share of its life of %1 that is used. Set the amortisation period for the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this is for %1; the training run takes %2 (Scaling). Set the duration to that for the whole run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling counts %1 for it, at its own MFU and with the hardware spread over %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon on every grid, over %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryFiles</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what kind of entry this is cannot be told from its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no answer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unbounded here, so nothing can be compared with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which solver answers; its inputs are on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, got %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FitPage</name>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each input can go before it no longer fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each input must go until it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits, whatever one input does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits; the nearest edge: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest change that makes it fit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one input, and no two, make it fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single input makes it fit; the smallest two: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is enough by itself and was solved; latency, cost and carbon are those of the whole scenario then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormulasPage</name>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 formulas, each with its source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GenericPage</name>
    <message>
        <source>No fleet is chosen: this is a fleet of one device. Choose one in the zoo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>%1: no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the map: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least and largest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least value, with its unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest value, with its unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range goes from the smaller to the larger, got %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places along each axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the places so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, %2 meets %3 where %4 = %5 (%6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of “%1”: %2 × %3</source>
        <extracomment>A picture&apos;s title. %1 is an output as cards name it (&quot;Latency&quot;, &quot;Decode is&quot;), %2 and %3 are inputs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lines of equal %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryPage</name>
    <message>
        <source>Inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory per accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZeRO %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fills the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To train it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation checkpointing: what is kept for the backward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With data parallel 1 there is nobody to share with: all ZeRO stages need the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of the memory; 0 where it does not suffice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling counts %1 for each accelerator, since a rank takes its samples in %2 parts. Set Gradient accumulation to %2 for the same numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data parallel is %1 here and %2 on the scenario&apos;s fleet (Scaling), whose ranks share the state. Set Data parallel to %2 and Gradient accumulation to %3 for the same numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling counts %1 for each accelerator of the scenario&apos;s fleet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data parallel is %1 here and %2 on the scenario&apos;s fleet, whose ranks share the state: Scaling counts %3 for each accelerator. Data parallel %2 and Gradient accumulation %4 here would give %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling counts in another way with: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of %1 accelerators: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoePage</name>
    <message>
        <source>%1, batch %2 of %3 tokens over %4 accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routing imbalance γ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-to-all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective experts per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>γ %1: %2 experts a token, %3 routed, all-to-all %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>γ %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This routing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all experts busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uneven routing stretches every all-to-all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uneven routing makes a token wait for more experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load over the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load of each expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load of each expert: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hot expert has %1 times the mean load, each of the other %2 has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routed bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◂ as set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>routing is even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against even routing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1; %2 asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One accelerator holds all experts, so nothing is sent: set Expert parallel to 2 or more for the all-to-all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all-to-all %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no all-to-all on one accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imbalance %1: %2 effective experts a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The all-to-all here sends the tokens of the whole batch of %1 at once, as one expert-parallel group&apos;s. In Scaling that batch is the whole fleet&apos;s: each of %2 ranks (dp × ep) sends its own micro-batch of %3 at a time, and all that it sends in a step takes %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More walls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill (TTFT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency SLA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How close each wall is (the longest binds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decode: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misses its SLA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device states no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; hardware over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; PUE %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTBF %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory does not suffice: %1 of it is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTBF %1, checkpoint %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of the latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of what there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit: the other numbers are as if the memory sufficed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Byte count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-order estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate, needs calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable to this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input needs correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, batch %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3; MLSys·im)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs one more input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refined (preview, unfitted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n edited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 accelerators</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangesPage</name>
    <message>
        <source>less than 0.1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 99.9 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5–95 %: %1 … %2; now %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits in %1 of draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one in %1 of draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, from %3 to %4 in 90 % of draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % of draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 outputs that vary most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All outputs that vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the outputs vary with the draws; %2 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>75 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of draws are refused, the first because %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unbounded in %2 of draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin hypercube of %1 draws, seed %2: the same again with the same seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is unbounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no finite answer in any draw: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least value, with its unit; of a normal distribution 5 % lie below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest value, with its unit; of a normal distribution 5 % lie above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the values between are spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most often as now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range goes from the smaller to the larger, got %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many; each input&apos;s range is cut into as many equal shares and drawn from once in each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same draws, bit for bit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliabilityPage</name>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no progress: failures outrun the repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is wasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a checkpoint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures are counted with %1 a checkpoint, as entered; the storage would take %2, and then the best is one every %3, with a goodput of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the rates of a published run this job would fail %1 times, not %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time without progress, with a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoints %1, lost work %2, recovery %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTBF of a fleet of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failures in %2; at least one: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawn example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failure %1 after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of work lost, recovered in %2, after %3 checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint to storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A failure every %1 · %2 expected in %3 · goodput %4 with a checkpoint every %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time without progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best, by Young and Daly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least time is wasted with a checkpoint every %1: %2, of which %3 are checkpoints, %4 lost work, %5 recovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often to write a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llama 3&apos;s rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textbook rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates as edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accelerators: a failure every %2; in %3 at least one with a chance of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTBF of the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1; a failure in %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accelerators fail every %2 on average; at least one failure in %3 has a probability of %4. Ten times the accelerators fail ten times as often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1 checkpoints, drawn as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failure %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of work, not yet saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of work lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the job ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One example drawn by chance, not the average: %1 failures in %2; %3 of the time is work that counts, %4 goes into checkpoints, %5 is lost, %6 is recovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One example, drawn by chance: %1, three times the MTBF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between failures against the size of the fleet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>Bigger device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZeRO stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replicas %1, P99 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target P99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the changes tried here makes it fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pin</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>Assumptions: %1. Results are analytical estimates, not measurements. MLSys·im Desktop %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be made a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scenario sets. Everything else is as the zoo and the defaults have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RooflinePage</name>
    <message>
        <source>batch %1: %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 peak, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute-bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ridge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>datasheet ridge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3, intensity %4, ridge %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the roof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the roof allows %1 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left of the ridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right of the ridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workload&apos;s entry states no operations, so it has no place on the intensity axis: it only moves data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× efficiency %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, one forward pass on one device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is about one device that holds all the weights, without tensor parallelism. The Serving page divides weights and KV cache over %1 devices (Tensor parallel) and says whether they fit there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One device with all the weights: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScalingPage</name>
    <message>
        <source>HFU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communication %1 of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout, no. %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, batch grown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dp × tp × pp × ep × cp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dp × tp × pp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout, refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 a step, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One accelerator has nobody to talk to: choose a fleet to see communication and scaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, part %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dp %1 × tp %2 × pp %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> × ep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> × cp %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training %1 on %2 × %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, batch %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a training step&apos;s time goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accelerators: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>efficiency with the same batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>efficiency with a batch that grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one sample a rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling efficiency is %1 on %2 accelerators and %3 on %4 with the same batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling efficiency as the fleet grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pipeline: set Pipeline parallel to 2 or more to see its schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interleaved stages take micro-batches in rounds of %1; %2 are no whole rounds, so the bubble here is the least there can be, and no schedule is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule of %1 stages of %2 parts is too long to be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interleaved, %1 parts a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one forward, one backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline schedule (%1): %2 idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stages, %2 micro-batches: each stage is idle for %3 of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backward pass takes %1 times a forward pass; messages between stages and the gradient sync are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes without a gap are drawn as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 stages are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZeRO 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZeRO 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 × micro-batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for time and cost: Training tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best layout of this batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneMenu</name>
    <message>
        <source>&amp;Present from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Caption…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question to the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the scenario as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present from the &amp;first scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add this as a scene…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 times that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass: it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fail: it does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit: %1 of the memory is needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Cost with carbon at its price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 that nothing beats in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of %1 keeps every limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within every limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1; %2 on the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layouts of the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a tonne of CO₂e costs, on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits, separated by semicolons: itl &lt;= 10 ms; hardware.tdp &lt; 500 W. It must fit in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit is an output, a sign and a value: itl &lt;= 10 ms; got %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionTable</name>
    <message>
        <source>Basis, remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeekPage</name>
    <message>
        <source>%1 from %2 %3 upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 up to %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds at every %2 in range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaps over it: no %2 gives exactly that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 in range is accepted: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 from %2 to %3 reaches %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the nearest is %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (nearest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just below the leap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just above the leap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now; wanted: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 values were refused: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its unit: 1.9 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target for an output, or what makes it fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what makes it fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: %1; wanted: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SensitivityPage</name>
    <message>
        <source>Change by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much each input is made less and more; a whole number by at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 0 and less than 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change must be more than 0 % and less than 100 %, got %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the assumptions are changed like inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many inputs are shown, the widest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: refused, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 when one input changes by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Widest: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two regimes meet here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less is refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more is refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer fits with less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer fits with more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits with less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits with more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how many per cent the answer changes for one per cent of the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Decode is memory-bound</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 makes %2 %3 better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no single change of %1 makes %2 better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moves %2 most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 inputs have no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth improving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better, by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No input changes %1 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more inputs move it less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole numbers with an arrow change by 1, which is more than %1 of them: they stand below the others, by elasticity, and their bars do not compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes by 1, which is more than %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Served</name>
    <message>
        <source>serving, batch %1, prompts of %2 and answers of %3 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distributed training, global batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single-node inference, batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model does not fit the memory, so nothing is served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not fit the memory, so nothing is trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the throughput entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in serving, weights and KV cache at batch %1 do not fit the memory, so nothing is served</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServingPage</name>
    <message>
        <source>%1, in the shadow of the larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happens at the same time and takes less: it adds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assumptions take this phase as bound by the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: performance under the roof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overheads and network included, per accelerator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory left by the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest prompt at batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above it weights and cache no longer fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ITL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer of %1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 tokens fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no token fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTFT %1, %2 · ITL %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer&apos;s length is not given: the pictures take %1 tokens, as the capacity solver does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of %1 accelerators: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill of %1 tokens: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk %1 of %2, %3 tokens: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chunks %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification: %1, %2 tokens kept on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafts and verifications up to token %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, batch %3, prompt %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache to the decode hardware: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode, %1, in blocks of %2 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTFT %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first token after %1, then one every %2; %3 tokens end after %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request: prompt of %1 tokens, answer of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request: prompt of %1 tokens, answer of %2 (assumed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ITL × answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to first token %1, of it compute %2, memory %3, network %4, overhead %5; time per token %6, of it compute %7, memory %8, network %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, overhead %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the time goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 tokens: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch %1, %2 tokens: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops fitting at %1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context window %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch of %1 %2; %3 are left by the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch of %1 fits at any length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache against the memory that weights leave, per accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, the roof allows %3, with its overheads %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode at batch 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode at batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roof of prefill (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roof of decode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roof of decode (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roof of %1: %2 × efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute-bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ridge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decode, batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill has an intensity of %1 against a ridge of %2, decode of %3 against %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two phases under one roof, per accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step of decode reads the weights of all %1 experts here, though a token uses %2: the textbook&apos;s rule. With the assumption “%3” set to the experts that its tokens are expected to hit (Inputs panel, Assumptions), ITL is %4 instead of %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt and answer are %1 tokens together, the model is stated for %2 at most: the numbers are as if it took them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is %1 tokens long, the model is stated for %2 at most: the numbers are as if it took them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit: times and throughput are as if the memory sufficed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortText</name>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A scenario, a lecture or a file of yours to begin with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepPage</name>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the values follow each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>powers of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least value, with its unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest value, with its unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range goes from the smaller to the larger, got %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factors and powers start above 0, got %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many values, both ends among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the zoo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of the zoo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of the zoo, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits from %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer fits from %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no answer anywhere along %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3 along %4. %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the scenario to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table shows every %1th of the %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 series are too many to tell apart; at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>series</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueFormat</name>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unbounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>fits, %1 of %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit: %1 of %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute-bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory-bound roof; %1 is overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute-bound roof; %1 is overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference pass: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one forward pass over one token of each sequence in the batch: no attention to earlier tokens and no KV cache, and only the weights must fit. The Serving page models a whole request: prefill, and decode with the cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one forward pass over one token of each sequence in the batch, and only the weights must fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations count as traffic of %1 of the weights for each sample: at this batch %2 times the weights, the larger part of the memory time. That share is an assumption (%3), which the Assumptions page lets you change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>lower</source>
        <comment>case of titles</comment>
        <extracomment>Not shown. &quot;lower&quot; if a title within a sentence begins with a small letter (Memory-bound → memory-bound), as in English or Spanish; &quot;keep&quot; if not, as German nouns.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <extracomment>Between the items of a list in a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>assumption %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (edited)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a number to see its working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no result to explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read off the other results: it compares or names them and has no equation of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: edited here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a single device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out for a variant of the scenario: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoo</name>
    <message>
        <source>Datasheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZooCompare</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second ÷ first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the zoo; each names its source there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing that both state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZooFields</name>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLA: latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datacenters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fabrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZooPage</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zoo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>argument</name>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model FLOP utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes per element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations per sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of a static batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a static batch that is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits after quantisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-up of the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale in percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU time of a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward passes done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead of a collective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of a shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients of a shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations of a micro-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message of data parallelism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collectives a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples per micro-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model FLOPs of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routing imbalance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straggler factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of an accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embodied carbon of a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of an accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure multiplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase of the hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators per node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served a second, at full load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance a year, share of the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of data that leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of a reasoning step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a reasoning step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel efficiency at the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel efficiency, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations for each pair and element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of operations in attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV latent rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoPE head size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that is improved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its speed-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective experts per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch of the active work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load of the hot expert, over the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link bandwidth, as stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the stated rate in one direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the traffic that crosses the uplink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of light in fibre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridge point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples per rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro-batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro-batches asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro-batch asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the service time (standard deviation over mean)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTBF of the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to write a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to recover from a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write rate of all writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators of a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network cards of a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power supplies of a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTTF of an accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTTF of a network card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTTF of a power supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes written per parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow-down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data multiplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest privacy budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevalence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest prevalence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples needed of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply-accumulates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations per MAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HFU over MFU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators per replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon footprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least goodput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens to prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of tokens that attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters a token uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a step verifies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the weights read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance rate of a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the rate in one direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required compute rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters per accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainable fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks that share it (ZeRO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers per stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation bytes per element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of a sample on one rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention bytes per score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer bytes per parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro-batches in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations per layer and sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injection of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve over the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in the pass</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assumption</name>
    <message>
        <source>Operations per MAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision and tiny models record multiply-accumulates. The seeds count each as one operation; the field counts two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the stated bandwidth that a kernel reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes moved per sample beside the weights, as a share of the weight bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead per layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch and framework time for each layer of a pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of TDP drawn at zero utilisation; the rest scales with MFU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HFU over MFU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware operations per model operation in inference (padding, recomputation).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host link if none is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate at which weights that do not fit come from the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers if none are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth of a model whose entry states none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden size if none is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of a transformer whose entry states none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation bytes, full checkpointing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept per token, layer and hidden element: only each layer&apos;s input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation bytes, selective checkpointing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept per token, layer and hidden element when attention is recomputed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation bytes, no checkpointing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept per token, layer and hidden element when nothing is recomputed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam state per parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fp32 master weight, momentum and variance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD state per parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fp32 value: the master weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default efficiency η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the peak rate where an input gives none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The efficiency at which the values here hold; others scale with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfused: bound by memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fused attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiled so that the score matrix stays on the chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fused attention, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed-forward layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large matrix products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed-forward layers, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolutions, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other kernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalisation, embedding, element-wise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection of a dragonfly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of full bisection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hops of a fat tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches on an average path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hops of a dragonfly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-bit floating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the score in percentage points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-bit integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 7 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 4 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pruning up to half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pruning beyond half, scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the score is scale·e^(rate·s) percentage points at sparsity s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pruning beyond half, rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2:4 sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-up of matrix products on sparse tensor cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow-down of private training is 1 + factor/ε.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest ε</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below it the estimate does not grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest prevalence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency of a prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η of prompt processing; absent: the default efficiency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency of dense training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η of the training step of a dense transformer; absent: the default efficiency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency of MoE training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η of the training step of a mixture of experts; absent: the default efficiency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency of CNN inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η of convolutional inference; absent: the default efficiency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency of CNN training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η of convolutional training; absent: the default efficiency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency of a microcontroller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η of inference on a device of the tiny tier; absent: the default efficiency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation traffic of a transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for transformers, whose activations of a token are small beside the weights; absent: the general value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead of a training layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times the overhead per layer: forward pass, backward pass and update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead of a decode step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed time of each decode step beside the roofline: scheduling, sampling, synchronisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead of a collective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed time of each collective operation beside its messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of an unlisted precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in where a device lists no rate for the precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic of a spill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes over the host link when weights exceed the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roof of a prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether reading the weights can bound a short prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roof of a decode step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether arithmetic can bound a large batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention of a prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pairs of tokens, or the half below the diagonal that a causal kernel computes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights a mixture reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All experts in every step, or those its tokens are expected to hit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache a decode step reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the prompt, or also of half the answer, its average over the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill takes capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a replica loses the time of its prefills when requests per second are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a draft model proposes before each verification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the active requests that a static batcher keeps busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of a reasoning step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated for each step of a chain of thought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a training step counts the attention matrix, 6·L·h·S operations a token (causal).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations per layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coefficient for each hidden element, or that and attention’s 5·a·S/h, by precision and tensor parallelism.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept per trainable parameter; absent: the compute precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint bytes, Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written per parameter: half-precision weights and the optimizer state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint bytes, SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written per parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a ring gets of the rate a node states: all of it, or one direction of the vendor’s total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency of a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a link’s rate that large messages reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap of gradient sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the data-parallel communication hidden behind the backward pass where overlap is not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a compute-optimal model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration of a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over which energy, cost and failures of a scenario are counted where neither a duration nor a token budget says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFU of a training budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns accelerator-days into operations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak of a training budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense rate of the accelerator where a budget in accelerator-days names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TDP if none is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of an accelerator whose entry states none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon intensity if no grid is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average of the United States.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE if no grid is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility energy over IT energy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WUE if none is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water evaporated per unit of energy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per tonne of CO2e, where money and carbon are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTTF of an accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time to failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTTF of a network card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time to failure, with its cable and its switch port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTTF of a power supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time to failure; refined counts all other causes here, two to a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency inside a node if none is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one message between neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency of a fabric if none is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one message between nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power supplies if none are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention heads if none are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a transformer whose entry states none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve of weight streaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-chip memory needed, over the cache alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel efficiencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η by kind of kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topology factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection and hops of networks without a closed form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy and speed after quantisation and pruning: medians of surveys, not predictions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and fairness factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow-down of private training, data for rare groups.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Compute-bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None (keep all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full (recompute all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixture of experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolutional network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diffusion model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State-space model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP32 (4 B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TF32 (4 B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BF16 (2 B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP16 (2 B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP8 (1 B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INT8 (1 B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP4 (½ B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INT4 (½ B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic or weight traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory or arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causal half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected distinct experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt and half the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the excess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficient per element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With attention, precision and TP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next wider format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstructured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structured (rows, heads, channels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2:4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication-bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network-bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud Titan (100 million devices)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge Guardian (1,000 devices)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile Nomad (10 devices)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiny Pioneer (1 device)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead-bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the target is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tail latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed-forward (matrix products)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fat tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dragonfly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-D torus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode (a token each)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill (whole prompts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injection-bound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dimension</name>
    <message>
        <source>a plain number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a count of multiply-accumulates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a carbon mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compute rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rate of multiply-accumulates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an arithmetic intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of operations per multiply-accumulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an energy price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a carbon intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a water use per energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an energy efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an energy per operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an energy per byte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>excluded</name>
    <message>
        <source>the nearest to fitting needs %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 does not divide the model&apos;s %3 heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: the model has no experts to spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 does not divide the model&apos;s %3 experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a batch of %1 does not divide over dp · ep = %2 · %3 ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 shares nothing where dp · cp is 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no number to rank by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: there is no such number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: it is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: the nearest is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>Accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators per node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth inside a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network cards per node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power supplies per node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fabric bandwidth per accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fabric latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fabric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formula</name>
    <message>
        <source>Operations per sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attainable compute rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective bandwidth (spilled to the host)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency (iron law)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model FLOP utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware FLOP utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridge point (datasheet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters per accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro-batch per accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers per pipeline stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication buffers (pipelined)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch that is prefilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory beside the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that decode together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paged cache of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the weights a batch reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading weights and cache of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations of a step of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic of a step of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per second of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy requests of a static batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the weights a static batch reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading weights and cache of a static batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations of a step of a static batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic of a step of a static batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of a static batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain over static batching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of a batch that does not fit (stands in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain where nothing fits (stands in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations of accelerator time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute-optimal parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute-optimal tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens for a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens the budget allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to spend the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring all-reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree all-reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-binary-tree all-reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierarchical all-reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-to-all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message between two ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression ratio (quantisation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression ratio (pruning)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights after compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-up (as the bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-up (as the rates)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-up (of the sparsity pattern)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of accuracy (survey)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of accuracy (pruning beyond half)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data supply (host link alone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data supply (storage alone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation of the data path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of time waiting for data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU time of a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator&apos;s step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation of the accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-parallel replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks that share gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks that share weights (ZeRO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks that share kept gradients (ZeRO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks that share optimizer state (ZeRO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them in one node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes that share gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training FLOPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training FLOPs of a mixture of experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training FLOPs of stated operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention FLOPs (causal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model FLOPs of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware FLOPs of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training time with full recomputation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute time of the fullest rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of a shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients of a shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory time: weights, each pass of each micro-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of a sample on one rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations of a micro-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor-parallel communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and values passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context-parallel communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens sent to experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert-parallel communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message of data parallelism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message of data parallelism (ZeRO 1, 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message of data parallelism (ZeRO 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collectives a step (ZeRO 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-parallel communication (in a node)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-parallel communication (over the fabric)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-parallel communication (node, then fabric)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-parallel communication that is not hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: work and messages in its layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved rate of an accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest micro-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro-batches in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of the tensor-parallel group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of the context-parallel group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of the expert-parallel group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link between pipeline stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link inside a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of the fabric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators of the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of an accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operational carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon footprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase of the hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CapEx, amortised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CapEx, in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpEx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet TCO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egress cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a reasoning step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to the end of the reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the time spent reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency of a kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency of attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency of large matrix products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate a kernel achieves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of operations in attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency of a transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head size (as stated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache (latent attention)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache in pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache in pages (latent attention)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pages left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective FLOP/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roofline bottleneck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective experts per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch of the active work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective active parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load of the hot expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load of the other experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations routed in a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that leave their rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fabric bandwidth of an all-to-all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-to-all with its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection fraction, as stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean hops, as stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection fraction of a ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection fraction of a 3-D torus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean hops of a ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean hops of a 3-D torus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth per accelerator across the bisection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput left by oversubscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip of light in fibre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations of a sample&apos;s training step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute time over the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient traffic of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link between nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridge point of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples a step at the ridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M/D/1 wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M/D/1 queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait and job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples per rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro-batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro-batches of a given size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples per micro-batch, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline bubble, share of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation of the replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of waiting (Erlang C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait that 99 % stay below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantile of the wait (Erlang C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency that 99 % stay below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P99 of a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests per second of a replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests per second of a replica (with their prefill)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between two requests of a replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas, all that are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests per second of all replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand over capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a replica serves at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTBF of a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTBF of the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best checkpoint interval (Young–Daly)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent on checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time whose work is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent on recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability of redundant copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write rate of all writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write rate, capped by the file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to write a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow-down of private training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of private training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data for a rare group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples to collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations per sample (from MACs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations per sample (as stated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights that do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective bandwidth (excess from the host)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roofline: attainable rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput of the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of a replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFU of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFU of serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory: demand over supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency: demand over SLA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost: demand over budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon: demand over budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water: demand over budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodput: asked over reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens to prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of a chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks of a prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of tokens that attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of tokens that attend (causal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of tokens that attend in a chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of tokens that attend in a chunk (causal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations of a prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations of a chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations of a decode step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic of a prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic of a chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic of a decode step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the weights a prefill reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the weights a decode step reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the weights in a prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading weights and cache in a decode step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean growth of the cache over the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link between accelerators (prefill)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link between accelerators (decode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations of a prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations of a chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations of a decode step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-reduces of a prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-reduces of a chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-reduces of a decode step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving the cache to the decode hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait of a decode step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step that verifies the drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight bytes of the draft model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head size of the draft model (as stated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head size of the draft model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache of the draft model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache of the draft model (latent attention)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the draft model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens kept of each verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a step verifies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per token (speculative)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency of a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency of a request without waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights per accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache per accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory per accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the prompt that is cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required compute rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required machine balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth, need over have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute rate, need over have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations (with attention, precision, TP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations (sequence parallel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations (of the micro-batches in flight)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations (as stated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory on the wafer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the wafer&apos;s memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights that are streamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injection of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injection of a layer (experts in use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations per layer (one token)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations per layer (a prompt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a second (decode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a second (prefill)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch that hides the injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per million served</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message>
        <source>Carbon intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power usage effectiveness: facility energy over IT energy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water usage effectiveness: litres per kWh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewable share (percent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hardware</name>
    <message>
        <source>FP32 rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TF32 rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BF16 rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP16 rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP8 rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INT8 rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP4 rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INT4 rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense fp16/bf16; the default where a precision lists none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates by precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense peak rates the vendor lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparse rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With structured sparsity: marketing&apos;s number, not used as the dense peak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where weights come from that do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s total of both directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatch overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed time to start one pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak rate (FP16/BF16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the device lives, from the data centre to a microcontroller.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>input</name>
    <message>
        <source>Samples in one step over all replicas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam keeps three fp32 values for each parameter, SGD one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the forward pass keeps for the backward pass; what is not kept is recomputed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro-batches whose gradients are summed before a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainable fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the parameters that is trained: 1 for full training, below 0.01 for LoRA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication buffers as a share of the gradient bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs: its parameters, operations and shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One accelerator: peak rates, memory hierarchy, links, power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format of weights and arithmetic. Fewer bytes per element move faster; the device&apos;s peak rate changes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples processed together. Usual: 1 for latency, 8 to 256 for throughput.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in one sample. Usual: 512 to 8,192; long-context training up to 131,072.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the peak rate that the compute-bound part reaches. Usual: 0.25 to 0.55; back-calculate it from one measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators that share each layer&apos;s matrices. Usual: 1 to 8, inside one node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages the layers are cut into. Usual: 1 to 16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas that each take a share of the batch. ZeRO shards state over them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators that the experts of a mixture are spread over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZeRO stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the data-parallel ranks share out: 1 optimizer state, 2 also gradients, 3 also weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose state is written beside the weights: 14 bytes a parameter with Adam, 4 with SGD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices that write a share each, to storage of their own. Absent: one for each node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File system bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write rate of a file system that all writers share. Absent: they share none. Usual: 10 GB/s to 2 TB/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations to train with; or give a duration, or only the parameters. Usual: 1,000 EFLOP for a small study, 588,000 for Chinchilla, tens of millions at the frontier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that all accelerators train: with their number, the budget in accelerator-days. Usual: 1 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That train together. Usual: 8 to 16,384.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model FLOP utilisation of the whole training. Usual: 0.3 to 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a model whose size is settled; absent: the optimum of the budget. Usual: 1e9 to 1e12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer bits for each weight, or fewer weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a weight after quantisation, at most those of the precision. Usual: 8 or 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the quantised weights: 8-bit floating point loses less than 8-bit integers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the weights that pruning removes. Usual: 0.5; 0.9 needs retraining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which weights pruning removes: hardware skips whole rows, or two of every four, but not zeros anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of training data used a second; or give samples a second and their size. Usual: below 0.01 GB/s for text, 0.1 to 10 for images and video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the training step or the inference service. Usual: 100 to 10,000 images for each accelerator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As stored. Usual: about 110 kB for an ImageNet JPEG, 2 to 4 bytes a token for text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the model on each pipeline rank (interleaved schedule): the bubble shrinks by it, the messages grow. Usual: 1 to 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro-batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples in a micro-batch, instead of their number. Usual: 1 to 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor-parallel ranks also share the activations between their matrices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap gradient sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide data-parallel communication behind the backward pass by the overlap efficiency. Off: by the assumption communication_overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the data-parallel communication that can be hidden. Usual: 0.7 to 0.95.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times that communication takes on a busy network. Usual: 1 to 1.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stragglers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times that the slowest rank takes over the average one. Usual: 1 to 1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routing imbalance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load of the busiest expert over the average. Usual: 1 to 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all; gives time, energy, carbon and cost. For work without tokens: samples. Usual: 20 a parameter and more, up to 15e12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amortisation period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time over which the hardware&apos;s price is spread. Usual: 3 to 5 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life over which the purchase is spread evenly; a longer duration buys again. Absent: bought in full. Usual: 3 to 5 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries or tokens a second that the whole fleet serves at full load; the cost of one, or of a million, follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of that throughput that real traffic asks for over the duration. Usual: 0.3 to 0.8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the serving model. Usual: 10 to 1,000 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the serving model. Usual: 5 to 50 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the chain of thought. Usual: 1 to 16; hundreds for hard problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated for each reasoning step. Usual: 20 to 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all accelerators that serve the model; absent: the TDP of the hardware. Usual: 300 to 1,000 W each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation that the power follows. 1 charges the full TDP, a ceiling; decoding usually runs at 0.01 to 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of one expert-parallel group whose tokens are routed together. Usual: 1 to 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators that the experts are spread over. Usual: 8 to 64, at most the number of experts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fabric carries the all-to-all; not needed while one accelerator holds all experts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routing imbalance γ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load of the hottest expert over the mean: 1 is even, 1.25 a hot expert of 25 %. Usual: 1.1 to 2; count tokens per expert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that are submitted, at random times. Usual: 1 to 100 a day for each cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each job has the whole cluster for this long. Usual: minutes to days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time the fleet works on one job. Usual: a day to three months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to write a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During which the job stands still. Usual: 1 s when written in the background, 30 s to 10 min otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy budget ε</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of differentially private training; smaller is more private. Usual: 0.1 (strong) to 10 (weak).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevalence of the rarest group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its share of the data as collected. Usual: 0.001 to 0.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without privacy; gives the time with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples needed of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the confidence asked for; gives the samples to collect in all. Usual: 1,000 to 10,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One accelerator, or as many as the persona deploys; or give a fleet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pass, a prompt with its answer, or training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many devices an archetype deploys, where one device is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of an answer, when serving. Usual: 64 to 1,024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its state makes most of a checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget of a training run: 20 per parameter is compute-optimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over which energy, cost and failures are counted. Absent: the training time, else a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purchase is spread over it. Usual: 3 to 5 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the throughput that is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFU (override)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of the computed one, for power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput (override)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of the computed one, for cost per query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint time (override)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of the computed write time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLA: latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest latency allowed, of a pass, a request or a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest total cost of ownership allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest carbon footprint allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most water allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least goodput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the time that must be useful work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format of the cache, if it differs from that of the weights: fp8 halves it against fp16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where decode runs if not where the prefill does: compute-rich devices for one, bandwidth-rich ones for the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an accelerator of the prefill hardware to one of the decode hardware: the cache crosses it. Usual: 25 to 100 GB/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small model that proposes tokens for the large one to verify; each accelerator runs it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that the large model accepts a drafted token. Usual: 0.6 to 0.8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens at the prompt&apos;s start whose cache is kept from earlier requests, such as a system prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a prefill computes before running decodes may step in. Usual: 256 to 2,048; absent: the whole prompt at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a second, arriving at random (Poisson).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target P99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency that 99 of 100 requests must stay below, from arrival to the last token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the search for a count ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the accelerator spends its time on; each kind reaches another share of the peak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fused attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiled so that the score matrix never leaves the chip (FlashAttention). Usual today; off shows what it saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one forward pass of the batch. Usual: 10 to 200 ms; 20 to 50 ms a token for reading speed and above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time that one request keeps a replica busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers that share one queue, each with one request at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the links are arranged. Usual: fat trees for GPU clusters, tori for TPU pods, dragonflies for supercomputers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the CPU handles it. Usual: 150 kB for a decoded image of 224 × 224, megabytes for video and audio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes one worker decodes and augments a second; measure it. Usual: 0.05 to 1 GB/s a core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU cores that prepare samples for this accelerator. Usual: 4 to 16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator&apos;s step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time the accelerator takes for a batch; absent: one forward pass of the model on the hardware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode computes one token of each sequence for each reading of the weights, prefill all tokens of the prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators in nodes, nodes on a fabric. Usual: 1 to 4,096 nodes of 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the power comes from: carbon intensity, PUE, WUE. Absent: the datacenter&apos;s, else the fleet&apos;s, else an average one. Usual: 10 to 820 gCO2e/kWh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site on a grid; its own PUE and WUE win over the grid&apos;s. A grid that is given wins over the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the fleet runs. Usual: 30 days for a training run, 3 years for a purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model FLOP utilisation: power rises with it from idle to TDP. 1 counts the full TDP. Usual when training: 0.3 to 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embodied carbon of a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of making one accelerator, counted in full. Usual: 100 to 200 kgCO2e for a data-centre GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per accelerator and direction; absent: the fabric&apos;s. Usual: 100 to 800 Gbit/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks that share the tokens of a sample and pass keys and values around a ring. Usual: 1, or 2 to 16 for sequences beyond 32,768.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro-batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that a rank cuts its share of the batch into. Usual: at least 4 times the pipeline stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the facility&apos;s energy. Usual: 0.05 to 0.30 USD/kWh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure multiplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase of everything over that of the accelerators: hosts, network, building. Usual: 1 to 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a share of the full purchase. Usual: 0.03 to 0.10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a failure to the first new step: notice, replace, restart, load. Usual: 5 min to an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of the prompt, and of the cache that decode reads. Usual: 512 to 8,192; long-context use up to 131,072.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens generated for a request. Usual: 64 to 1,024; reasoning models up to 32,768.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that a replica decodes together at most, if their caches fit. Usual: 8 to 256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in a page of the cache. Small pages waste less, large ones look up faster. Usual: 16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the service time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation over mean: 0 for answers of one length, 1 for exponential, above 1 for heavy tails.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>issue</name>
    <message>
        <source>%1 must be given: gradients and optimizer state are counted per parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: this model states no %3, so the messages between the parts of a split model have no size. Set it to 1 (data parallelism alone), or choose a transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give %1 or %2, not both: got %3 and %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dp × tp × pp × ep × cp must equal the fleet&apos;s %1 accelerators, but tp × pp × ep × cp = %2 × %3 × %4 × %5 = %6 leaves no whole dp; the nearest layout has %7 (dp %8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be at most the model&apos;s %2 layers, got %3: a stage holds at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be at most %2 (%3), got %4: a rank holds at least one token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give %1, or both %2 and %3: without them there is no demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this model keeps a transformer&apos;s KV cache on the wafer and streams its layers; for other kinds of network that does not hold. Choose a transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be given: they are what is streamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a state-space model keeps a state of fixed size instead of a cache that grows with the tokens, which is what this model counts. Choose a transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of network does not generate token by token and has no KV cache, so prefill and decode do not apply to it. Choose a transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be given: operations and weight bytes are counted per parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be at most the %2 bits of precision %3, got %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be below %2 (%3): at least one token of the prompt is new; got %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2 must be given: without one the weights have no size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give %1, or both %2 and %3: without them the accelerator&apos;s step has no length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be given: every parameter&apos;s gradient is exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be given: a checkpoint is counted per parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be at least %2, got %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2 must be given: without one a checkpoint has nowhere to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be at most the fleet&apos;s %2 accelerators, got %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2 must be given: a scenario runs on one device or on a fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are both given; the fleet&apos;s accelerator is the hardware: give one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be none with a fleet, which says itself how many devices there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must divide the %2 accelerators into whole replicas, got %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 both set the budget; give one of them (the time a budget takes is an output)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give %1, or %2 (accelerator time), or %3: without one there is no budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this model has no experts to route tokens to. Choose a mixture of experts (kind sparse_transformer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be given: tokens are routed among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be given: it sets how often a token is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be given: active parameters are at most all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be given: they are what a hot expert stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be at most %2, %3, got %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be given: with %2 above 1 its fabric carries the all-to-all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this model counts the activations of transformer layers; for other kinds of network that count does not hold. Choose a transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 overlap: one is a part of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there at both ends; name the whole that it is a part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 changes can be told apart, got %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not one value; name a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not given, so its parts cannot be varied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an input; did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an output; did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the standard deviation must be greater than 0, got %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a normal distribution about %2 has nothing within what is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a range goes from the smaller to the larger, got %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a log-uniform range starts above 0, got %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the most likely value must lie between the ends, got %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it must stay at most %2, got %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it must stay at least %2, got %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a search of layouts takes a fleet of at most %1 accelerators, this one has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be at most %2, got %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be greater than %2, got %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be greater than %2 and at most %3, got %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be at least %2 and at most %3, got %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a number, got %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a quantity such as &quot;%2&quot;, got %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is beyond what a double holds, got %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a plain number, such as %2 or %3; got %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a known unit; did you mean &quot;%3&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a known unit; a value here reads like &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 and needs a unit, such as &quot;%3&quot;; got %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants %2; %3 is %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 and needs a unit, such as &quot;%3&quot;; got the bare number %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2, got %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a whole number, got %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be at most 9e15, got %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be true or false, got %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a text, got %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an object, got %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not in the zoo of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not in the zoo of %3; did you mean %4?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a field here; allowed are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a field here; did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one value, not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be given: an id of the zoo or an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an id of the zoo or an object, got %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be the id of a scenario, got %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be &quot;textbook&quot;, &quot;refined&quot; or an object that overrides named assumptions, got %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>First-principles reasoning about ML systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session file to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page to show, such as roofline or memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of the window and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window size, such as 1280x720.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark, for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of zoo entries of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no folder yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interface for this run: en, de, es, zh_CN or ar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2, got &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT in pixels, such as 1280x720</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one session at a time, got %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::Autosave</name>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::Callout</name>
    <message>
        <source>Dismiss this hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss hint: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::CardWidget</name>
    <message>
        <source>%1: click for the working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: click for the working, on the arrow (or press Return) for its page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::Chart</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <comment>legend entries that do not fit</comment>
        <translation>
            <numerusform>+ %n more</numerusform>
            <numerusform>+ %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>from, to and duration of a span</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::CommandPalette</name>
    <message>
        <source>Find a command, page, entry, input or formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2   (%3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::EntryDraft</name>
    <message>
        <source>New entry: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under which it is found: letters, digits, _ and -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of what you enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data sheet, a paper, a quote, your own estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of that source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters, digits, _ and - only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the zoo has an entry %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year such as 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still wanted: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::EntryEditor</name>
    <message>
        <source>A&amp;ll fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes it into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::ExploreView</name>
    <message>
        <source>Set to this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no answer here: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing, about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::ExportDialog</name>
    <message>
        <source>Custom size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper, one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper, two columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Caption with scenario and assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG (vector)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (vector)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> DPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vector: sharp at any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of width and height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::FieldEditor</name>
    <message>
        <source>Reset to the zoo&apos;s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::FormulaSheet</name>
    <message>
        <source>, more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 if not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::FormulasModel</name>
    <message>
        <source>Laws and rules of thumb</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::FormulasView</name>
    <message>
        <source>filter by name, symbol, equation, source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What mlsysim-cli needs to give the same result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario&apos;s &amp;numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found step by step; the line above describes the steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers that the formula has in this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result of this scenario uses this formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your numbers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the numbers of this scenario:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With example numbers (no result of this scenario uses it):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result: an argument needs correction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::InputsModel</name>
    <message>
        <source>Inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparse %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Assumptions (%n edited)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fleet over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zoo has no entry %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::InputsPanel</name>
    <message>
        <source>Show &amp;advanced inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes here make an edited copy; the zoo keeps its values.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::MainWindow</name>
    <message>
        <source>MLSys·im sessions (*.mlsysim.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use the zoo&apos;s values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – MLSys·im</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session keeps its own values of %1; the zoo&apos;s are different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the batch size and watch the point walk along the roofline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin a scenario, then change something: both stay on the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New (first scenario)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin for comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove all pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;hardware edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;model edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes in &amp;GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in &amp;µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset chart &amp;zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;hints again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About MLSys·im</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About MLSys·im</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;MLSys·im Desktop %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;First-principles reasoning about machine-learning systems. Results are analytical estimates, not measurements: they show the binding constraint; measure before you commit.&lt;/p&gt;&lt;p&gt;Licence: GPL-3.0-or-later. Charts by Qt Charts (GPL-3.0).&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has no chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart was not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart copied as picture and SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input needs correction: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a number, here or in the table, to see how it came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet and grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;page as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has no answer to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command for mlsysim-cli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned. Change something: the pin stays on the charts and numbers show their change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ear the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;task: inference, serving, training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set of assumptions that every number rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common questions of this page, set up with one click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Textbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refined (preview, unfitted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;edited assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show what each changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Swap with the pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Swap with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Examples of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table was not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not yet reviewed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open session or figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy ta&amp;ble as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table copied as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BibTeX entry copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions and figures (*.mlsysim.json *.png *.svg *.pdf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deck was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 presents, Page Down steps on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large to be a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries no scenario; figures exported by this program do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario in %1 could not be read, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the file says the format: .csv, .tsv, .md, .tex or .html; got %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program did not end properly; this is what was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a&amp;ll charts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report, print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts exported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60-second &amp;tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program did not end properly, and what was not saved cannot be read (%1). It is kept as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else that was not saved is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::Navigation</name>
    <message>
        <source>Groups of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textbook: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::PageWidget</name>
    <message>
        <source>Results of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown below is the last result that could be computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of these is enough:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::PresentBar</name>
    <message>
        <source>What the class expects; Return uncovers the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H shows a hint.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::Presentation</name>
    <message>
        <source>Next scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered. R uncovers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncover the results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::ResultTable</name>
    <message>
        <source>filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::ScenarioDocument</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::ScenariosModel</name>
    <message>
        <source>no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M tCO₂e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no SLA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro: cost, carbon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::ScenariosView</name>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the chosen scenario the live one; Undo brings the present one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen scenario, one of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name under which this scenario is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the live scenario beside the others, in your own zoo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zoo has a scenario %1 already; another name, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 and its file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario was not deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already stands for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::StartView</name>
    <message>
        <source>Begin with a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a lecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a session or a figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the 60-second tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::Tour</name>
    <message>
        <source>Pick a model and a machine here. Every number on every page follows at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a number, or type one with its unit. On the roofline the batch size walks the point up the slope to the ridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click any number: here is its equation with the numbers in it, what it assumes and its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status line says what binds and whether it fits; where it does not, the page offers what would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore asks what if: sweeps, maps, goal seek and a search of every layout, of any input against any result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this scenario, then change something: both stay on the charts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the figure at the size of your slide or column. It carries its scenario: dropped on the window it opens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on: scenarios and lectures on this page, %1 for the guide to any page, %2 to find anything, %3 to present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (%1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::WorkingPane</name>
    <message>
        <source>Working of the selected number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::ZooLibrary</name>
    <message>
        <source>There is no folder for entries of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id is made of the letters A to Z, digits, _ and -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be made a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only entries of your own can be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::ZooPanel</name>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::ZooTableModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A metric of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mlsys::ZooView</name>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the chosen entry in the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric of your own, an expression over the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen entry and the sources of its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen entries side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for instance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry to see where each of its values comes from; Ctrl-click a second to compare the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the chosen one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a file or a Hugging Face config.json…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport the chosen one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 and its file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was not deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zoo has a scenario %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was not exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights, also of experts that a token does not use: they set the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights one token uses in a mixture of experts: they set the compute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight bytes of a workload known by its size alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations per sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one forward pass: a token, an image, a sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply-accumulates per sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted into operations by the assumption &quot;operations per MAC&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than attention heads with grouped-query attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denoising steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FFN size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FFN matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2, or 3 when gated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tied embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV latent rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoPE head size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert FFN size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation bytes per sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a query, a key or a value; absent: hidden size over heads.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>%1 %2 runs as %3: a rank has no more samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a batch of %1 does not divide evenly over %2 ranks (dp × ep); the fullest one, with %3, sets the pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 samples of a rank do not divide evenly into %2 micro-batches; time counts them equal, memory the fullest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 exceeds the model&apos;s %3 experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s %1 layers do not fill %2 stages of %3 parts: the bubble is larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory is without activations: they are counted for transformers, and in the refined assumptions for models that state %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the accelerator has no price (%1), so the training has no cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device states the bandwidth of neither its storage nor its host link: the supply is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device states no storage bandwidth: only the host link is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device states no host link: only the storage is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cache and activations exceed the memory on the wafer by %1; the times are those of a wafer that had it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below ε = %1 the slow-down is not known to follow the law; it is held there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below a prevalence of %1 the data needed are held there: sampling at random no longer finds the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change of accuracy is the median of published surveys, not a prediction for this model: measure it on your task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a model and hardware the inference is taken as memory-bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the 2:4 pattern prunes half of the weights; at this sparsity it does not hold and no speed-up is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prefill hardware must hold weights and cache too, %1, and has only %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hardware states no link between accelerators; tensor parallelism is estimated over its host link at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decode hardware states no link between accelerators; tensor parallelism is estimated over its host link at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights exceed the memory by %1; they are streamed at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the time is fixed overhead; compute and memory decide only the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the accelerator states no TDP; %1 is assumed, and energy, carbon and water scale with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing a checkpoint takes %1, the fleet fails every %2: the best interval of Young and Daly holds only for checkpoints much shorter than that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cost is unknown, so %1 cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 exceeds the model&apos;s %3 experts; some ranks would hold none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 exceeds the fleet&apos;s %3 accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device states no TDP: the energy is unknown; give %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither %1 nor %2 is given: the energy is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the accelerator states no price (%1): what it costs to buy and to maintain, and every sum of that, is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a batch of %1 does not divide evenly over %2 micro-batches (%3 × %4); the fullest one is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decode hardware: the device lists no %1 rate; its %2 rate of %3 is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device lists no %1 rate; its %2 rate of %3 is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decode hardware: the device lists no %1 rate; its default (dense fp16/bf16) rate of %2 is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device lists no %1 rate; its default (dense fp16/bf16) rate of %2 is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the replicas finish at most %1 requests a second and no fewer arrive: the queue grows without end and no latency is bounded; add replicas or shorten the service time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: a replica takes that many devices, and cost, energy and failures are counted for all of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>output</name>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start of the pass to its end, for the whole batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations over the attainable rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes moved over the effective bandwidth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatch, and launches for each layer; no faster chip removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples a second: batch over latency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longer of compute and memory time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead dominates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead exceeds both roofline times: a truth the two-way label hides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations for each byte moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridge point (datasheet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensity at which datasheet peak and bandwidth take equally long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the device over the batch; 0 if its TDP is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that must be resident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attainable compute rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak times efficiency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the level the weights stream from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model FLOP utilisation: useful operations over what the peak rate allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HFU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware FLOP utilisation, with operations done but not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per accelerator, at the chosen precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each trained parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master weights and moments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from the forward for the backward pass. The part most sensitive to the framework.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare against framework memory traces for one model and configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For collectives and pipeline messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that must be resident on one accelerator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the device&apos;s main memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand over supply; above 100 % it does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether everything that must be resident fits the device&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare against direct tensor counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark one configuration, back-calculate the efficiency, then reuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and optimizer state, of all ranks together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare against the size of one on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all writers together, capped by the file system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark parallel writes of the fleet, such as with IOR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first byte to the last; nothing is hidden behind training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time one save of the real job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent on checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write time over the best interval; near or above 100 % the fleet cannot keep up with its failures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train three small models along the law and compare their losses before trusting it further out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations of the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimal parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size at which the budget reaches the lowest loss, whatever serving costs later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimal tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To train the optimal size on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That the budget allows for the parameters given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the parameters given. Below the optimum the model is too large for its budget; above it, it is trained longer than is cheapest, which pays off in serving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To spend the budget on the accelerators at that MFU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes before over bytes after; indices of what is left are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the part that the roofline bounds; overhead stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In percentage points: the median of published surveys, not a prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate the compressed model on your own task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the uncompressed model waits for memory rather than arithmetic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the precision of the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the scales of quantisation or the indices of pruning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of the whole batch, without the overhead per layer; 1,000 s stand in where the weights do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a second of all active requests; prefills take none of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as fit beside the weights in whole pages, up to the largest batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pages that no token fills: the tail of each request&apos;s last page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paged KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all active requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain over static batching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a second against a static batch, whose slots idle until its longest answer ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of data used a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the slower of storage and host link; no answer where the device states neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the data set once without computing and time it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation of the data path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand over supply; above 100 % the accelerator waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time waiting for data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the time that the accelerator stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on synthetic data in memory and compare the step time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether data arrive slower than they are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which path sets the supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas: the fleet divided by all the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators that share each layer&apos;s matrices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages the layers are cut into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators that experts are spread over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks that share the tokens of a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare against a profiler&apos;s trace of one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train for an hour on the fleet, back-calculate the efficiency, then reuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the fleet is divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic or weight traffic of the slowest rank, whichever is longer, and overheads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-parallel communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients, and with ZeRO weights, before any of it is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor-parallel communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations summed over the ranks of each layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context-parallel communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and values passed around the ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations handed from stage to stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert-parallel communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens sent to their experts and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it, without what is hidden behind the backward pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time that stages wait while the pipeline fills and drains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bubble fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pipeline&apos;s time that is bubble; more micro-batches make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one update of the weights to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work over step time: what communication, bubble and stragglers leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples a second of the whole fleet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a second of the whole fleet. Of work without tokens: samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved rate of an accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model FLOPs of a step over its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model FLOP utilisation: useful operations over what the peak rate allows. Good: 0.35 to 0.55.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware FLOP utilisation: also counts what is recomputed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory per accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights, gradients, optimizer state, activations and buffers that one rank holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare against the framework&apos;s peak memory of one rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest of compute, memory, communication and bubble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all tokens, without failures and restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the accelerators, times PUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare against metered power of one rack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of that energy on the grid that is given; without making the devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare against the site&apos;s carbon report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hardware&apos;s share of its amortisation period, electricity and maintenance (5 % of the price a year).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare against a cloud provider&apos;s price for the same accelerator-hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare against the invoices of one quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CapEx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase of the hardware, or the share of it that falls on the duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility energy at the electricity price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yearly share of the full purchase, amortised or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpEx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity and maintenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CapEx and OpEx over the duration; no staff, no rent, no cost of money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost over all that is served in the duration, if the throughput counts queries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a million of what the throughput counts: of tokens, if it counts tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the request to the end of the reasoning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each further reasoning step adds this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated before the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the latency that follows the first token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one request that has the device to itself; a batch shares it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the device&apos;s energy counter before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure tokens per expert and feed the observed imbalance in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective experts per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts whose time a token takes when the others wait for the hot one; at most all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective active parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active parameters with the same stretch; at most all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch of the active work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective over nominal experts per token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load of the hot expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the mean of all experts; at most experts over experts per token, when every token visits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load of the other experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left to each of them, over the mean of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes dispatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations that leave their rank in one layer, one way; 0 while one accelerator holds all experts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-to-all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of one dispatch over the fabric; each layer pays it on the way there and on the way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time one all-to-all of this size with the collective library&apos;s benchmark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare a training step on one node with the same on all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute time of a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its training step spread over all accelerators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All gradients, out and back, over the fabric: the same for any batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations of one sample for each byte exchanged; a batch multiplies it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridge point of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensity at which compute and sync take as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples in a step (tokens, for a transformer) from which the network no longer binds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longer of the two for a single sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare against the scheduler&apos;s log of a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that arrives over what the cluster can do; at 100 % and above the queue grows for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the queue settles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From submission to start, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that wait, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnaround</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From submission to end, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the interruptions of one month of jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of at least one failure during the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean number during the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the time that is progress, less checkpoints, lost work and recovery; 0 if failures come faster than they are dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare against the steps kept over the steps that the time allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow-down by privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private training time over plain: clipping the gradient of every sample, larger batches, more steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data for the rarest group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples to collect for each one of the group, sampled at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the group in a pilot sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private training time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training time given, slowed down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples to collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all, to find enough of the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a pass, a request or a training step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples or requests a second, of the whole fleet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model FLOP/s over the peak rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over which energy, cost and failures are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass, fail, or not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand over supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 1 it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line of the scorecard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails if any line fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the task&apos;s part answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The single-node part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serving part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distributed-training part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy, carbon and water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of ownership.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and write time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures and goodput.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feasibility, performance against its SLA, macro impact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency of a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the last token of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a second that the batch generates while it decodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest part of the time to first token, of those that the assumptions count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest part of the time per token, of those that the assumptions count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and values of the batch&apos;s prompts, per accelerator; it grows with batch and sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per accelerator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights, cache and the draft model&apos;s weights, on one accelerator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand over supply of the decode hardware; above 100 % it does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt cache hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the prompt that need not be computed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts the prefill is cut into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the slowest chunk of a chunked prefill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode stall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest that a running decode waits for a chunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether some allowed number of replicas serves the traffic within the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest number that is stable and meets the target; none if no allowed number does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a second of all these replicas; if no number meets the target, of as many as are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity of a replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a second that one replica ends. Textbook counts its decode alone, refined also its prefills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic over capacity; above 100 % the queue grows for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P99 latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting, prefill and the whole answer, for 99 of 100 requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency without waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill and the whole answer in a full batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P99 wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a free replica, for 99 of 100 requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch of a replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that it decodes together: as many as fit, up to the largest batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory: not even one request fits. Capacity: too few replicas for the traffic. Tail latency: enough, but too slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency of the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the peak rate that this kind of kernel reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak rate times the kernel&apos;s efficiency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations in attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a transformer&apos;s operations that are attention scores; it grows with the sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a transformer as a whole: attention and matrix products, each at its own efficiency; the slower part weighs more than its share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read the weights once within the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required compute rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak rate that finishes the operations within the target at this efficiency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute rate over bandwidth: the ridge point of a machine that wastes neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the weights alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth, need over have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 100 % the hardware is too slow for the target, or that many of it must share the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute rate, need over have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 100 % the hardware is too slow for the target, or that many of it must share the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait and service of a typical request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What 99 of 100 requests stay below; unbounded if requests arrive faster than they can be served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the time that a replica is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the replicas serve faster than requests arrive, so that the queue does not grow for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare against an all-to-all benchmark over the whole fleet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of full bandwidth left when every accelerator talks across the worst cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per accelerator across that cut, after oversubscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the whole network: half the accelerators send to the other half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links on an average path; each adds latency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU time of a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding and augmenting one batch by all workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the data loader alone and time a batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator&apos;s step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time the accelerator takes for the same batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation of the accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the time that it has a batch to work on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples a second of CPU and accelerator together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fewest that keep the accelerator busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longer of CPU time and accelerator step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether cache and activations fit on the wafer; the weights need not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of all sequences a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through all layers once: the time between two tokens in decode, the time to the first in prefill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injection of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One layer&apos;s weights over the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One layer for the whole batch, with its dispatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longer of injection and compute of a layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch that hides the injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on arithmetic, not the link, sets the pace; the dispatch of a layer is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory on the wafer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache and a reserve for activations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare against the power meters of one rack over a day, then scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by the accelerators; hosts and network come on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT energy with cooling and distribution: times PUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon footprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the energy drawn from the grid, and of making the devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply metered energy by the grid operator&apos;s intensity of those hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of making all accelerators; part of the footprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare against the vendor&apos;s product carbon footprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaporated on site for cooling: facility energy times WUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare against the site&apos;s water meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the place that was counted with: facility energy over IT energy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid or site that was counted with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTBF of the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time between failures of any accelerator, network card or power supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best checkpoint interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young–Daly: where writing checkpoints and losing work cost the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary the interval of a long job and compare its goodput.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a serving benchmark of one model on one device (TTFT and time per output token), then reuse the efficiencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefill of the whole batch: arithmetic on all tokens of the prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two tokens of an answer: reading weights and cache once for each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay a trace of real arrivals against the replicas: traffic comes in bursts that a Poisson stream does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per million served</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost &amp; carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal seek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preset</name>
    <message>
        <source>20 requests/s, answers of 64 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output tokens 64 → 128: twice the replicas?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten times the traffic: ten times the replicas?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger batch: more capacity, slower answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target of one second: out of reach?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same traffic on A100s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Québec against Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same job in Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month of 1,000 H100s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train GPT-3 sustainably</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three years of one H100 for Llama 3 8B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llama 3.1 8B in training: why 16 GB of weights take far more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… ZeRO 1 over 8: the optimizer state shrinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… ZeRO 2: the gradients too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… ZeRO 3: and the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hot expert of 25 %: 146.8 MB, 12.09 ms (tutorial)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even routing: 117.4 MB, 9.75 ms (tutorial)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixtral 8x7B, one expert a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeepSeek-V3: 256 experts over 64 GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should I use A100s or H100s for inference? The A100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and the H100 (pin the first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train GPT-3 on 1,024 A100s in Quebec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and in Poland (pin the first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week on one node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks on 1,024 H100s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llama 3 405B: 54 days on 16,384 H100s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100,000 H100s, checkpoints in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ResNet-50 on an A100, one image: where does the time go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… a batch of 256: across the ridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ResNet-50, batch 32, on a T4 (Ctrl-click other devices)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… on a B200: which wall is left?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token of Llama 3.1 8B on an H100: the bandwidth decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontier training: 70 billion parameters on 8,192 H100s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and 15 trillion tokens: time, energy, cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZeRO 0 → 3: 8 billion parameters without splitting the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPT-3 on 1,024 A100s: 34 days (Megatron-LM 2021)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline of 8 stages with 8 micro-batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, interleaved: 4 virtual stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can I serve Llama 70B on 4 H100s?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>256 requests at once: how long may a prompt be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speculative decoding with a 1B draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt cache: half of the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunked prefill of 512</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode on another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cache in FP8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llama 3.1 8B answering on an H100: how sure is that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llama 3.1 8B answering on an H100: what would help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llama 3.1 8B in training: what would help?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solver</name>
    <message>
        <source>Single node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast will my model run on this GPU?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much memory do I need for training?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long does a checkpoint take, and how often should I write one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinchilla scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large a model should my compute train?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do I gain from fewer bits or weights?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuous batching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many users does one accelerator carry?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data ingestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can storage keep up with my accelerator?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributed training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long does a training step take on this fleet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much will this cost to run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference-time scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does reasoning cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert routing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does MoE routing imbalance hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network roofline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the network hold training back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long will my job queue?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often will my cluster fail during training?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible engineering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do privacy and fairness cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can I run it, and what will it cost, emit and withstand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can my language model answer fast enough, and does it fit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many replicas does my traffic need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the peak does my kernel reach?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy and carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the carbon footprint?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What machine would be fast enough?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tail latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long do the unlucky requests wait?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much bandwidth does the network&apos;s shape leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data transformation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is my accelerator waiting for the CPU?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight streaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can a wafer run a model that it cannot hold?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>step part</name>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DP, exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stragglers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>samples/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jobs/d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
