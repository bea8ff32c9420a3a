<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AssumptionsPage</name>
    <message>
        <source>nothing here</source>
        <translation type="unfinished">hier nichts</translation>
    </message>
    <message numerus="yes">
        <source>, and %n more</source>
        <translation type="unfinished">
            <numerusform> und %n weiteres</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>as %1</source>
        <translation type="unfinished">wie %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished">nicht gesetzt</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation type="unfinished">Annahme</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Jetzt</translation>
    </message>
    <message>
        <source>What changing it moves here</source>
        <translation type="unfinished">Was ihre Änderung hier bewirkt</translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation type="unfinished">Lehrbuch</translation>
    </message>
    <message>
        <source>Refined (preview)</source>
        <translation type="unfinished">Verfeinert (Vorschau)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Quelle</translation>
    </message>
    <message>
        <source>Edited in this scenario</source>
        <translation type="unfinished">In diesem Szenario geändert</translation>
    </message>
    <message>
        <source>Textbook: %1</source>
        <translation type="unfinished">Lehrbuch: %1</translation>
    </message>
    <message>
        <source>Refined: %1</source>
        <translation type="unfinished">Verfeinert: %1</translation>
    </message>
    <message>
        <source> (edited)</source>
        <translation type="unfinished"> (geändert)</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 assumptions move a result of this scenario</source>
        <translation type="unfinished">%1 · %2 von %3 Annahmen verändern ein Ergebnis dieses Szenarios</translation>
    </message>
    <message>
        <source>What changing it moves: the assumption at the other set&apos;s value, or a tenth more where both sets agree. Edit a value under Assumptions in the Inputs panel; switch the set in the Scenario menu.</source>
        <translation type="unfinished">Was ihre Änderung bewirkt: die Annahme auf dem Wert des anderen Satzes oder, wo beide Sätze übereinstimmen, um ein Zehntel erhöht. Werte lassen sich unter Annahmen im Bereich Eingaben ändern; der Satz wechselt im Menü Szenario.</translation>
    </message>
</context>
<context>
    <name>AttributionPage</name>
    <message>
        <source>not given</source>
        <translation type="unfinished">nicht angegeben</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">keine</translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished">angegeben</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished">Annahmen</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished">%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1, not from 0</source>
        <translation type="unfinished">%1, nicht ab 0</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">jetzt</translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished">besser</translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished">weniger</translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished">schlechter</translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished">mehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation type="unfinished">%1 weitere</translation>
    </message>
    <message>
        <source>From %1 to now: %2</source>
        <translation type="unfinished">Von %1 bis jetzt: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Änderung</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">Beitrag</translation>
    </message>
    <message>
        <source>Share of the difference</source>
        <translation type="unfinished">Anteil am Unterschied</translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished">Fehler</translation>
    </message>
    <message>
        <source>What this change does, on the average of all orders in which the changes can be made</source>
        <translation type="unfinished">Was diese Änderung bewirkt, gemittelt über alle Reihenfolgen, in denen die Änderungen möglich sind</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation type="unfinished">± %1</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished">Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation type="unfinished">%1, jetzt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished">Unterschied</translation>
    </message>
    <message>
        <source>from %1 changes</source>
        <translation type="unfinished">aus %1 Änderungen</translation>
    </message>
    <message>
        <source>Largest part</source>
        <translation type="unfinished">Größter Beitrag</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>%1: no change moves it</source>
        <translation type="unfinished">%1: keine Änderung wirkt darauf</translation>
    </message>
    <message>
        <source>%1: %2 does %3</source>
        <translation type="unfinished">%1: %2 bewirkt %3</translation>
    </message>
    <message>
        <source>%1 of it</source>
        <translation type="unfinished">%1 davon</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation type="unfinished">%1 selbst</translation>
    </message>
    <message>
        <source>With %1 as now and the rest as in %2</source>
        <translation type="unfinished">Mit %1 wie jetzt und dem Rest wie in %2</translation>
    </message>
    <message>
        <source>The changes cannot be told apart. %1: %2</source>
        <translation type="unfinished">Die Änderungen lassen sich nicht trennen. %1: %2</translation>
    </message>
    <message>
        <source>The changes cannot be told apart. %1: %2 has no finite answer</source>
        <translation type="unfinished">Die Änderungen lassen sich nicht trennen. %1: %2 hat kein endliches Ergebnis</translation>
    </message>
    <message>
        <source>%1 and %2 together: %3 beyond what each does</source>
        <translation type="unfinished">%1 und %2 zusammen: %3 über die Einzelwirkungen hinaus</translation>
    </message>
    <message>
        <source>More than %1 changes: the parts are means of random orders</source>
        <translation type="unfinished">Mehr als %1 Änderungen: die Beiträge sind Mittelwerte zufälliger Reihenfolgen</translation>
    </message>
    <message>
        <source>Pin the scenario as it is (Ctrl+D), then change something: here is what each change does</source>
        <translation type="unfinished">Das Szenario anheften, wie es ist (Strg+D), dann etwas ändern: hier steht, was jede Änderung bewirkt</translation>
    </message>
    <message>
        <source>%1 has no answer here: %2</source>
        <translation type="unfinished">%1 hat hier kein Ergebnis: %2</translation>
    </message>
    <message>
        <source>%1 has no finite answer in %2</source>
        <translation type="unfinished">%1 hat in %2 kein endliches Ergebnis</translation>
    </message>
    <message>
        <source>Nothing that goes into %1 differs from %2: change something</source>
        <translation type="unfinished">Nichts, was in %1 eingeht, unterscheidet sich von %2: etwas ändern</translation>
    </message>
</context>
<context>
    <name>CapacityPage</name>
    <message>
        <source>%1 years</source>
        <translation type="unfinished">%1 Jahre</translation>
    </message>
    <message>
        <source>Per million tokens</source>
        <translation type="unfinished">Pro Million Tokens</translation>
    </message>
    <message>
        <source>unknown: the device states no price</source>
        <translation type="unfinished">unbekannt: das Gerät nennt keinen Preis</translation>
    </message>
    <message>
        <source>no number of replicas to price</source>
        <translation type="unfinished">keine Zahl von Replikaten zu bepreisen</translation>
    </message>
    <message>
        <source>hardware over %1</source>
        <translation type="unfinished">Hardware über %1</translation>
    </message>
    <message>
        <source>grows for ever</source>
        <translation type="unfinished">wächst unbegrenzt</translation>
    </message>
    <message>
        <source>%1 of %2 ms</source>
        <translation type="unfinished">%1 von %2 ms</translation>
    </message>
    <message>
        <source>%1: too slow</source>
        <translation type="unfinished">%1: zu langsam</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">nichts</translation>
    </message>
    <message>
        <source>latency</source>
        <translation type="unfinished">Latenz</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation type="unfinished">Kapazität</translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished">Speicher</translation>
    </message>
    <message>
        <source>target met</source>
        <translation type="unfinished">Ziel erreicht</translation>
    </message>
    <message>
        <source>too few are allowed</source>
        <translation type="unfinished">zu wenige sind erlaubt</translation>
    </message>
    <message>
        <source>too slow without waiting</source>
        <translation type="unfinished">schon ohne Warten zu langsam</translation>
    </message>
    <message>
        <source>more traffic than capacity</source>
        <translation type="unfinished">mehr Verkehr als Kapazität</translation>
    </message>
    <message>
        <source>not one request fits</source>
        <translation type="unfinished">keine einzige Anfrage passt</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">keine</translation>
    </message>
    <message>
        <source>smallest that is enough</source>
        <translation type="unfinished">kleinste Zahl, die reicht</translation>
    </message>
    <message>
        <source>no number helps</source>
        <translation type="unfinished">keine Zahl hilft</translation>
    </message>
    <message>
        <source>%1 are too few</source>
        <translation type="unfinished">%1 sind zu wenige</translation>
    </message>
    <message>
        <source>%1 of %2 requests/s</source>
        <translation type="unfinished">%1 von %2 Anfragen/s</translation>
    </message>
    <message>
        <source>on top of %1</source>
        <translation type="unfinished">zusätzlich zu %1</translation>
    </message>
    <message>
        <source>unstable</source>
        <translation type="unfinished">instabil</translation>
    </message>
    <message>
        <source>Of all replicas, over the life of their hardware.</source>
        <translation type="unfinished">Für alle Replikate, über die Lebensdauer ihrer Hardware.</translation>
    </message>
    <message>
        <source>Replicas: purchase</source>
        <translation type="unfinished">Replikate: Anschaffung</translation>
    </message>
    <message>
        <source>Replicas: electricity</source>
        <translation type="unfinished">Replikate: Strom</translation>
    </message>
    <message>
        <source>Replicas: maintenance</source>
        <translation type="unfinished">Replikate: Wartung</translation>
    </message>
    <message>
        <source>Replicas: total</source>
        <translation type="unfinished">Replikate: gesamt</translation>
    </message>
    <message>
        <source>Cost of a million tokens</source>
        <translation type="unfinished">Kosten einer Million Tokens</translation>
    </message>
    <message>
        <source>Of the answers&apos; tokens, as many as the traffic asks for.</source>
        <translation type="unfinished">Gezählt sind die Tokens der Antworten, so viele der Verkehr verlangt.</translation>
    </message>
    <message>
        <source>Traffic up to which replicas are enough: %1</source>
        <translation type="unfinished">Verkehr, bis zu dem so viele Replikate reichen: %1</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation type="unfinished">Anfragen/s</translation>
    </message>
    <message>
        <source>Batch %1: capacity of a replica</source>
        <translation type="unfinished">Batch %1: Kapazität eines Replikats</translation>
    </message>
    <message>
        <source>Batch %1: latency without waiting</source>
        <translation type="unfinished">Batch %1: Latenz ohne Warten</translation>
    </message>
    <message>
        <source>Weights and the cache of one request do not fit into the device&apos;s %1: there is no replica to count</source>
        <translation type="unfinished">Gewichte und Cache einer Anfrage passen nicht in den Speicher des Geräts (%1): es gibt kein Replikat zu zählen</translation>
    </message>
    <message>
        <source>Cost: bought once, used %1, electricity at %2 and maintenance on top; the traffic as it is now, all the time.</source>
        <translation type="unfinished">Kosten: einmal gekauft, %1 genutzt, Strom zu %2, dazu die Wartung; der Verkehr durchgehend wie jetzt.</translation>
    </message>
    <message>
        <source>Replicas %1 for %2 requests/s · P99 %3 · %4 busy</source>
        <translation type="unfinished">Replikate %1 für %2 Anfragen/s · P99 %3 · %4 ausgelastet</translation>
    </message>
    <message>
        <source>No number of replicas: %1</source>
        <translation type="unfinished">Keine Zahl von Replikaten: %1</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation type="unfinished">%1 Anfragen/s</translation>
    </message>
    <message>
        <source>1 replica</source>
        <translation type="unfinished">1 Replikat</translation>
    </message>
    <message>
        <source>%1 replicas</source>
        <translation type="unfinished">%1 Replikate</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished">Verkehr</translation>
    </message>
    <message>
        <source>%1 on %2, prompt %3, answer %4, %5, P99 within %6 at %7</source>
        <translation type="unfinished">%1 auf %2, Prompt %3, Antwort %4, %5, P99 unter %6 bei %7</translation>
    </message>
    <message>
        <source>Replicas needed</source>
        <translation type="unfinished">Nötige Replikate</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation type="unfinished">Dieses Szenario</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 bei %2</translation>
    </message>
    <message>
        <source>%1 for %2, 99 % of them within %3.</source>
        <translation type="unfinished">%1 für %2, 99 % davon innerhalb von %3.</translation>
    </message>
    <message>
        <source>traffic %1</source>
        <translation type="unfinished">Verkehr %1</translation>
    </message>
    <message>
        <source>%1 are more than %2 serve in time.</source>
        <translation type="unfinished">%1 sind mehr, als %2 rechtzeitig bedienen.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished">höchstens %1</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished">Replikate</translation>
    </message>
    <message>
        <source>Replicas that keep P99 within %1</source>
        <translation type="unfinished">Replikate, die P99 unter %1 halten</translation>
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
        <translation type="unfinished">%1 bei %2, %3 ausgelastet: %4</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished">Ziel %1</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation type="unfinished">Kapazität %1</translation>
    </message>
    <message>
        <source>target met up to %1</source>
        <translation type="unfinished">Ziel erreicht bis %1</translation>
    </message>
    <message>
        <source>P99 %1</source>
        <translation type="unfinished">P99 %1</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">Latenz</translation>
    </message>
    <message>
        <source>; a request takes longer than the target even without waiting.</source>
        <translation type="unfinished">; schon ohne Warten dauert eine Anfrage länger als das Ziel.</translation>
    </message>
    <message>
        <source>Latency over load with %1</source>
        <translation type="unfinished">Latenz über der Last, %1</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation type="unfinished">Größter Batch</translation>
    </message>
    <message>
        <source>the target is missed</source>
        <translation type="unfinished">das Ziel wird verfehlt</translation>
    </message>
    <message>
        <source>too many replicas</source>
        <translation type="unfinished">zu viele Replikate</translation>
    </message>
    <message>
        <source>batch %1: %2 a replica, %3 without waiting, %4</source>
        <translation type="unfinished">Batch %1: %2 pro Replikat, %3 ohne Warten, %4</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation type="unfinished">Batch %1</translation>
    </message>
    <message>
        <source>Capacity of a replica</source>
        <translation type="unfinished">Kapazität eines Replikats</translation>
    </message>
    <message>
        <source>Batch size: capacity bought with latency (without waiting)</source>
        <translation type="unfinished">Batchgröße: Kapazität auf Kosten der Latenz (ohne Warten)</translation>
    </message>
    <message>
        <source>%1 of %2 requests/s with all %3</source>
        <translation type="unfinished">%1 von %2 Anfragen/s mit allen %3</translation>
    </message>
    <message>
        <source>no number of replicas meets the target</source>
        <translation type="unfinished">keine Zahl von Replikaten erreicht das Ziel</translation>
    </message>
    <message>
        <source>No number of replicas meets the target of %1: a request takes %2 even without waiting; more replicas do not help, as they only shorten the wait</source>
        <translation type="unfinished">Keine Zahl von Replikaten erreicht das Ziel von %1: eine Anfrage dauert schon ohne Warten %2; mehr Replikate helfen nicht, denn sie verkürzen nur das Warten</translation>
    </message>
    <message>
        <source>No number of replicas up to %1 meets the target: all together end %2 requests a second, %3 arrive, and the queue grows for ever</source>
        <translation type="unfinished">Keine Zahl von Replikaten bis %1 erreicht das Ziel: alle zusammen beenden %2 Anfragen pro Sekunde, %3 treffen ein, und die Warteschlange wächst unbegrenzt</translation>
    </message>
    <message>
        <source>No number of replicas up to %1 meets the target of %2: with all of them 1 of 100 requests takes longer than %3</source>
        <translation type="unfinished">Keine Zahl von Replikaten bis %1 erreicht das Ziel von %2: mit allen dauert 1 von 100 Anfragen länger als %3</translation>
    </message>
    <message>
        <source>P99, utilisation, wait and capacity are of all %1 replicas that are allowed: how far they are from the target, not an answer.</source>
        <translation type="unfinished">P99, Auslastung, Warten und Kapazität gelten für alle %1 erlaubten Replikate: sie zeigen, wie weit das Ziel entfernt ist, und sind keine Antwort.</translation>
    </message>
    <message>
        <source>Capacity of %1: %2</source>
        <translation type="unfinished">Kapazität von %1: %2</translation>
    </message>
    <message>
        <source>A replica is one device here, without tensor parallelism; the Serving page divides the model over %1</source>
        <translation type="unfinished">Ein Replikat ist hier ein Gerät, ohne Tensorparallelität; die Seite Serving teilt das Modell auf %1 auf</translation>
    </message>
    <message>
        <source>not one request fits on one device</source>
        <translation type="unfinished">auf ein Gerät passt keine einzige Anfrage</translation>
    </message>
    <message>
        <source>one device is too small</source>
        <translation type="unfinished">ein Gerät ist zu klein</translation>
    </message>
    <message>
        <source>one device is too slow</source>
        <translation type="unfinished">ein Gerät ist zu langsam</translation>
    </message>
    <message>
        <source>one is too few</source>
        <translation type="unfinished">eines ist zu wenig</translation>
    </message>
    <message>
        <source>%1 of %2 requests/s with one replica</source>
        <translation type="unfinished">%1 von %2 Anfragen/s mit einem Replikat</translation>
    </message>
    <message>
        <source>One replica, all that is allowed, does not meet the target: it ends %1 requests a second, %2 arrive, and the queue grows for ever</source>
        <translation type="unfinished">Ein Replikat, mehr ist nicht erlaubt, erreicht das Ziel nicht: es beendet %1 Anfragen pro Sekunde, %2 treffen ein, und die Warteschlange wächst unbegrenzt</translation>
    </message>
    <message>
        <source>One replica, all that is allowed, does not meet the target of %1: 1 of 100 requests takes longer than %2</source>
        <translation type="unfinished">Ein Replikat, mehr ist nicht erlaubt, erreicht das Ziel von %1 nicht: 1 von 100 Anfragen dauert länger als %2</translation>
    </message>
    <message>
        <source>This capacity does not count the time of prefill: the prompts of %1 requests/s alone would keep %2 replicas busy (traffic × TTFT ÷ batch).</source>
        <translation type="unfinished">Diese Kapazität zählt die Zeit des Prefill nicht mit: allein die Prompts von %1 Anfragen/s würden %2 Replikate auslasten (Verkehr × TTFT ÷ Batch).</translation>
    </message>
    <message>
        <source>With the assumption “%1” on (Inputs panel, Assumptions), %2 replicas are needed.</source>
        <translation type="unfinished">Mit der Annahme „%1“ (Bereich Eingaben, Annahmen) sind %2 Replikate nötig.</translation>
    </message>
    <message>
        <source>With the assumption “%1” on (Inputs panel, Assumptions), no number up to %2 meets the target.</source>
        <translation type="unfinished">Mit der Annahme „%1“ (Bereich Eingaben, Annahmen) erreicht keine Zahl bis %2 das Ziel.</translation>
    </message>
    <message>
        <source>It does not fit: the times in the table are as if the memory sufficed for one request.</source>
        <translation type="unfinished">Es passt nicht: die Zeiten in der Tabelle gelten, als reichte der Speicher für eine Anfrage.</translation>
    </message>
    <message>
        <source>P99, utilisation, wait and capacity are of the one replica that is allowed: how far it is from the target, not an answer.</source>
        <translation type="unfinished">P99, Auslastung, Warten und Kapazität gelten für das eine erlaubte Replikat: sie zeigen, wie weit das Ziel entfernt ist, und sind keine Antwort.</translation>
    </message>
    <message>
        <source>%1 are more than 1 replica serves in time.</source>
        <translation type="unfinished">%1 sind mehr, als 1 Replikat rechtzeitig bedient.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <translation type="unfinished">%1: %2 · %3</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Änderung</translation>
    </message>
    <message>
        <source> · %1: %2</source>
        <translation type="unfinished"> · %1: %2</translation>
    </message>
    <message>
        <source>Pinned %1: %2</source>
        <translation type="unfinished">Angeheftet, %1: %2</translation>
    </message>
    <message>
        <source>%1 has no answer here: %2</source>
        <translation type="unfinished">%1 hat hier kein Ergebnis: %2</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished">Kandidat</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished">Passt</translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation type="unfinished">Engpass</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation type="unfinished">%1 (jetzt)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">kein Ergebnis</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">nein</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">unbekannt</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">Schrittzeit</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">Latenz</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>%1, shorter is faster</source>
        <translation type="unfinished">%1, kürzer ist schneller</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation type="unfinished">Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>None of them fits</source>
        <translation type="unfinished">Keiner davon passt</translation>
    </message>
    <message>
        <source>%1 is the fastest of the %2 that fit</source>
        <translation type="unfinished">%1 ist von den %2 passenden am schnellsten</translation>
    </message>
    <message>
        <source>Ctrl-click devices or models in the zoo (or press Ctrl+Return there) to put them beside this one</source>
        <translation type="unfinished">Strg+Klick auf Geräte oder Modelle im Zoo (oder dort Strg+Eingabe) stellt sie neben dieses</translation>
    </message>
    <message>
        <source>Pinned %1: another task, whose times cannot be ranked with these</source>
        <translation type="unfinished">Angeheftet, %1: eine andere Aufgabe, deren Zeiten sich mit diesen nicht vergleichen lassen</translation>
    </message>
    <message>
        <source>Pinned %1: the same as now; change an input to compare</source>
        <translation type="unfinished">Angeheftet, %1: dasselbe wie jetzt; eine Eingabe ändern, um zu vergleichen</translation>
    </message>
    <message>
        <source>number of accelerators</source>
        <translation type="unfinished">Zahl der Beschleuniger</translation>
    </message>
    <message>
        <source>%1 is the only one that fits</source>
        <translation type="unfinished">Nur %1 passt</translation>
    </message>
    <message>
        <source>%1 has the shortest time of the %2 that fit, but the rows differ in: %3</source>
        <translation type="unfinished">%1 braucht von den %2 passenden die kürzeste Zeit, doch die Zeilen unterscheiden sich in: %3</translation>
    </message>
</context>
<context>
    <name>CostCarbonPage</name>
    <message>
        <source>Time</source>
        <translation type="unfinished">Zeit</translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished">Jahre</translation>
    </message>
    <message>
        <source>%1, as edited</source>
        <translation type="unfinished">%1, wie geändert</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation type="unfinished">Rechnen</translation>
    </message>
    <message>
        <source>Cooling and distribution (PUE)</source>
        <translation type="unfinished">Kühlung und Verteilung (PUE)</translation>
    </message>
    <message>
        <source>Making the devices</source>
        <translation type="unfinished">Herstellung der Geräte</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished">CO₂</translation>
    </message>
    <message>
        <source>%1 emits %2, the most of %3 places; %4 the least, %5. Here, %6: %7. The grid of %1 emits %8 that of %4, and %9 once each place&apos;s own PUE counts.</source>
        <translation type="unfinished">%1 emittiert %2, am meisten von %3 Orten; %4 am wenigsten, %5. Hier, %6: %7. Das Stromnetz von %1 emittiert %8 so viel wie das von %4 und %9, sobald die eigene PUE jedes Orts zählt.</translation>
    </message>
    <message>
        <source>Bought in full</source>
        <translation type="unfinished">Voll bezahlt</translation>
    </message>
    <message>
        <source>Spread over %1</source>
        <translation type="unfinished">Verteilt über %1</translation>
    </message>
    <message>
        <source>Electricity and maintenance</source>
        <translation type="unfinished">Strom und Wartung</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation type="unfinished">Kosten bisher</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation type="unfinished">Dieses Szenario</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>equal after %1</source>
        <translation type="unfinished">Gleichstand: %1</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation type="unfinished">Anschaffung</translation>
    </message>
    <message>
        <source>Electricity and maintenance never cost as much as the purchase.</source>
        <translation type="unfinished">Strom und Wartung kosten nie so viel wie die Anschaffung.</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished">%1 Jahre</translation>
    </message>
    <message>
        <source>Electricity and maintenance have cost as much as the purchase after %1.</source>
        <translation type="unfinished">Bis Strom und Wartung so viel gekostet haben wie die Anschaffung, vergehen %1.</translation>
    </message>
    <message>
        <source>operation = purchase: %1</source>
        <translation type="unfinished">Betrieb = Anschaffung: %1</translation>
    </message>
    <message>
        <source>Bought in full, the hardware costs %1 at once; spread over %2 it costs the same after that time. </source>
        <translation type="unfinished">Voll bezahlt kostet die Hardware sofort %1; über %2 verteilt kostet sie am Ende dieser Zeit gleich viel. </translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation type="unfinished">Kosten über die Zeit</translation>
    </message>
    <message>
        <source>Carbon so far</source>
        <translation type="unfinished">CO₂ bisher</translation>
    </message>
    <message>
        <source>making the devices</source>
        <translation type="unfinished">Herstellung der Geräte</translation>
    </message>
    <message>
        <source>operation = making: %1</source>
        <translation type="unfinished">Betrieb = Herstellung: %1</translation>
    </message>
    <message>
        <source>After %1 this fleet has emitted %2 here, %3 with the electricity of %4.</source>
        <translation type="unfinished">Über %1 emittiert diese Flotte hier %2, mit dem Strom von %4 dagegen %3.</translation>
    </message>
    <message>
        <source>Carbon over time</source>
        <translation type="unfinished">CO₂ über die Zeit</translation>
    </message>
    <message>
        <source>Cost per million served</source>
        <translation type="unfinished">Kosten pro Million Einheiten</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation type="unfinished">Kosten pro Million Tokens</translation>
    </message>
    <message>
        <source>Cost per million inferences</source>
        <translation type="unfinished">Kosten pro Million Inferenzen</translation>
    </message>
    <message>
        <source>Training, a million tokens</source>
        <translation type="unfinished">Training, eine Million Tokens</translation>
    </message>
    <message>
        <source>Training, a million samples</source>
        <translation type="unfinished">Training, eine Million Samples</translation>
    </message>
    <message>
        <source>Cost of one served</source>
        <translation type="unfinished">Kosten pro Einheit</translation>
    </message>
    <message>
        <source>Cost per request</source>
        <translation type="unfinished">Kosten pro Anfrage</translation>
    </message>
    <message>
        <source>Cost per inference</source>
        <translation type="unfinished">Kosten pro Inferenz</translation>
    </message>
    <message>
        <source>Training, one sample</source>
        <translation type="unfinished">Training, ein Sample</translation>
    </message>
    <message>
        <source>%1, its whole life</source>
        <translation type="unfinished">%1, die ganze Lebensdauer</translation>
    </message>
    <message>
        <source>%1, amortised over %2</source>
        <translation type="unfinished">%1, abgeschrieben über %2</translation>
    </message>
    <message>
        <source>%1, bought in full</source>
        <translation type="unfinished">%1, voll bezahlt</translation>
    </message>
    <message>
        <source>the device states no price</source>
        <translation type="unfinished">das Gerät nennt keinen Preis</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">unbekannt</translation>
    </message>
    <message>
        <source>Making the devices emitted %1: as much as %2 of operation here.</source>
        <translation type="unfinished">Die Herstellung der Geräte hat %1 emittiert: so viel wie %2 Betrieb hier.</translation>
    </message>
    <message>
        <source>hardware over %1</source>
        <translation type="unfinished">Hardware über %1</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation type="unfinished">Kosten, %1</translation>
    </message>
    <message>
        <source>bought in full: %1</source>
        <translation type="unfinished">voll bezahlt: %1</translation>
    </message>
    <message>
        <source>hardware over %1: %2</source>
        <translation type="unfinished">Hardware über %1: %2</translation>
    </message>
    <message>
        <source>Energy, carbon and water, over %1</source>
        <translation type="unfinished">Energie, CO₂ und Wasser, über %1</translation>
    </message>
    <message>
        <source>Cost of one, hardware over %1</source>
        <translation type="unfinished">Kosten pro Einheit, Hardware über %1</translation>
    </message>
    <message>
        <source>An accelerator for an hour</source>
        <translation type="unfinished">Ein Beschleuniger pro Stunde</translation>
    </message>
    <message>
        <source>a lower rent would be cheaper than buying</source>
        <translation type="unfinished">eine niedrigere Miete wäre billiger als der Kauf</translation>
    </message>
    <message>
        <source>Carbon of this scenario on each grid</source>
        <translation type="unfinished">CO₂ dieses Szenarios in jedem Stromnetz</translation>
    </message>
    <message>
        <source>here; %1, PUE %2</source>
        <translation type="unfinished">hier; %1, PUE %2</translation>
    </message>
    <message>
        <source>%1 of here, its grid alone %2; %3, PUE %4</source>
        <translation type="unfinished">%1 gegenüber hier, durch das Stromnetz allein %2; %3, PUE %4</translation>
    </message>
    <message>
        <source>Cost over time, bought in full</source>
        <translation type="unfinished">Kosten über die Zeit, voll bezahlt</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished">Stand: %1</translation>
    </message>
    <message>
        <source>the purchase</source>
        <translation type="unfinished">Anschaffung</translation>
    </message>
    <message>
        <source>spread over %1: %2; operation %3</source>
        <translation type="unfinished">verteilt über %1: %2; Betrieb %3</translation>
    </message>
    <message>
        <source>%1 against %2: the grid emits %3 as much for the same electricity, and the job %4 as much once each place&apos;s own PUE counts.</source>
        <translation type="unfinished">%1 gegenüber %2: das Stromnetz emittiert für denselben Strom %3 so viel, der Job %4 so viel, sobald die eigene PUE jedes Orts zählt.</translation>
    </message>
    <message>
        <source>%1: all that the hardware costs over its life of %2, over what it does in that time, %3 a second (%4).</source>
        <translation type="unfinished">%1: alles, was die Hardware in ihrer Lebensdauer (%2) kostet, geteilt durch das, was sie in dieser Zeit leistet: %3 pro Sekunde (%4).</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished">%1 für %2</translation>
    </message>
    <message>
        <source>Cost unknown: %1</source>
        <translation type="unfinished">Kosten unbekannt: %1</translation>
    </message>
    <message>
        <source>%1 in %2, %3 as much as in %4</source>
        <translation type="unfinished">%1 in %2, %3 so viel wie in %4</translation>
    </message>
    <message>
        <source>%1 in %2, in %3 %4 as much</source>
        <translation type="unfinished">%1 in %2, in %3 %4 so viel</translation>
    </message>
    <message>
        <source>%1 ≈ %2 (hardware over %3)</source>
        <translation type="unfinished">%1 ≈ %2 (Hardware über %3)</translation>
    </message>
    <message>
        <source>MFU %1, PUE %2, water %3</source>
        <translation type="unfinished">MFU %1, PUE %2, Wasser %3</translation>
    </message>
    <message>
        <source>at MFU %1; at MFU %2: %3</source>
        <translation type="unfinished">bei MFU %1; bei MFU %2: %3</translation>
    </message>
    <message>
        <source>Energy, electricity and operational carbon are counted at MFU %1, an input of this page. %2 computes MFU %3 for this scenario: entered here, it makes them %4 as much. Purchase and maintenance stay.</source>
        <translation type="unfinished">Energie, Strom und Betriebsemissionen sind mit einer MFU von %1 gerechnet, einer Eingabe dieser Seite. %2 berechnet für dieses Szenario eine MFU von %3: hier eingegeben, betragen sie das %4-Fache. Kauf und Wartung bleiben.</translation>
    </message>
    <message>
        <source>Energy, electricity and operational carbon are counted at MFU %1, an input of this page.</source>
        <translation type="unfinished">Energie, Strom und Betriebsemissionen sind mit einer MFU von %1 gerechnet, einer Eingabe dieser Seite.</translation>
    </message>
    <message>
        <source>The hardware is bought in full here; the Overview counts the share of its life of %1 that is used. Set the amortisation period for the same.</source>
        <translation type="unfinished">Die Hardware ist hier voll gekauft; die Übersicht rechnet mit dem genutzten Anteil an ihrer Lebensdauer von %1. Für dasselbe die Abschreibungsdauer setzen.</translation>
    </message>
    <message>
        <source>All of this is for %1; the training run takes %2 (Scaling). Set the duration to that for the whole run.</source>
        <translation type="unfinished">All dies gilt für %1; der Trainingslauf dauert %2 (Skalierung). Für den ganzen Lauf die Dauer darauf setzen.</translation>
    </message>
    <message>
        <source>Scaling counts %1 for it, at its own MFU and with the hardware spread over %2.</source>
        <translation type="unfinished">Die Seite Skalierung rechnet dafür %1, mit ihrer eigenen MFU und auf %2 verteilter Hardware.</translation>
    </message>
    <message>
        <source>Carbon on every grid, over %1</source>
        <translation type="unfinished">CO₂ in jedem Stromnetz, über %1</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished">Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation type="unfinished">Änderungen an %1 speichern?</translation>
    </message>
</context>
<context>
    <name>EntryFiles</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished">%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is too large for an entry.</source>
        <translation type="unfinished">%1 ist zu groß für einen Eintrag.</translation>
    </message>
    <message>
        <source>%1: what kind of entry this is cannot be told from its fields.</source>
        <translation type="unfinished">%1: aus den Feldern geht nicht hervor, was für ein Eintrag das ist.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished">%1 ist nicht schreibbar: %2</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>Output</source>
        <translation type="unfinished">Ausgabe</translation>
    </message>
    <message>
        <source>%1 has no answer here</source>
        <translation type="unfinished">%1 hat hier kein Ergebnis</translation>
    </message>
    <message>
        <source>%1 is unbounded here, so nothing can be compared with it</source>
        <translation type="unfinished">%1 ist hier unbegrenzt, also lässt sich nichts damit vergleichen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Frage</translation>
    </message>
    <message>
        <source>Which solver answers; its inputs are on the right.</source>
        <translation type="unfinished">Welcher Solver antwortet; seine Eingaben stehen rechts.</translation>
    </message>
    <message>
        <source>Assumption · %1</source>
        <translation type="unfinished">Annahme · %1</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, got %4</source>
        <translation type="unfinished">%1 muss eine ganze Zahl von %2 bis %3 sein, nicht %4</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">nein</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">kein Ergebnis</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">abgelehnt</translation>
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
        <translation type="unfinished"> und </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">kein Ergebnis</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">unbekannt</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation type="unfinished">Anwenden: %1</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished">Faktor</translation>
    </message>
    <message>
        <source>How far each input can go before it no longer fits</source>
        <translation type="unfinished">Wie weit jede Eingabe gehen kann, bevor es nicht mehr passt</translation>
    </message>
    <message>
        <source>How far each input must go until it fits</source>
        <translation type="unfinished">Wie weit jede Eingabe gehen muss, bis es passt</translation>
    </message>
    <message>
        <source>It fits, whatever one input does</source>
        <translation type="unfinished">Es passt, wie auch immer eine einzelne Eingabe geändert wird</translation>
    </message>
    <message>
        <source>It fits; the nearest edge: %1</source>
        <translation type="unfinished">Es passt; die nächste Grenze: %1</translation>
    </message>
    <message>
        <source>The smallest change that makes it fit: %1</source>
        <translation type="unfinished">Die kleinste Änderung, mit der es passt: %1</translation>
    </message>
    <message>
        <source>No one input, and no two, make it fit</source>
        <translation type="unfinished">Weder mit einer noch mit zwei Eingaben passt es</translation>
    </message>
    <message>
        <source>No single input makes it fit; the smallest two: %1</source>
        <translation type="unfinished">Mit keiner einzelnen Eingabe passt es; das kleinste Paar: %1</translation>
    </message>
    <message>
        <source>Up to the edge</source>
        <translation type="unfinished">Bis zur Grenze</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Änderung</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Um</translation>
    </message>
    <message>
        <source>Latency then</source>
        <translation type="unfinished">Latenz dann</translation>
    </message>
    <message>
        <source>Cost then</source>
        <translation type="unfinished">Kosten dann</translation>
    </message>
    <message>
        <source>Carbon then</source>
        <translation type="unfinished">CO₂ dann</translation>
    </message>
    <message>
        <source>Each row is enough by itself and was solved; latency, cost and carbon are those of the whole scenario then</source>
        <translation type="unfinished">Jede Zeile genügt für sich und wurde gerechnet; Latenz, Kosten und CO₂ sind dann die des ganzen Szenarios</translation>
    </message>
</context>
<context>
    <name>FormulasPage</name>
    <message>
        <source>Formula</source>
        <translation type="unfinished">Formel</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation type="unfinished">Gleichung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Einheit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Quelle</translation>
    </message>
    <message>
        <source>Name on the command line</source>
        <translation type="unfinished">Name auf der Befehlszeile</translation>
    </message>
    <message>
        <source>%1 formulas, each with its source</source>
        <translation type="unfinished">%1 Formeln, jede mit ihrer Quelle</translation>
    </message>
</context>
<context>
    <name>GenericPage</name>
    <message>
        <source>No fleet is chosen: this is a fleet of one device. Choose one in the zoo.</source>
        <translation type="unfinished">Keine Flotte gewählt: Dies ist eine Flotte aus einem Gerät. Im Zoo eine wählen.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>%1 of the places so far.</source>
        <translation type="unfinished">%1 der Orte bisher.</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation type="unfinished">%1: nein</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation type="unfinished">%1: ja</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Jetzt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Region</translation>
    </message>
    <message>
        <source>Share of the map</source>
        <translation type="unfinished">Anteil der Karte</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">kein Ergebnis</translation>
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
        <translation type="unfinished">auf der Karte: %1</translation>
    </message>
    <message>
        <source>Least and largest %1</source>
        <translation type="unfinished">Kleinster und größter Wert: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>In %1, %2 meets %3 where %4 = %5 (%6)</source>
        <translation type="unfinished">In „%1“ trifft „%2“ auf „%3“, wo %4 = %5 (%6)</translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished">von</translation>
    </message>
    <message>
        <source>The least value, with its unit.</source>
        <translation type="unfinished">Der kleinste Wert, mit Einheit.</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">bis</translation>
    </message>
    <message>
        <source>The largest value, with its unit.</source>
        <translation type="unfinished">Der größte Wert, mit Einheit.</translation>
    </message>
    <message>
        <source>the range goes from the smaller to the larger, got %1 to %2</source>
        <translation type="unfinished">der Bereich geht vom kleineren zum größeren Wert, nicht von %1 bis %2</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished">Farbe</translation>
    </message>
    <message>
        <source>Lines of equal</source>
        <translation type="unfinished">Isolinien</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">keine</translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished">X-Achse</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Y-Achse</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished">Zellen</translation>
    </message>
    <message>
        <source>Places along each axis.</source>
        <translation type="unfinished">Stellen entlang jeder Achse.</translation>
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
        <translation type="unfinished">Karte von „%1“: %2 × %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message>
        <source>%1, lines of equal %2</source>
        <translation type="unfinished">%1, Linien gleicher %2</translation>
    </message>
</context>
<context>
    <name>MemoryPage</name>
    <message>
        <source>Inference</source>
        <translation type="unfinished">Inferenz</translation>
    </message>
    <message>
        <source>Memory per accelerator</source>
        <translation type="unfinished">Speicher pro Beschleuniger</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Part (%1)</source>
        <translation type="unfinished">Teil (%1)</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished">Passt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">nein</translation>
    </message>
    <message>
        <source>ZeRO %1</source>
        <translation type="unfinished">ZeRO %1</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation type="unfinished">Training: %1</translation>
    </message>
    <message>
        <source>What fills the memory</source>
        <translation type="unfinished">Was den Speicher füllt</translation>
    </message>
    <message>
        <source>To train it</source>
        <translation type="unfinished">Fürs Training</translation>
    </message>
    <message>
        <source>Activation checkpointing: what is kept for the backward pass</source>
        <translation type="unfinished">Aktivierungs-Checkpointing: was für den Rückwärtsdurchlauf behalten wird</translation>
    </message>
    <message>
        <source>With data parallel 1 there is nobody to share with: all ZeRO stages need the same.</source>
        <translation type="unfinished">Bei Datenparallel 1 gibt es niemanden zum Teilen: Alle ZeRO-Stufen brauchen gleich viel.</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished">Serving</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Frei</translation>
    </message>
    <message>
        <source>What is left of the memory; 0 where it does not suffice.</source>
        <translation type="unfinished">Was vom Speicher übrig bleibt; 0, wo er nicht reicht.</translation>
    </message>
    <message>
        <source>Scaling counts %1 for each accelerator, since a rank takes its samples in %2 parts. Set Gradient accumulation to %2 for the same numbers.</source>
        <translation type="unfinished">Die Skalierung zählt %1 für jeden Beschleuniger, denn ein Rang nimmt seine Beispiele in %2 Teilen. Für dieselben Zahlen Gradientenakkumulation auf %2 setzen.</translation>
    </message>
    <message>
        <source>Data parallel is %1 here and %2 on the scenario&apos;s fleet (Scaling), whose ranks share the state. Set Data parallel to %2 and Gradient accumulation to %3 for the same numbers.</source>
        <translation type="unfinished">Datenparallel ist hier %1 und auf der Flotte des Szenarios %2 (Skalierung), deren Ränge den Zustand teilen. Für dieselben Zahlen Datenparallel auf %2 und Gradientenakkumulation auf %3 setzen.</translation>
    </message>
    <message>
        <source>Scaling counts %1 for each accelerator of the scenario&apos;s fleet.</source>
        <translation type="unfinished">Die Skalierung zählt %1 für jeden Beschleuniger der Flotte des Szenarios.</translation>
    </message>
    <message>
        <source>Data parallel is %1 here and %2 on the scenario&apos;s fleet, whose ranks share the state: Scaling counts %3 for each accelerator. Data parallel %2 and Gradient accumulation %4 here would give %5.</source>
        <translation type="unfinished">Datenparallel ist hier %1 und auf der Flotte des Szenarios %2, deren Ränge den Zustand teilen: Die Skalierung zählt %3 für jeden Beschleuniger. Datenparallel %2 und Gradientenakkumulation %4 ergäben hier %5.</translation>
    </message>
    <message>
        <source>Scaling counts in another way with: %1.</source>
        <translation type="unfinished">Die Skalierung zählt anders bei: %1.</translation>
    </message>
    <message>
        <source>Each of %1 accelerators: %2</source>
        <translation type="unfinished">Jeder von %1 Beschleunigern: %2</translation>
    </message>
    <message>
        <source>Serving: %1</source>
        <translation type="unfinished">Serving: %1</translation>
    </message>
</context>
<context>
    <name>MoePage</name>
    <message>
        <source>%1, batch %2 of %3 tokens over %4 accelerators</source>
        <translation type="unfinished">%1, Batch %2 mit je %3 Tokens auf %4 Beschleunigern</translation>
    </message>
    <message>
        <source>Routing imbalance γ</source>
        <translation type="unfinished">Routing-Imbalance γ</translation>
    </message>
    <message>
        <source>All-to-all</source>
        <translation type="unfinished">All-to-All</translation>
    </message>
    <message>
        <source>Effective experts per token</source>
        <translation type="unfinished">Effektive Experten pro Token</translation>
    </message>
    <message>
        <source>γ %1: %2 experts a token, %3 routed, all-to-all %4</source>
        <translation type="unfinished">γ %1: %2 Experten pro Token, %3 geroutet, All-to-All %4</translation>
    </message>
    <message>
        <source>γ %1: %2</source>
        <translation type="unfinished">γ %1: %2</translation>
    </message>
    <message>
        <source>This routing</source>
        <translation type="unfinished">Dieses Routing</translation>
    </message>
    <message>
        <source>all experts busy</source>
        <translation type="unfinished">alle Experten aktiv</translation>
    </message>
    <message>
        <source>Uneven routing stretches every all-to-all</source>
        <translation type="unfinished">Ungleichmäßiges Routing streckt jedes All-to-All</translation>
    </message>
    <message>
        <source>Uneven routing makes a token wait for more experts</source>
        <translation type="unfinished">Ungleichmäßiges Routing lässt ein Token auf mehr Experten warten</translation>
    </message>
    <message>
        <source>Hot expert</source>
        <translation type="unfinished">Heißer Experte</translation>
    </message>
    <message>
        <source>Other experts</source>
        <translation type="unfinished">Andere Experten</translation>
    </message>
    <message>
        <source>Load over the mean</source>
        <translation type="unfinished">Last relativ zum Mittel</translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished">Mittel</translation>
    </message>
    <message>
        <source>Load of each expert</source>
        <translation type="unfinished">Last jedes Experten</translation>
    </message>
    <message>
        <source>Load of each expert: %1 of %2</source>
        <translation type="unfinished">Last jedes Experten: %1 von %2</translation>
    </message>
    <message>
        <source>The hot expert has %1 times the mean load, each of the other %2 has %3.</source>
        <translation type="unfinished">Der heiße Experte hat das %1-Fache der mittleren Last, jeder der anderen %2 das %3-Fache.</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation type="unfinished">Imbalance</translation>
    </message>
    <message>
        <source>Effective experts</source>
        <translation type="unfinished">Effektive Experten</translation>
    </message>
    <message>
        <source>Routed bytes</source>
        <translation type="unfinished">Geroutete Bytes</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished">Szenario</translation>
    </message>
    <message>
        <source>%1 × mean</source>
        <translation type="unfinished">%1 × Mittel</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">keine</translation>
    </message>
    <message>
        <source>◂ as set</source>
        <translation type="unfinished">◂ eingestellt</translation>
    </message>
    <message>
        <source>routing is even</source>
        <translation type="unfinished">Routing gleichmäßig</translation>
    </message>
    <message>
        <source>%1 against even routing</source>
        <translation type="unfinished">%1 gegenüber gleichmäßig</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation type="unfinished">nichts zu senden</translation>
    </message>
    <message>
        <source>of %1; %2 asked for</source>
        <translation type="unfinished">von %1; %2 verlangt</translation>
    </message>
    <message>
        <source>times the mean</source>
        <translation type="unfinished">mal das Mittel</translation>
    </message>
    <message>
        <source>One accelerator holds all experts, so nothing is sent: set Expert parallel to 2 or more for the all-to-all.</source>
        <translation type="unfinished">Ein Beschleuniger hält alle Experten, also wird nichts gesendet: Expertenparallel auf 2 oder mehr setzen, um das All-to-All zu sehen.</translation>
    </message>
    <message>
        <source>all-to-all %1, %2</source>
        <translation type="unfinished">All-to-All %1, %2</translation>
    </message>
    <message>
        <source>no all-to-all on one accelerator</source>
        <translation type="unfinished">kein All-to-All auf einem Beschleuniger</translation>
    </message>
    <message>
        <source>Imbalance %1: %2 effective experts a token</source>
        <translation type="unfinished">Imbalance %1: %2 effektive Experten pro Token</translation>
    </message>
    <message>
        <source>The all-to-all here sends the tokens of the whole batch of %1 at once, as one expert-parallel group&apos;s. In Scaling that batch is the whole fleet&apos;s: each of %2 ranks (dp × ep) sends its own micro-batch of %3 at a time, and all that it sends in a step takes %4.</source>
        <translation type="unfinished">Das All-to-All sendet hier die Tokens des ganzen Batches von %1 auf einmal, als die einer einzigen expertenparallelen Gruppe. In der Skalierung ist dieser Batch der der ganzen Flotte: Jeder von %2 Rängen (dp × ep) sendet jeweils seinen eigenen Micro-Batch von %3, und alles, was er in einem Schritt sendet, dauert %4.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Run</source>
        <translation type="unfinished">Lauf</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation type="unfinished">Serving</translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished">Training</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished">Wirkung</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished">Erkunden</translation>
    </message>
    <message>
        <source>More walls</source>
        <translation type="unfinished">Mehr Wände</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Bibliothek</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Memory capacity</source>
        <translation type="unfinished">Speicherkapazität</translation>
    </message>
    <message>
        <source>Compute time</source>
        <translation type="unfinished">Rechenzeit</translation>
    </message>
    <message>
        <source>Memory time</source>
        <translation type="unfinished">Speicherzeit</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished">Overhead</translation>
    </message>
    <message>
        <source>Prefill (TTFT)</source>
        <translation type="unfinished">Prefill (TTFT)</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation type="unfinished">Decode</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">Arbeit</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished">Kommunikation</translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation type="unfinished">Pipeline-Bubble</translation>
    </message>
    <message>
        <source>Latency SLA</source>
        <translation type="unfinished">Latenz-SLA</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">Budget</translation>
    </message>
    <message>
        <source>Carbon budget</source>
        <translation type="unfinished">CO₂-Budget</translation>
    </message>
    <message>
        <source>Water budget</source>
        <translation type="unfinished">Wasserbudget</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished">Goodput</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished">Zugesagt</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished">100 %</translation>
    </message>
    <message>
        <source>How close each wall is (the longest binds)</source>
        <translation type="unfinished">Wie nah jede Wand ist (die längste begrenzt)</translation>
    </message>
    <message>
        <source>decode: %1</source>
        <translation type="unfinished">Decode: %1</translation>
    </message>
    <message>
        <source>Fits?</source>
        <translation type="unfinished">Passt?</translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished">passt</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished">passt nicht</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">Schrittzeit</translation>
    </message>
    <message>
        <source>Request latency</source>
        <translation type="unfinished">Anfragelatenz</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">Latenz</translation>
    </message>
    <message>
        <source>misses its SLA</source>
        <translation type="unfinished">verfehlt das SLA</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished">Durchsatz</translation>
    </message>
    <message>
        <source>MFU %1</source>
        <translation type="unfinished">MFU %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Kosten</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">unbekannt</translation>
    </message>
    <message>
        <source>the device states no price</source>
        <translation type="unfinished">das Gerät nennt keinen Preis</translation>
    </message>
    <message>
        <source>%1; hardware over %2</source>
        <translation type="unfinished">%1; Hardware über %2</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished">CO₂</translation>
    </message>
    <message>
        <source>%1; PUE %2</source>
        <translation type="unfinished">%1; PUE %2</translation>
    </message>
    <message>
        <source>MTBF %1, checkpoint %2</source>
        <translation type="unfinished">MTBF %1, Checkpoint %2</translation>
    </message>
    <message>
        <source>MTBF %1</source>
        <translation type="unfinished">MTBF %1</translation>
    </message>
    <message>
        <source>The memory does not suffice: %1 of it is asked for</source>
        <translation type="unfinished">Der Speicher reicht nicht: %1 davon sind verlangt</translation>
    </message>
    <message>
        <source>%1, of the step</source>
        <translation type="unfinished">%1, vom Schritt</translation>
    </message>
    <message>
        <source>%1, of the latency</source>
        <translation type="unfinished">%1, von der Latenz</translation>
    </message>
    <message>
        <source>Share of what there is</source>
        <translation type="unfinished">Anteil am Vorhandenen</translation>
    </message>
    <message>
        <source>It does not fit: the other numbers are as if the memory sufficed.</source>
        <translation type="unfinished">Es passt nicht: die anderen Zahlen gelten, als reichte der Speicher.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Byte count</source>
        <translation type="unfinished">Byte-Zählung</translation>
    </message>
    <message>
        <source>First-order estimate</source>
        <translation type="unfinished">Schätzung 1. Ordnung</translation>
    </message>
    <message>
        <source>Estimate, needs calibration</source>
        <translation type="unfinished">Schätzung, zu kalibrieren</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Ergebnis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Einheit</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished">Basis</translation>
    </message>
    <message>
        <source>Not applicable to this model</source>
        <translation type="unfinished">Auf dieses Modell nicht anwendbar</translation>
    </message>
    <message>
        <source>Needs one more input</source>
        <translation type="unfinished">Eine weitere Eingabe fehlt</translation>
    </message>
    <message>
        <source>Input needs correction</source>
        <translation type="unfinished">Eingabe ist zu korrigieren</translation>
    </message>
    <message>
        <source>Try it with %1</source>
        <translation type="unfinished">Mit %1 versuchen</translation>
    </message>
    <message>
        <source>%1 on %2, batch %3, %4</source>
        <translation type="unfinished">%1 auf %2, Batch %3, %4</translation>
    </message>
    <message>
        <source>, training</source>
        <translation type="unfinished">, Training</translation>
    </message>
    <message>
        <source>Refined (preview, unfitted)</source>
        <translation type="unfinished">Verfeinert (Vorschau, unkalibriert)</translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation type="unfinished">Lehrbuch</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n edited</source>
        <translation type="unfinished">
            <numerusform>%1, %n geändert</numerusform>
            <numerusform>%1, %n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation type="unfinished">Anfragen/s</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation type="unfinished">Samples/s</translation>
    </message>
    <message>
        <source>%1: %2 (%3; MLSys·im)</source>
        <translation type="unfinished">%1: %2 (%3; MLSys·im)</translation>
    </message>
    <message>
        <source>%1, %2 accelerators</source>
        <translation type="unfinished">%1, %2 Beschleuniger</translation>
    </message>
</context>
<context>
    <name>RangesPage</name>
    <message>
        <source>Draws</source>
        <translation type="unfinished">Ziehungen</translation>
    </message>
    <message>
        <source>How many; each input&apos;s range is cut into as many equal shares and drawn from once in each.</source>
        <translation type="unfinished">Wie viele; der Bereich jeder Eingabe wird in ebenso viele gleiche Teile geteilt und aus jedem einmal gezogen.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Seed</translation>
    </message>
    <message>
        <source>The same seed gives the same draws, bit for bit.</source>
        <translation type="unfinished">Derselbe Seed ergibt dieselben Ziehungen, Bit für Bit.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Ziehen</translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished">und</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">keine</translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished">von</translation>
    </message>
    <message>
        <source>The least value, with its unit; of a normal distribution 5 % lie below.</source>
        <translation type="unfinished">Der kleinste Wert, mit Einheit; bei einer Normalverteilung liegen 5 % darunter.</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">bis</translation>
    </message>
    <message>
        <source>The largest value, with its unit; of a normal distribution 5 % lie above.</source>
        <translation type="unfinished">Der größte Wert, mit Einheit; bei einer Normalverteilung liegen 5 % darüber.</translation>
    </message>
    <message>
        <source>spread</source>
        <translation type="unfinished">Verteilung</translation>
    </message>
    <message>
        <source>How the values between are spread.</source>
        <translation type="unfinished">Wie die Werte dazwischen verteilt sind.</translation>
    </message>
    <message>
        <source>evenly</source>
        <translation type="unfinished">gleichmäßig</translation>
    </message>
    <message>
        <source>by factors</source>
        <translation type="unfinished">nach Faktoren</translation>
    </message>
    <message>
        <source>most often as now</source>
        <translation type="unfinished">meist wie jetzt</translation>
    </message>
    <message>
        <source>normally</source>
        <translation type="unfinished">normalverteilt</translation>
    </message>
    <message>
        <source>the range goes from the smaller to the larger, got %1 to %2</source>
        <translation type="unfinished">der Bereich geht vom kleineren zum größeren Wert, nicht von %1 bis %2</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation type="unfinished">weniger als 0,1 %</translation>
    </message>
    <message>
        <source>more than 99.9 %</source>
        <translation type="unfinished">mehr als 99,9 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>%1, median</source>
        <translation type="unfinished">%1, Median</translation>
    </message>
    <message>
        <source>5–95 %: %1 … %2; now %3</source>
        <translation type="unfinished">5–95 %: %1 … %2; jetzt %3</translation>
    </message>
    <message>
        <source>fits in %1 of draws</source>
        <translation type="unfinished">passt in %1 der Ziehungen</translation>
    </message>
    <message>
        <source>another one in %1 of draws</source>
        <translation type="unfinished">ein anderer in %1 der Ziehungen</translation>
    </message>
    <message>
        <source>in all draws</source>
        <translation type="unfinished">in allen Ziehungen</translation>
    </message>
    <message>
        <source>%1 %2, from %3 to %4 in 90 % of draws</source>
        <translation type="unfinished">%1 %2, von %3 bis %4 in 90 % der Ziehungen</translation>
    </message>
    <message>
        <source>fits in %1</source>
        <translation type="unfinished">passt in %1</translation>
    </message>
    <message>
        <source>never fits</source>
        <translation type="unfinished">passt nie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of draws</source>
        <translation type="unfinished">%1: %2 der Ziehungen</translation>
    </message>
    <message>
        <source>Share of draws</source>
        <translation type="unfinished">Anteil der Ziehungen</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation type="unfinished">5 %</translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished">Median</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished">95 %</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">jetzt</translation>
    </message>
    <message>
        <source>%1 in %2 draws</source>
        <translation type="unfinished">%1 in %2 Ziehungen</translation>
    </message>
    <message>
        <source>90 % of draws</source>
        <translation type="unfinished">90 % der Ziehungen</translation>
    </message>
    <message>
        <source>half of them</source>
        <translation type="unfinished">die Hälfte davon</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <translation type="unfinished">%1: %2, von %3 bis %4</translation>
    </message>
    <message>
        <source>Change from now</source>
        <translation type="unfinished">Abweichung von jetzt</translation>
    </message>
    <message>
        <source>The %1 outputs that vary most</source>
        <translation type="unfinished">Die %1 am stärksten streuenden Ausgaben</translation>
    </message>
    <message>
        <source>All outputs that vary</source>
        <translation type="unfinished">Alle streuenden Ausgaben</translation>
    </message>
    <message>
        <source>%1 of the outputs vary with the draws; %2 first.</source>
        <translation type="unfinished">%1 der Ausgaben streuen mit den Ziehungen; zuerst %2.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">Ausgabe</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Jetzt</translation>
    </message>
    <message>
        <source>25 %</source>
        <translation type="unfinished">25 %</translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished">Median</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation type="unfinished">75 %</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished">Mittel</translation>
    </message>
    <message>
        <source>Shares of draws</source>
        <translation type="unfinished">Anteile der Ziehungen</translation>
    </message>
    <message>
        <source>%1 of draws are refused, the first because %2</source>
        <translation type="unfinished">%1 der Ziehungen sind abgelehnt, die erste wegen: %2</translation>
    </message>
    <message>
        <source>%1 is unbounded in %2 of draws</source>
        <translation type="unfinished">%1 ist in %2 der Ziehungen unbegrenzt</translation>
    </message>
    <message>
        <source>Latin hypercube of %1 draws, seed %2: the same again with the same seed</source>
        <translation type="unfinished">Latin Hypercube aus %1 Ziehungen, Seed %2: mit demselben Seed wieder dieselben</translation>
    </message>
    <message>
        <source>it is unbounded</source>
        <translation type="unfinished">der Wert ist unbegrenzt</translation>
    </message>
    <message>
        <source>%1 has no finite answer in any draw: %2</source>
        <translation type="unfinished">%1 hat in keiner Ziehung ein endliches Ergebnis: %2</translation>
    </message>
</context>
<context>
    <name>ReliabilityPage</name>
    <message>
        <source>Time between checkpoints</source>
        <translation type="unfinished">Zeit zwischen Checkpoints</translation>
    </message>
    <message>
        <source>Time without progress</source>
        <translation type="unfinished">Zeit ohne Fortschritt</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Alle</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation type="unfinished">Checkpoints</translation>
    </message>
    <message>
        <source>Lost work</source>
        <translation type="unfinished">Verlorene Arbeit</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished">Wiederanlauf</translation>
    </message>
    <message>
        <source>Best, by Young and Daly</source>
        <translation type="unfinished">Optimum nach Young und Daly</translation>
    </message>
    <message>
        <source>every %1: %2</source>
        <translation type="unfinished">alle %1: %2</translation>
    </message>
    <message>
        <source>The least time is wasted with a checkpoint every %1: %2, of which %3 are checkpoints, %4 lost work, %5 recovery.</source>
        <translation type="unfinished">Am wenigsten Zeit geht mit einem Checkpoint alle %1 verloren: %2, davon %3 Checkpoints, %4 verlorene Arbeit, %5 Wiederanlauf.</translation>
    </message>
    <message>
        <source>How often to write a checkpoint</source>
        <translation type="unfinished">Wie oft ein Checkpoint sinnvoll ist</translation>
    </message>
    <message>
        <source>Llama 3&apos;s rates</source>
        <translation type="unfinished">Raten von Llama 3</translation>
    </message>
    <message>
        <source>Textbook rates</source>
        <translation type="unfinished">Lehrbuch-Raten</translation>
    </message>
    <message>
        <source>Rates as edited</source>
        <translation type="unfinished">Geänderte Raten</translation>
    </message>
    <message>
        <source>%1 accelerators: a failure every %2; in %3 at least one with a chance of %4</source>
        <translation type="unfinished">%1 Beschleuniger: ein Ausfall alle %2; in %3 mindestens einer mit einer Wahrscheinlichkeit von %4</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished">Beschleuniger</translation>
    </message>
    <message>
        <source>MTBF of the fleet</source>
        <translation type="unfinished">MTBF der Flotte</translation>
    </message>
    <message>
        <source>This fleet</source>
        <translation type="unfinished">Diese Flotte</translation>
    </message>
    <message>
        <source>every %1; a failure in %2: %3</source>
        <translation type="unfinished">alle %1; ein Ausfall in %2: %3</translation>
    </message>
    <message>
        <source>job: %1</source>
        <translation type="unfinished">Job: %1</translation>
    </message>
    <message>
        <source>%1 accelerators fail every %2 on average; at least one failure in %3 has a probability of %4. Ten times the accelerators fail ten times as often.</source>
        <translation type="unfinished">%1 Beschleuniger fallen im Mittel alle %2 aus; die Wahrscheinlichkeit mindestens eines Ausfalls in %3 ist %4. Zehnmal so viele Beschleuniger fallen zehnmal so oft aus.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Fortschritt</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished">Ausfälle</translation>
    </message>
    <message>
        <source>Work that counts</source>
        <translation type="unfinished">Arbeit, die zählt</translation>
    </message>
    <message>
        <source>Writing a checkpoint</source>
        <translation type="unfinished">Schreiben eines Checkpoints</translation>
    </message>
    <message>
        <source>Writing %1 checkpoints, drawn as one</source>
        <translation type="unfinished">Schreiben von %1 Checkpoints, als einer gezeichnet</translation>
    </message>
    <message>
        <source>Work that is lost</source>
        <translation type="unfinished">Verlorene Arbeit</translation>
    </message>
    <message>
        <source>failure %1</source>
        <translation type="unfinished">Ausfall %1</translation>
    </message>
    <message>
        <source>%1 of work, not yet saved</source>
        <translation type="unfinished">%1 Arbeit, noch nicht gesichert</translation>
    </message>
    <message>
        <source>%1 of work lost</source>
        <translation type="unfinished">%1 Arbeit verloren</translation>
    </message>
    <message>
        <source>recovery: %1</source>
        <translation type="unfinished">Wiederanlauf: %1</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation type="unfinished">Zeit seit dem Start</translation>
    </message>
    <message>
        <source>the job ends</source>
        <translation type="unfinished">Ende des Jobs</translation>
    </message>
    <message>
        <source>One example drawn by chance, not the average: %1 failures in %2; %3 of the time is work that counts, %4 goes into checkpoints, %5 is lost, %6 is recovery.</source>
        <translation type="unfinished">Ein zufällig gezogenes Beispiel, nicht der Durchschnitt: %1 Ausfälle in %2; %3 der Zeit ist Arbeit, die zählt, %4 entfällt auf Checkpoints, %5 ist verloren, %6 ist Wiederanlauf.</translation>
    </message>
    <message>
        <source>One example, drawn by chance: %1, three times the MTBF</source>
        <translation type="unfinished">Ein zufällig gezogenes Beispiel: %1, das Dreifache der MTBF</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished">in %1</translation>
    </message>
    <message>
        <source>a single device</source>
        <translation type="unfinished">ein einzelnes Gerät</translation>
    </message>
    <message>
        <source>%1 accelerators</source>
        <translation type="unfinished">%1 Beschleuniger</translation>
    </message>
    <message>
        <source>at least one %1</source>
        <translation type="unfinished">mindestens einer %1</translation>
    </message>
    <message>
        <source>at %1 a checkpoint</source>
        <translation type="unfinished">bei %1 pro Checkpoint</translation>
    </message>
    <message>
        <source>no progress: failures outrun the repairs</source>
        <translation type="unfinished">kein Fortschritt: Ausfälle überholen den Wiederanlauf</translation>
    </message>
    <message>
        <source>%1 is wasted</source>
        <translation type="unfinished">%1 verloren</translation>
    </message>
    <message>
        <source>Size of a checkpoint: %1</source>
        <translation type="unfinished">Größe eines Checkpoints: %1</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished">Checkpoint</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 bei %2</translation>
    </message>
    <message>
        <source>Failures are counted with %1 a checkpoint, as entered; the storage would take %2, and then the best is one every %3, with a goodput of %4.</source>
        <translation type="unfinished">Die Ausfälle sind mit %1 pro Checkpoint gerechnet, wie eingegeben; der Massenspeicher bräuchte %2, und dann wäre einer alle %3 am besten, mit einem Goodput von %4.</translation>
    </message>
    <message>
        <source>At the rates of a published run this job would fail %1 times, not %2. %3</source>
        <translation type="unfinished">Mit den Raten eines veröffentlichten Laufs fiele dieser Job %1-mal aus, nicht %2-mal. %3</translation>
    </message>
    <message>
        <source>Time without progress, with a checkpoint</source>
        <translation type="unfinished">Zeit ohne Fortschritt, bei einem Checkpoint</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation type="unfinished">alle %1</translation>
    </message>
    <message>
        <source>checkpoints %1, lost work %2, recovery %3</source>
        <translation type="unfinished">Checkpoints %1, verlorene Arbeit %2, Wiederanlauf %3</translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation type="unfinished">optimal: %1</translation>
    </message>
    <message>
        <source>MTBF of a fleet of</source>
        <translation type="unfinished">MTBF einer Flotte aus</translation>
    </message>
    <message>
        <source>%1 failures in %2; at least one: %3</source>
        <translation type="unfinished">%1 Ausfälle in %2; mindestens einer: %3</translation>
    </message>
    <message>
        <source>The drawn example</source>
        <translation type="unfinished">Das gezogene Beispiel</translation>
    </message>
    <message>
        <source>failure %1 after</source>
        <translation type="unfinished">Ausfall %1 nach</translation>
    </message>
    <message>
        <source>%1 of work lost, recovered in %2, after %3 checkpoints</source>
        <translation type="unfinished">%1 Arbeit verloren, Wiederanlauf in %2, nach %3 Checkpoints</translation>
    </message>
    <message>
        <source>Checkpoint to storage</source>
        <translation type="unfinished">Checkpoint auf Massenspeicher</translation>
    </message>
    <message>
        <source>A failure every %1 · %2 expected in %3 · goodput %4 with a checkpoint every %5</source>
        <translation type="unfinished">Ein Ausfall alle %1 · %2 in %3 erwartet · Goodput %4 mit einem Checkpoint alle %5</translation>
    </message>
    <message>
        <source>Time between failures against the size of the fleet</source>
        <translation type="unfinished">Zeit zwischen Ausfällen nach Größe der Flotte</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>replicas %1, P99 %2</source>
        <translation type="unfinished">Replikate %1, P99 %2</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished">Batchgröße</translation>
    </message>
    <message>
        <source>Prompt length</source>
        <translation type="unfinished">Promptlänge</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished">Tensorparallel</translation>
    </message>
    <message>
        <source>KV precision</source>
        <translation type="unfinished">KV-Präzision</translation>
    </message>
    <message>
        <source>Target P99</source>
        <translation type="unfinished">Ziel-P99</translation>
    </message>
    <message>
        <source>Replicas at most</source>
        <translation type="unfinished">Replikate höchstens</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation type="unfinished">Größter Batch</translation>
    </message>
    <message>
        <source>Answer length</source>
        <translation type="unfinished">Antwortlänge</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation type="unfinished">Anderes Gerät</translation>
    </message>
    <message>
        <source>ZeRO stage</source>
        <translation type="unfinished">ZeRO-Stufe</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation type="unfinished">Aktivierungs-Checkpointing</translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished">voll</translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished">Datenparallel</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished">Beschleuniger</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation type="unfinished">Pipelineparallel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Bigger device</source>
        <translation type="unfinished">Größeres Gerät</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished">Präzision</translation>
    </message>
    <message>
        <source>None of the changes tried here makes it fit</source>
        <translation type="unfinished">Mit keiner der hier versuchten Änderungen passt es</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished">Eintrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Art</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Datum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Frage</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Geantwortet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Antwort</translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">Eingabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Wert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pin</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>Assumptions: %1. Results are analytical estimates, not measurements. MLSys·im Desktop %2.</source>
        <translation type="unfinished">Annahmen: %1. Die Ergebnisse sind analytische Schätzungen, keine Messungen. MLSys·im Desktop %2.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished">Übungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Quellen</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished">%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>it cannot be made a folder</source>
        <translation type="unfinished">dort lässt sich kein Ordner anlegen</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished">Eingaben</translation>
    </message>
    <message>
        <source>What the scenario sets. Everything else is as the zoo and the defaults have it.</source>
        <translation type="unfinished">Was das Szenario festlegt. Alles Übrige ist, wie Zoo und Voreinstellungen es angeben.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">Inhalt</translation>
    </message>
</context>
<context>
    <name>RooflinePage</name>
    <message>
        <source>batch %1: %2, %3, %4</source>
        <translation type="unfinished">Batch %1: %2, %3, %4</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Speicher</translation>
    </message>
    <message>
        <source>SRAM</source>
        <translation type="unfinished">SRAM</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation type="unfinished">Flash</translation>
    </message>
    <message>
        <source>Host link</source>
        <translation type="unfinished">Host-Link</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 und %2</translation>
    </message>
    <message>
        <source>%1 peak, %2</source>
        <translation type="unfinished">%1-Spitze, %2</translation>
    </message>
    <message>
        <source>%1 × efficiency</source>
        <translation type="unfinished">%1 × Effizienz</translation>
    </message>
    <message>
        <source>× efficiency %1</source>
        <translation type="unfinished">× Effizienz %1</translation>
    </message>
    <message>
        <source>× efficiency</source>
        <translation type="unfinished">× Effizienz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <translation type="unfinished">%1 (geändert)</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation type="unfinished">Batch %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished">Arithmetische Intensität</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">Performance</translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished">Speicherbegrenzt</translation>
    </message>
    <message>
        <source>Compute-bound</source>
        <translation type="unfinished">Rechenbegrenzt</translation>
    </message>
    <message>
        <source>ridge %1</source>
        <translation type="unfinished">Ridge %1</translation>
    </message>
    <message>
        <source>datasheet ridge %1</source>
        <translation type="unfinished">Datenblatt-Ridge %1</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation type="unfinished">Roofline</translation>
    </message>
    <message>
        <source>%1: %2, %3, intensity %4, ridge %5.</source>
        <translation type="unfinished">%1: %2, %3, Intensität %4, Ridge %5.</translation>
    </message>
    <message>
        <source>Batch 1 to %1</source>
        <translation type="unfinished">Batch 1 bis %1</translation>
    </message>
    <message>
        <source>batch 1</source>
        <translation type="unfinished">Batch 1</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished">Overhead</translation>
    </message>
    <message>
        <source>At the roof</source>
        <translation type="unfinished">Am Dach</translation>
    </message>
    <message>
        <source>the roof allows %1 here</source>
        <translation type="unfinished">das Dach erlaubt hier %1</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished">Workload</translation>
    </message>
    <message>
        <source>left of the ridge</source>
        <translation type="unfinished">links vom Ridge</translation>
    </message>
    <message>
        <source>right of the ridge</source>
        <translation type="unfinished">rechts vom Ridge</translation>
    </message>
    <message>
        <source>This workload&apos;s entry states no operations, so it has no place on the intensity axis: it only moves data.</source>
        <translation type="unfinished">Der Eintrag dieses Workloads nennt keine Operationen, daher hat er keinen Platz auf der Intensitätsachse: er bewegt nur Daten.</translation>
    </message>
    <message>
        <source>%1, one forward pass on one device</source>
        <translation type="unfinished">%1, ein Vorwärtsdurchlauf auf einem Gerät</translation>
    </message>
    <message>
        <source>This page is about one device that holds all the weights, without tensor parallelism. The Serving page divides weights and KV cache over %1 devices (Tensor parallel) and says whether they fit there.</source>
        <translation type="unfinished">Diese Seite handelt von einem Gerät, das alle Gewichte hält, ohne Tensorparallelität. Die Seite Serving teilt Gewichte und KV-Cache auf %1 Geräte auf (Tensorparallel) und sagt, ob sie dort passen.</translation>
    </message>
    <message>
        <source>One device with all the weights: %1</source>
        <translation type="unfinished">Ein Gerät mit allen Gewichten: %1</translation>
    </message>
</context>
<context>
    <name>ScalingPage</name>
    <message>
        <source>As set</source>
        <translation type="unfinished">Eingestellt</translation>
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
        <translation type="unfinished">Überlappung aus</translation>
    </message>
    <message>
        <source>Overlap on</source>
        <translation type="unfinished">Überlappung an</translation>
    </message>
    <message>
        <source>2 × micro-batches</source>
        <translation type="unfinished">2 × Micro-Batches</translation>
    </message>
    <message>
        <source>, part %1 of %2</source>
        <translation type="unfinished">, Teil %1 von %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Zeit</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation type="unfinished">Stufe %1</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">Vorwärts</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation type="unfinished">Rückwärts</translation>
    </message>
    <message>
        <source>Both in turn</source>
        <translation type="unfinished">Beide abwechselnd</translation>
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
        <translation type="unfinished">Training von %1 auf %2 × %3</translation>
    </message>
    <message>
        <source>, batch %1, %2</source>
        <translation type="unfinished">, Batch %1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">Schrittzeit</translation>
    </message>
    <message>
        <source>Where a training step&apos;s time goes</source>
        <translation type="unfinished">Wohin die Zeit eines Trainingsschritts geht</translation>
    </message>
    <message>
        <source>%1 accelerators: %2 %3</source>
        <translation type="unfinished">%1 Beschleuniger: %2 %3</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished">Beschleuniger</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished">Effizienz</translation>
    </message>
    <message>
        <source>Same batch</source>
        <translation type="unfinished">Gleicher Batch</translation>
    </message>
    <message>
        <source>efficiency with the same batch</source>
        <translation type="unfinished">Effizienz bei gleichem Batch</translation>
    </message>
    <message>
        <source>Batch grows</source>
        <translation type="unfinished">Batch wächst</translation>
    </message>
    <message>
        <source>efficiency with a batch that grows</source>
        <translation type="unfinished">Effizienz bei wachsendem Batch</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation type="unfinished">MFU</translation>
    </message>
    <message>
        <source>This fleet</source>
        <translation type="unfinished">Diese Flotte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>one sample a rank</source>
        <translation type="unfinished">ein Sample pro Rang</translation>
    </message>
    <message>
        <source>Scaling efficiency is %1 on %2 accelerators and %3 on %4 with the same batch.</source>
        <translation type="unfinished">Die Skalierungseffizienz ist bei gleichem Batch %1 auf %2 Beschleunigern und %3 auf %4.</translation>
    </message>
    <message>
        <source>Scaling efficiency as the fleet grows</source>
        <translation type="unfinished">Skalierungseffizienz bei wachsender Flotte</translation>
    </message>
    <message>
        <source>There is no pipeline: set Pipeline parallel to 2 or more to see its schedule.</source>
        <translation type="unfinished">Es gibt keine Pipeline: Pipelineparallel auf 2 oder mehr setzen, um ihren Ablaufplan zu sehen.</translation>
    </message>
    <message>
        <source>Interleaved stages take micro-batches in rounds of %1; %2 are no whole rounds, so the bubble here is the least there can be, and no schedule is drawn.</source>
        <translation type="unfinished">Verschränkte Stufen nehmen Micro-Batches in Runden von %1; %2 sind keine ganzen Runden, daher ist die Bubble hier die kleinstmögliche, und ein Ablaufplan wird nicht gezeichnet.</translation>
    </message>
    <message>
        <source>The schedule of %1 stages of %2 parts is too long to be drawn.</source>
        <translation type="unfinished">Der Ablaufplan von %1 Stufen mit je %2 Teilen ist zu lang zum Zeichnen.</translation>
    </message>
    <message>
        <source>interleaved, %1 parts a stage</source>
        <translation type="unfinished">verschränkt, %1 Teile pro Stufe</translation>
    </message>
    <message>
        <source>one forward, one backward</source>
        <translation type="unfinished">einer vorwärts, einer rückwärts</translation>
    </message>
    <message>
        <source>Pipeline schedule (%1): %2 idle</source>
        <translation type="unfinished">Pipeline-Ablaufplan (%1): %2 Leerlauf</translation>
    </message>
    <message>
        <source>%1 stages, %2 micro-batches: each stage is idle for %3 of the time.</source>
        <translation type="unfinished">%1 Stufen, %2 Micro-Batches: jede Stufe steht %3 der Zeit still.</translation>
    </message>
    <message>
        <source>A backward pass takes %1 times a forward pass; messages between stages and the gradient sync are left out.</source>
        <translation type="unfinished">Ein Rückwärtsdurchlauf dauert %1-mal so lang wie ein Vorwärtsdurchlauf; Nachrichten zwischen Stufen und der Gradienten-Sync sind weggelassen.</translation>
    </message>
    <message>
        <source>Passes without a gap are drawn as one.</source>
        <translation type="unfinished">Durchläufe ohne Lücke sind als einer gezeichnet.</translation>
    </message>
    <message>
        <source>%1 of %2 stages are shown.</source>
        <translation type="unfinished">%1 von %2 Stufen sind gezeigt.</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation type="unfinished">Ablaufplan: %1</translation>
    </message>
    <message>
        <source>HFU %1</source>
        <translation type="unfinished">HFU %1</translation>
    </message>
    <message>
        <source>communication %1 of the step</source>
        <translation type="unfinished">Kommunikation %1 des Schritts</translation>
    </message>
    <message>
        <source>%1 stages</source>
        <translation type="unfinished">%1 Stufen</translation>
    </message>
    <message>
        <source>no pipeline</source>
        <translation type="unfinished">keine Pipeline</translation>
    </message>
    <message>
        <source>%1 a step</source>
        <translation type="unfinished">%1 pro Schritt</translation>
    </message>
    <message>
        <source>MFU %1</source>
        <translation type="unfinished">MFU %1</translation>
    </message>
    <message>
        <source>Step of training</source>
        <translation type="unfinished">Trainingsschritt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Schritt</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation type="unfinished">Bubble</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Speicher</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished">Passt</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">Training</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished">Energie</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Kosten</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Bemerkung</translation>
    </message>
    <message>
        <source>Layout, no. %1 of %2</source>
        <translation type="unfinished">Layout, Nr. %1 von %2</translation>
    </message>
    <message>
        <source>as set</source>
        <translation type="unfinished">eingestellt</translation>
    </message>
    <message>
        <source>%1 accelerators</source>
        <translation type="unfinished">%1 Beschleuniger</translation>
    </message>
    <message>
        <source>%1, batch grown</source>
        <translation type="unfinished">%1, Batch wächst mit</translation>
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
        <translation type="unfinished">ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">nein</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">unbekannt</translation>
    </message>
    <message>
        <source>Layout, refused</source>
        <translation type="unfinished">Layout, abgelehnt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">abgelehnt</translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished">passt</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished">passt nicht</translation>
    </message>
    <message>
        <source>%1: %2 a step, %3</source>
        <translation type="unfinished">%1: %2 pro Schritt, %3</translation>
    </message>
    <message>
        <source>One accelerator has nobody to talk to: choose a fleet to see communication and scaling.</source>
        <translation type="unfinished">Ein einzelner Beschleuniger hat keinen Partner: eine Flotte wählen, um Kommunikation und Skalierung zu sehen.</translation>
    </message>
    <message>
        <source>for time and cost: Training tokens</source>
        <translation type="unfinished">für Zeit und Kosten: Trainings-Tokens</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation type="unfinished">Kosten unbekannt</translation>
    </message>
    <message>
        <source>Best layout of this batch</source>
        <translation type="unfinished">Bestes Layout, gleicher Batch</translation>
    </message>
</context>
<context>
    <name>SceneMenu</name>
    <message>
        <source>&amp;Present from here</source>
        <translation type="unfinished">Ab hier &amp;präsentieren</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation type="unfinished">&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation type="unfinished">&amp;Name…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>&amp;Caption…</source>
        <translation type="unfinished">&amp;Bildunterschrift…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">Bildunterschrift</translation>
    </message>
    <message>
        <source>&amp;Question…</source>
        <translation type="unfinished">&amp;Frage…</translation>
    </message>
    <message>
        <source>Question to the class</source>
        <translation type="unfinished">Frage an die Klasse</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation type="unfinished">&amp;Antwort…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Antwort</translation>
    </message>
    <message>
        <source>&amp;Take the scenario as it is now</source>
        <translation type="unfinished">Szenario von &amp;jetzt übernehmen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished">Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished">Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished">&amp;Präsentieren</translation>
    </message>
    <message>
        <source>Present from the &amp;first scene</source>
        <translation type="unfinished">Ab der &amp;ersten Szene präsentieren</translation>
    </message>
    <message>
        <source>&amp;Add this as a scene…</source>
        <translation type="unfinished">Dies als Szene &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation type="unfinished">Szene hinzufügen</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation type="unfinished">Szene %1</translation>
    </message>
    <message>
        <source>&amp;Scenes</source>
        <translation type="unfinished">&amp;Szenen</translation>
    </message>
    <message>
        <source>&amp;Open a deck</source>
        <translation type="unfinished">Vortrag &amp;öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message>
        <source>at most %1</source>
        <translation type="unfinished">höchstens %1</translation>
    </message>
    <message>
        <source>%1; %2 times that</source>
        <translation type="unfinished">%1; das %2-Fache davon</translation>
    </message>
    <message>
        <source>%1; %2 of it</source>
        <translation type="unfinished">%1; %2 davon</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Scorecard %1</source>
        <translation type="unfinished">Scorecard %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Ergebnis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Einheit</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">Verlangt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished">Urteil</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished">Scorecard</translation>
    </message>
    <message>
        <source>✓ pass</source>
        <translation type="unfinished">✓ erfüllt</translation>
    </message>
    <message>
        <source>✗ fail</source>
        <translation type="unfinished">✗ verfehlt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">nicht verlangt</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished">Machbarkeit</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">Performance</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation type="unfinished">Makro</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">Schrittzeit</translation>
    </message>
    <message>
        <source>Request latency</source>
        <translation type="unfinished">Anfragelatenz</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">Latenz</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Speicher</translation>
    </message>
    <message>
        <source>at most 100 %</source>
        <translation type="unfinished">höchstens 100 %</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Kosten</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished">CO₂</translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished">Wasser</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished">Goodput</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished">mindestens %1</translation>
    </message>
    <message>
        <source>pass: it fits</source>
        <translation type="unfinished">erfüllt: es passt</translation>
    </message>
    <message>
        <source>fail: it does not fit</source>
        <translation type="unfinished">verfehlt: es passt nicht</translation>
    </message>
    <message>
        <source>pass: %1</source>
        <translation type="unfinished">erfüllt: %1</translation>
    </message>
    <message>
        <source>fail: %1</source>
        <translation type="unfinished">verfehlt: %1</translation>
    </message>
    <message>
        <source>It does not fit: %1 of the memory is needed</source>
        <translation type="unfinished">Es passt nicht: %1 des Speichers sind nötig</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Cost with carbon at its price</source>
        <translation type="unfinished">Kosten mit bepreistem CO₂</translation>
    </message>
    <message>
        <source>The best %1</source>
        <translation type="unfinished">Die besten %1</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation type="unfinished">Pareto-Front</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished">%1 gegen %2</translation>
    </message>
    <message>
        <source>%1: %2 that nothing beats in both.</source>
        <translation type="unfinished">%1: %2 Kandidaten, die in beidem nichts übertrifft.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished">Rang</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation type="unfinished">Anwenden: %1</translation>
    </message>
    <message>
        <source>None of %1 keeps every limit</source>
        <translation type="unfinished">Keiner von %1 Kandidaten hält alle Grenzen ein</translation>
    </message>
    <message>
        <source>The best of %1: %2</source>
        <translation type="unfinished">Bester von %1 Kandidaten: %2</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation type="unfinished">Bestwert: %1</translation>
    </message>
    <message>
        <source>Within every limit</source>
        <translation type="unfinished">Innerhalb aller Grenzen</translation>
    </message>
    <message>
        <source>of %1; %2 on the front</source>
        <translation type="unfinished">von %1; %2 auf der Front</translation>
    </message>
    <message>
        <source>Out: %1 (%2)</source>
        <translation type="unfinished">Ausgeschieden: %1 (%2)</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished">passt nicht</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Suche</translation>
    </message>
    <message>
        <source>What is tried.</source>
        <translation type="unfinished">Was probiert wird.</translation>
    </message>
    <message>
        <source>layouts of the fleet</source>
        <translation type="unfinished">Layouts der Flotte</translation>
    </message>
    <message>
        <source>devices</source>
        <translation type="unfinished">Geräte</translation>
    </message>
    <message>
        <source>batch sizes</source>
        <translation type="unfinished">Batchgrößen</translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished">Orte</translation>
    </message>
    <message>
        <source>Carbon price</source>
        <translation type="unfinished">CO₂-Preis</translation>
    </message>
    <message>
        <source>What a tonne of CO₂e costs, on top.</source>
        <translation type="unfinished">Was eine Tonne CO₂e kostet, zusätzlich.</translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished">gegen</translation>
    </message>
    <message>
        <source>Best by</source>
        <translation type="unfinished">Beste nach</translation>
    </message>
    <message>
        <source>%1 has no batch size</source>
        <translation type="unfinished">%1 hat keine Batchgröße</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation type="unfinished">Nur wo</translation>
    </message>
    <message>
        <source>Limits, separated by semicolons: itl &lt;= 10 ms; hardware.tdp &lt; 500 W. It must fit in any case.</source>
        <translation type="unfinished">Grenzen, durch Semikolons getrennt: itl &lt;= 10 ms; hardware.tdp &lt; 500 W. Passen muss es in jedem Fall.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Zeigen</translation>
    </message>
    <message>
        <source>How many of the best.</source>
        <translation type="unfinished">Wie viele der besten.</translation>
    </message>
    <message>
        <source>a limit is an output, a sign and a value: itl &lt;= 10 ms; got %1</source>
        <translation type="unfinished">eine Grenze ist eine Ausgabe, ein Zeichen und ein Wert: itl &lt;= 10 ms; nicht %1</translation>
    </message>
</context>
<context>
    <name>SectionTable</name>
    <message>
        <source>Basis, remarks</source>
        <translation type="unfinished">Basis, Bemerkungen</translation>
    </message>
</context>
<context>
    <name>SeekPage</name>
    <message>
        <source>%1 from %2 %3 upwards</source>
        <translation type="unfinished">%1 ab %2 %3 aufwärts</translation>
    </message>
    <message>
        <source>%1 up to %2 %3</source>
        <translation type="unfinished">%1 bis %2 %3</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <translation type="unfinished">%1 bei %2 %3</translation>
    </message>
    <message>
        <source>%1 holds at every %2 in range</source>
        <translation type="unfinished">%1 gilt für jeden Wert im Bereich: %2</translation>
    </message>
    <message>
        <source>%1 leaps over it: no %2 gives exactly that</source>
        <translation type="unfinished">%1 wird übersprungen: kein Wert trifft es genau (%2)</translation>
    </message>
    <message>
        <source>No %1 in range is accepted: %2</source>
        <translation type="unfinished">Kein Wert im Bereich wird akzeptiert (%1): %2</translation>
    </message>
    <message>
        <source>No %1 from %2 to %3 reaches %4</source>
        <translation type="unfinished">%1: kein Wert von %2 bis %3 erreicht %4</translation>
    </message>
    <message>
        <source>; the nearest is %1 at %2</source>
        <translation type="unfinished">; am nächsten liegt %1 bei %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Gefunden</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Jetzt</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished">Ziel %1</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation type="unfinished">%1 über %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Was</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished">Passt</translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished">nicht angegeben</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation type="unfinished">%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">nein</translation>
    </message>
    <message>
        <source>From here upwards</source>
        <translation type="unfinished">Ab hier aufwärts</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation type="unfinished">Bis hier</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation type="unfinished">Genau</translation>
    </message>
    <message>
        <source>%1 (nearest)</source>
        <translation type="unfinished">%1 (am nächsten)</translation>
    </message>
    <message>
        <source>The next no longer</source>
        <translation type="unfinished">Der nächste nicht mehr</translation>
    </message>
    <message>
        <source>Just below the leap</source>
        <translation type="unfinished">Knapp unter dem Sprung</translation>
    </message>
    <message>
        <source>Just above the leap</source>
        <translation type="unfinished">Knapp über dem Sprung</translation>
    </message>
    <message>
        <source>The nearest</source>
        <translation type="unfinished">Am nächsten</translation>
    </message>
    <message>
        <source>now; wanted: %1 %2</source>
        <translation type="unfinished">jetzt; gewünscht: %1 %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished">jetzt %1</translation>
    </message>
    <message>
        <source>%1 of %2 values were refused: %3</source>
        <translation type="unfinished">%1 von %2 Werten wurden abgelehnt: %3</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation type="unfinished">Ändern</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">bis</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation type="unfinished">genau</translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished">höchstens</translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished">mindestens</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Ziel</translation>
    </message>
    <message>
        <source>With its unit: 1.9 ms.</source>
        <translation type="unfinished">Mit Einheit: 1,9 ms.</translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished">durch</translation>
    </message>
    <message>
        <source>Seek</source>
        <translation type="unfinished">Suchen</translation>
    </message>
    <message>
        <source>A target for an output, or what makes it fit.</source>
        <translation type="unfinished">Ein Ziel für eine Ausgabe oder das, womit es passt.</translation>
    </message>
    <message>
        <source>a target</source>
        <translation type="unfinished">ein Ziel</translation>
    </message>
    <message>
        <source>how far it fits</source>
        <translation type="unfinished">wie weit es passt</translation>
    </message>
    <message>
        <source>what makes it fit</source>
        <translation type="unfinished">womit es passt</translation>
    </message>
    <message>
        <source>now: %1; wanted: %2 %3</source>
        <translation type="unfinished">jetzt: %1; gesucht: %2 %3</translation>
    </message>
</context>
<context>
    <name>SensitivityPage</name>
    <message>
        <source>Change by</source>
        <translation type="unfinished">Ändern um</translation>
    </message>
    <message>
        <source>By how much each input is made less and more; a whole number by at least 1.</source>
        <translation type="unfinished">Um wie viel jede Eingabe verringert und erhöht wird; eine ganze Zahl um mindestens 1.</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">andere</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation type="unfinished">Prozent</translation>
    </message>
    <message>
        <source>More than 0 and less than 100.</source>
        <translation type="unfinished">Mehr als 0 und weniger als 100.</translation>
    </message>
    <message>
        <source>the change must be more than 0 % and less than 100 %, got %1</source>
        <translation type="unfinished">die Änderung muss über 0 % und unter 100 % liegen, nicht bei %1</translation>
    </message>
    <message>
        <source>Assumptions too</source>
        <translation type="unfinished">Auch Annahmen</translation>
    </message>
    <message>
        <source>Whether the assumptions are changed like inputs.</source>
        <translation type="unfinished">Ob die Annahmen wie Eingaben geändert werden.</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished">Balken</translation>
    </message>
    <message>
        <source>How many inputs are shown, the widest first.</source>
        <translation type="unfinished">Wie viele Eingaben gezeigt werden, die breiteste zuerst.</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation type="unfinished">%1 weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished">%1 mehr</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>%1: refused, %2</source>
        <translation type="unfinished">%1: abgelehnt, %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished">%1: %2 %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation type="unfinished">Änderung: %1</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation type="unfinished">jetzt: %1</translation>
    </message>
    <message>
        <source>%1 when one input changes by %2</source>
        <translation type="unfinished">%1, wenn sich eine Eingabe um %2 ändert</translation>
    </message>
    <message>
        <source>%1. Widest: %2.</source>
        <translation type="unfinished">%1. Am breitesten: %2.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">abgelehnt</translation>
    </message>
    <message>
        <source>%1, does not fit</source>
        <translation type="unfinished">%1, passt nicht</translation>
    </message>
    <message>
        <source>two regimes meet here</source>
        <translation type="unfinished">hier treffen sich zwei Regime</translation>
    </message>
    <message>
        <source>less is refused: %1</source>
        <translation type="unfinished">verringert abgelehnt: %1</translation>
    </message>
    <message>
        <source>more is refused: %1</source>
        <translation type="unfinished">erhöht abgelehnt: %1</translation>
    </message>
    <message>
        <source>it cannot be less</source>
        <translation type="unfinished">lässt sich nicht verringern</translation>
    </message>
    <message>
        <source>it cannot be more</source>
        <translation type="unfinished">lässt sich nicht erhöhen</translation>
    </message>
    <message>
        <source>no longer fits with less</source>
        <translation type="unfinished">passt verringert nicht mehr</translation>
    </message>
    <message>
        <source>no longer fits with more</source>
        <translation type="unfinished">passt erhöht nicht mehr</translation>
    </message>
    <message>
        <source>fits with less</source>
        <translation type="unfinished">passt verringert</translation>
    </message>
    <message>
        <source>fits with more</source>
        <translation type="unfinished">passt erhöht</translation>
    </message>
    <message>
        <source>Sweep %1</source>
        <translation type="unfinished">Sweep: %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">Eingabe</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Jetzt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation type="unfinished">Elastizität</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Hinweis</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">keine</translation>
    </message>
    <message>
        <source>By how many per cent the answer changes for one per cent of the input.</source>
        <translation type="unfinished">Um wie viel Prozent sich das Ergebnis ändert, wenn sich die Eingabe um ein Prozent ändert.</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished">%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Decode is memory-bound</comment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 does nothing</source>
        <translation type="unfinished">%1 bewirkt nichts</translation>
    </message>
    <message>
        <source>%1 makes %2 %3 better</source>
        <translation type="unfinished">%1 verbessert %2 um %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished">%1; %2</translation>
    </message>
    <message>
        <source>no single change of %1 makes %2 better</source>
        <translation type="unfinished">keine einzelne Änderung um %1 verbessert %2</translation>
    </message>
    <message>
        <source>%1 moves %2 most</source>
        <translation type="unfinished">%1 wirkt am stärksten auf %2</translation>
    </message>
    <message>
        <source>%1 of %2 inputs have no effect</source>
        <translation type="unfinished">%1 von %2 Eingaben haben keine Wirkung</translation>
    </message>
    <message>
        <source>does not fit; %1</source>
        <translation type="unfinished">passt nicht; %1</translation>
    </message>
    <message>
        <source>Worth improving</source>
        <translation type="unfinished">Lohnende Eingabe</translation>
    </message>
    <message>
        <source>better, by %1: %2</source>
        <translation type="unfinished">besser durch %1: %2</translation>
    </message>
    <message>
        <source>No input changes %1 here</source>
        <translation type="unfinished">Keine Eingabe ändert hier %1</translation>
    </message>
    <message>
        <source>%1 more inputs move it less</source>
        <translation type="unfinished">%1 weitere Eingaben wirken schwächer</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <translation type="unfinished">%1 (%2 → %3)</translation>
    </message>
    <message>
        <source>Whole numbers with an arrow change by 1, which is more than %1 of them: they stand below the others, by elasticity, and their bars do not compare</source>
        <translation type="unfinished">Ganze Zahlen mit Pfeil ändern sich um 1, das ist mehr als %1 von ihnen: Sie stehen nach Elastizität unter den anderen, und ihre Balken sind nicht vergleichbar</translation>
    </message>
    <message>
        <source>changes by 1, which is more than %1</source>
        <translation type="unfinished">ändert sich um 1, mehr als %1</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished">%1 oder %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 und %2</translation>
    </message>
</context>
<context>
    <name>Served</name>
    <message>
        <source>serving, batch %1, prompts of %2 and answers of %3 tokens</source>
        <translation type="unfinished">Serving, Batch %1, Prompts mit %2 und Antworten mit %3 Tokens</translation>
    </message>
    <message>
        <source>distributed training, global batch %1</source>
        <translation type="unfinished">verteiltes Training, globaler Batch %1</translation>
    </message>
    <message>
        <source>single-node inference, batch %1</source>
        <translation type="unfinished">Inferenz auf einem Knoten, Batch %1</translation>
    </message>
    <message>
        <source>the model does not fit the memory, so nothing is served</source>
        <translation type="unfinished">das Modell passt nicht in den Speicher, also wird nichts bedient</translation>
    </message>
    <message>
        <source>it does not fit the memory, so nothing is trained</source>
        <translation type="unfinished">es passt nicht in den Speicher, also wird nichts trainiert</translation>
    </message>
    <message>
        <source>the throughput entered</source>
        <translation type="unfinished">der eingegebene Durchsatz</translation>
    </message>
    <message>
        <source>in serving, weights and KV cache at batch %1 do not fit the memory, so nothing is served</source>
        <translation type="unfinished">beim Serving passen Gewichte und KV-Cache mit Batch %1 nicht in den Speicher, also wird nichts bedient</translation>
    </message>
</context>
<context>
    <name>ServingPage</name>
    <message>
        <source>batch %1</source>
        <translation type="unfinished">Batch %1</translation>
    </message>
    <message>
        <source>%1, %2 tokens: %3</source>
        <translation type="unfinished">%1, %2 Tokens: %3</translation>
    </message>
    <message>
        <source>Prompt length</source>
        <translation type="unfinished">Promptlänge</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished">Tokens</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished">KV-Cache</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation type="unfinished">Dieses Szenario</translation>
    </message>
    <message>
        <source>batch %1, %2 tokens: %3</source>
        <translation type="unfinished">Batch %1, %2 Tokens: %3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished">%1 frei</translation>
    </message>
    <message>
        <source>stops fitting at %1 tokens</source>
        <translation type="unfinished">passt ab %1 Tokens nicht mehr</translation>
    </message>
    <message>
        <source>Memory full</source>
        <translation type="unfinished">Speicher voll</translation>
    </message>
    <message>
        <source>context window %1</source>
        <translation type="unfinished">Kontextfenster %1</translation>
    </message>
    <message>
        <source>A batch of %1 %2; %3 are left by the weights.</source>
        <translation type="unfinished">Ein Batch von %1 %2; die Gewichte lassen %3 frei.</translation>
    </message>
    <message>
        <source>A batch of %1 fits at any length.</source>
        <translation type="unfinished">Ein Batch von %1 passt bei jeder Länge.</translation>
    </message>
    <message>
        <source>KV cache against the memory that weights leave, per accelerator</source>
        <translation type="unfinished">KV-Cache gegen den Speicher neben den Gewichten, pro Beschleuniger</translation>
    </message>
    <message>
        <source>%1: %2, the roof allows %3, with its overheads %4</source>
        <translation type="unfinished">%1: %2, das Dach erlaubt %3, mit Overheads %4</translation>
    </message>
    <message>
        <source>Decode at batch 1 to %1</source>
        <translation type="unfinished">Decode bei Batch 1 bis %1</translation>
    </message>
    <message>
        <source>Decode at batch %1</source>
        <translation type="unfinished">Decode bei Batch %1</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished">Arithmetische Intensität</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">Performance</translation>
    </message>
    <message>
        <source>Roof of prefill (%1)</source>
        <translation type="unfinished">Prefill-Dach (%1)</translation>
    </message>
    <message>
        <source>Roof of decode</source>
        <translation type="unfinished">Decode-Dach</translation>
    </message>
    <message>
        <source>Roof of decode (%1)</source>
        <translation type="unfinished">Decode-Dach (%1)</translation>
    </message>
    <message>
        <source>Roof of %1: %2 × efficiency</source>
        <translation type="unfinished">Dach von %1: %2 × Effizienz</translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished">Speicherbegrenzt</translation>
    </message>
    <message>
        <source>Compute-bound</source>
        <translation type="unfinished">Rechenbegrenzt</translation>
    </message>
    <message>
        <source>ridge %1</source>
        <translation type="unfinished">Ridge %1</translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation type="unfinished">Prefill</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation type="unfinished">Prefill</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation type="unfinished">Decode</translation>
    </message>
    <message>
        <source>decode, batch %1</source>
        <translation type="unfinished">Decode, Batch %1</translation>
    </message>
    <message>
        <source>Prefill has an intensity of %1 against a ridge of %2, decode of %3 against %4.</source>
        <translation type="unfinished">Prefill hat eine Intensität von %1 bei einem Ridge von %2, Decode von %3 bei %4.</translation>
    </message>
    <message>
        <source>Two phases under one roof, per accelerator</source>
        <translation type="unfinished">Zwei Phasen unter einem Dach, pro Beschleuniger</translation>
    </message>
    <message>
        <source>%1, in the shadow of the larger</source>
        <translation type="unfinished">%1, im Schatten des größeren Teils</translation>
    </message>
    <message>
        <source>Happens at the same time and takes less: it adds nothing.</source>
        <translation type="unfinished">Geschieht gleichzeitig und dauert kürzer: kommt nicht hinzu.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished">nicht gezählt</translation>
    </message>
    <message>
        <source>The assumptions take this phase as bound by the other.</source>
        <translation type="unfinished">Nach den Annahmen begrenzt der andere Teil diese Phase.</translation>
    </message>
    <message>
        <source>compute</source>
        <translation type="unfinished">Rechnen</translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished">Speicher</translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished">Netzwerk</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation type="unfinished">Overhead</translation>
    </message>
    <message>
        <source>draft model</source>
        <translation type="unfinished">Draft-Modell</translation>
    </message>
    <message>
        <source>%1: intensity</source>
        <translation type="unfinished">%1: Intensität</translation>
    </message>
    <message>
        <source>%1: ridge</source>
        <translation type="unfinished">%1: Ridge</translation>
    </message>
    <message>
        <source>%1: performance under the roof</source>
        <translation type="unfinished">%1: Performance unter dem Dach</translation>
    </message>
    <message>
        <source>%1: performance</source>
        <translation type="unfinished">%1: Performance</translation>
    </message>
    <message>
        <source>Overheads and network included, per accelerator.</source>
        <translation type="unfinished">Mit Overheads und Netzwerk, pro Beschleuniger.</translation>
    </message>
    <message>
        <source>Memory left by the weights</source>
        <translation type="unfinished">Speicher neben den Gewichten</translation>
    </message>
    <message>
        <source>Longest prompt at batch %1</source>
        <translation type="unfinished">Längster Prompt bei Batch %1</translation>
    </message>
    <message>
        <source>Above it weights and cache no longer fit.</source>
        <translation type="unfinished">Darüber passen Gewichte und Cache nicht mehr.</translation>
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
        <translation type="unfinished">Anfrage</translation>
    </message>
    <message>
        <source>answer of %1 tokens</source>
        <translation type="unfinished">Antwort mit %1 Tokens</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation type="unfinished">Tokens/s</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Speicher</translation>
    </message>
    <message>
        <source>fits in %1</source>
        <translation type="unfinished">passt in %1</translation>
    </message>
    <message>
        <source>does not fit in %1</source>
        <translation type="unfinished">passt nicht in %1</translation>
    </message>
    <message>
        <source>up to %1 tokens fit</source>
        <translation type="unfinished">bis zu %1 Tokens passen</translation>
    </message>
    <message>
        <source>no token fits</source>
        <translation type="unfinished">kein Token passt</translation>
    </message>
    <message>
        <source>TTFT %1, %2 · ITL %3, %4</source>
        <translation type="unfinished">TTFT %1, %2 · ITL %3, %4</translation>
    </message>
    <message>
        <source>The answer&apos;s length is not given: the pictures take %1 tokens, as the capacity solver does.</source>
        <translation type="unfinished">Die Länge der Antwort ist nicht angegeben: die Bilder nehmen %1 Tokens an, wie der Kapazitäts-Solver.</translation>
    </message>
    <message>
        <source>Each of %1 accelerators: %2</source>
        <translation type="unfinished">Jeder von %1 Beschleunigern: %2</translation>
    </message>
    <message>
        <source>Prefill, %1</source>
        <translation type="unfinished">Prefill, %1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished">%1 Tokens</translation>
    </message>
    <message>
        <source>Prefill of %1 tokens: %2</source>
        <translation type="unfinished">Prefill von %1 Tokens: %2</translation>
    </message>
    <message>
        <source>Chunk %1 of %2, %3 tokens: %4</source>
        <translation type="unfinished">Chunk %1 von %2, %3 Tokens: %4</translation>
    </message>
    <message>
        <source>chunks %1 to %2</source>
        <translation type="unfinished">Chunks %1 bis %2</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation type="unfinished">Token %1</translation>
    </message>
    <message>
        <source>Tokens %1 to %2</source>
        <translation type="unfinished">Tokens %1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2 each</source>
        <translation type="unfinished">%1: je %2</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation type="unfinished">Draft-Modell</translation>
    </message>
    <message>
        <source>Draft token</source>
        <translation type="unfinished">Draft-Token</translation>
    </message>
    <message>
        <source>Draft %1: %2</source>
        <translation type="unfinished">Draft %1: %2</translation>
    </message>
    <message>
        <source>Verification: %1, %2 tokens kept on average</source>
        <translation type="unfinished">Verifikation: %1, im Mittel %2 Tokens behalten</translation>
    </message>
    <message>
        <source>drafts and verifications up to token %1</source>
        <translation type="unfinished">Drafts und Verifikationen bis Token %1</translation>
    </message>
    <message>
        <source>%1: %2 a token</source>
        <translation type="unfinished">%1: %2 pro Token</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished">%1 × %2</translation>
    </message>
    <message>
        <source>%1 on %2, batch %3, prompt %4, %5</source>
        <translation type="unfinished">%1 auf %2, Batch %3, Prompt %4, %5</translation>
    </message>
    <message>
        <source>Prefill (%1)</source>
        <translation type="unfinished">Prefill (%1)</translation>
    </message>
    <message>
        <source>KV cache moves</source>
        <translation type="unfinished">KV-Cache-Transfer</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">Netzwerk</translation>
    </message>
    <message>
        <source>KV cache to the decode hardware: %1</source>
        <translation type="unfinished">KV-Cache zur Decode-Hardware: %1</translation>
    </message>
    <message>
        <source>Decode (%1)</source>
        <translation type="unfinished">Decode (%1)</translation>
    </message>
    <message>
        <source>Decode, %1</source>
        <translation type="unfinished">Decode, %1</translation>
    </message>
    <message>
        <source>Decode, %1, in blocks of %2 tokens</source>
        <translation type="unfinished">Decode, %1, in Blöcken zu %2 Tokens</translation>
    </message>
    <message>
        <source>Time since the request</source>
        <translation type="unfinished">Zeit seit der Anfrage</translation>
    </message>
    <message>
        <source>TTFT %1</source>
        <translation type="unfinished">TTFT %1</translation>
    </message>
    <message>
        <source>end %1</source>
        <translation type="unfinished">Ende %1</translation>
    </message>
    <message>
        <source>The first token after %1, then one every %2; %3 tokens end after %4</source>
        <translation type="unfinished">Das erste Token nach %1, dann eines alle %2; %3 Tokens enden nach %4</translation>
    </message>
    <message>
        <source>A request: prompt of %1 tokens, answer of %2</source>
        <translation type="unfinished">Eine Anfrage: Prompt mit %1 Tokens, Antwort mit %2</translation>
    </message>
    <message>
        <source>A request: prompt of %1 tokens, answer of %2 (assumed)</source>
        <translation type="unfinished">Eine Anfrage: Prompt mit %1 Tokens, Antwort mit %2 (angenommen)</translation>
    </message>
    <message>
        <source>ITL × answer</source>
        <translation type="unfinished">ITL × Antwort</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished">Rechnen</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished">Overhead</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Zeit</translation>
    </message>
    <message>
        <source>Time to first token %1, of it compute %2, memory %3, network %4, overhead %5; time per token %6, of it compute %7, memory %8, network %9</source>
        <translation type="unfinished">Zeit bis zum ersten Token %1, davon Rechnen %2, Speicher %3, Netzwerk %4, Overhead %5; Zeit pro Token %6, davon Rechnen %7, Speicher %8, Netzwerk %9</translation>
    </message>
    <message>
        <source>, overhead %1.</source>
        <translation type="unfinished">, Overhead %1.</translation>
    </message>
    <message>
        <source>What the time goes to</source>
        <translation type="unfinished">Wohin die Zeit geht</translation>
    </message>
    <message>
        <source>Each step of decode reads the weights of all %1 experts here, though a token uses %2: the textbook&apos;s rule. With the assumption “%3” set to the experts that its tokens are expected to hit (Inputs panel, Assumptions), ITL is %4 instead of %5.</source>
        <translation type="unfinished">Jeder Decode-Schritt liest hier die Gewichte aller %1 Experten, obwohl ein Token %2 nutzt: die Regel des Lehrbuchs. Mit der Annahme „%3“ auf den Experten, die seine Tokens voraussichtlich treffen (Bereich Eingaben, Annahmen), ist die ITL %4 statt %5.</translation>
    </message>
    <message>
        <source>Prompt and answer are %1 tokens together, the model is stated for %2 at most: the numbers are as if it took them.</source>
        <translation type="unfinished">Prompt und Antwort sind zusammen %1 Tokens, das Modell ist für höchstens %2 angegeben: die Zahlen gelten, als nähme es sie an.</translation>
    </message>
    <message>
        <source>The prompt is %1 tokens long, the model is stated for %2 at most: the numbers are as if it took them.</source>
        <translation type="unfinished">Der Prompt ist %1 Tokens lang, das Modell ist für höchstens %2 angegeben: die Zahlen gelten, als nähme es sie an.</translation>
    </message>
    <message>
        <source>It does not fit: times and throughput are as if the memory sufficed.</source>
        <translation type="unfinished">Es passt nicht: Zeiten und Durchsatz gelten, als reichte der Speicher.</translation>
    </message>
</context>
<context>
    <name>ShortText</name>
    <message>
        <source>1 year</source>
        <translation type="unfinished">1 Jahr</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished">%1 Jahre</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation type="unfinished">unter %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation type="unfinished">über %1</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A scenario, a lecture or a file of yours to begin with</source>
        <translation type="unfinished">Ein Szenario, ein Vortrag oder eine eigene Datei für den Anfang</translation>
    </message>
</context>
<context>
    <name>SweepPage</name>
    <message>
        <source>Fits from %1 %2</source>
        <translation type="unfinished">Passt ab %1 %2</translation>
    </message>
    <message>
        <source>No longer fits from %1 %2</source>
        <translation type="unfinished">Passt nicht mehr ab %1 %2</translation>
    </message>
    <message>
        <source>%1 from %2 %3</source>
        <translation type="unfinished">%1 ab %2 %3</translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished">passt</translation>
    </message>
    <message>
        <source>no longer fits</source>
        <translation type="unfinished">passt nicht mehr</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Jetzt</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation type="unfinished">%1 über %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished">%1 nach %2</translation>
    </message>
    <message>
        <source>%1 has no answer anywhere along %2.</source>
        <translation type="unfinished">%1 hat nirgends entlang %2 ein Ergebnis.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3 along %4. %5</source>
        <translation type="unfinished">%1 reicht von %2 bis %3 entlang %4. %5</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">abgelehnt</translation>
    </message>
    <message>
        <source>Set the scenario to this</source>
        <translation type="unfinished">Szenario hierauf setzen</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation type="unfinished">%1 … %2</translation>
    </message>
    <message>
        <source>The table shows every %1th of the %2 points</source>
        <translation type="unfinished">Die Tabelle zeigt jeden %1. der %2 Punkte</translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">Ausgabe</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation type="unfinished">Ausgabe %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">keine</translation>
    </message>
    <message>
        <source>%1 series are too many to tell apart; at most %2</source>
        <translation type="unfinished">%1 Reihen sind nicht mehr zu unterscheiden; höchstens %2</translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished">Werte</translation>
    </message>
    <message>
        <source>How the values follow each other.</source>
        <translation type="unfinished">Wie die Werte aufeinander folgen.</translation>
    </message>
    <message>
        <source>evenly</source>
        <translation type="unfinished">gleichmäßig</translation>
    </message>
    <message>
        <source>by factors</source>
        <translation type="unfinished">nach Faktoren</translation>
    </message>
    <message>
        <source>powers of two</source>
        <translation type="unfinished">Zweierpotenzen</translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished">eine Liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished">Liste</translation>
    </message>
    <message>
        <source>Values separated by commas.</source>
        <translation type="unfinished">Werte, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Von</translation>
    </message>
    <message>
        <source>The least value, with its unit.</source>
        <translation type="unfinished">Der kleinste Wert, mit Einheit.</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Bis</translation>
    </message>
    <message>
        <source>The largest value, with its unit.</source>
        <translation type="unfinished">Der größte Wert, mit Einheit.</translation>
    </message>
    <message>
        <source>the range goes from the smaller to the larger, got %1 to %2</source>
        <translation type="unfinished">der Bereich geht vom kleineren zum größeren Wert, nicht von %1 bis %2</translation>
    </message>
    <message>
        <source>factors and powers start above 0, got %1</source>
        <translation type="unfinished">Faktoren und Potenzen beginnen über 0, nicht bei %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished">Schritte</translation>
    </message>
    <message>
        <source>How many values, both ends among them.</source>
        <translation type="unfinished">Wie viele Werte, beide Enden mitgezählt.</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation type="unfinished">die Liste ist leer</translation>
    </message>
    <message>
        <source>Which series</source>
        <translation type="unfinished">Welche Reihen</translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished">Welche</translation>
    </message>
    <message>
        <source>Entries of the zoo.</source>
        <translation type="unfinished">Einträge des Zoos.</translation>
    </message>
    <message>
        <source>all of its kind</source>
        <translation type="unfinished">alle dieser Art</translation>
    </message>
    <message>
        <source>all of the zoo</source>
        <translation type="unfinished">alle im Zoo</translation>
    </message>
    <message>
        <source>Ids of the zoo, separated by commas.</source>
        <translation type="unfinished">IDs des Zoos, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Series by</source>
        <translation type="unfinished">Reihen nach</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished">Sweep</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>series</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>ValueFormat</name>
    <message>
        <source>no value</source>
        <translation type="unfinished">kein Wert</translation>
    </message>
    <message>
        <source>unbounded</source>
        <translation type="unfinished">unbegrenzt</translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished">nicht angegeben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">nein</translation>
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
        <translation type="unfinished">passt, %1 von %2%3</translation>
    </message>
    <message>
        <source>does not fit: %1 of %2%3</source>
        <translation type="unfinished">passt nicht: %1 von %2%3</translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished">Speicherbegrenzt</translation>
    </message>
    <message>
        <source>Compute-bound</source>
        <translation type="unfinished">Rechenbegrenzt</translation>
    </message>
    <message>
        <source>Memory-bound roof; %1 is overhead</source>
        <translation type="unfinished">Speicherbegrenztes Dach; %1 sind Overhead</translation>
    </message>
    <message>
        <source>Compute-bound roof; %1 is overhead</source>
        <translation type="unfinished">Rechenbegrenztes Dach; %1 sind Overhead</translation>
    </message>
    <message>
        <source>Inference pass: %1, %2</source>
        <translation type="unfinished">Inferenzdurchlauf: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1 is overhead</source>
        <translation type="unfinished">%1 sind Overhead</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation type="unfinished">Training %1</translation>
    </message>
    <message>
        <source>This is one forward pass over one token of each sequence in the batch: no attention to earlier tokens and no KV cache, and only the weights must fit. The Serving page models a whole request: prefill, and decode with the cache.</source>
        <translation type="unfinished">Dies ist ein Vorwärtsdurchlauf über ein Token jeder Sequenz im Batch: ohne Attention auf frühere Tokens und ohne KV-Cache, und nur die Gewichte müssen passen. Die Seite Serving modelliert eine ganze Anfrage: Prefill und Decode mit dem Cache.</translation>
    </message>
    <message>
        <source>This is one forward pass over one token of each sequence in the batch, and only the weights must fit.</source>
        <translation type="unfinished">Dies ist ein Vorwärtsdurchlauf über ein Token jeder Sequenz im Batch, und nur die Gewichte müssen passen.</translation>
    </message>
    <message>
        <source>Activations count as traffic of %1 of the weights for each sample: at this batch %2 times the weights, the larger part of the memory time. That share is an assumption (%3), which the Assumptions page lets you change.</source>
        <translation type="unfinished">Aktivierungen zählen je Beispiel als Verkehr von %1 der Gewichte: bei diesem Batch das %2-Fache der Gewichte, der größere Teil der Speicherzeit. Dieser Anteil ist eine Annahme (%3), die sich auf der Seite Annahmen ändern lässt.</translation>
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
        <translation type="unfinished">, </translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>%1: a single device</source>
        <translation type="unfinished">%1: ein einzelnes Gerät</translation>
    </message>
    <message>
        <source>%1 of %2: edited here</source>
        <translation type="unfinished">%1 von %2: hier geändert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 von %2</translation>
    </message>
    <message>
        <source>%1, as entered</source>
        <translation type="unfinished">%1, wie eingegeben</translation>
    </message>
    <message>
        <source>%1, default</source>
        <translation type="unfinished">%1, Standard</translation>
    </message>
    <message>
        <source>assumption %1</source>
        <translation type="unfinished">Annahme %1</translation>
    </message>
    <message>
        <source> (edited)</source>
        <translation type="unfinished"> (geändert)</translation>
    </message>
    <message>
        <source>computed above</source>
        <translation type="unfinished">oben berechnet</translation>
    </message>
    <message>
        <source>Equation: %1</source>
        <translation type="unfinished">Gleichung: %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished">Standard</translation>
    </message>
    <message>
        <source>Worked out for a variant of the scenario: %1</source>
        <translation type="unfinished">Für eine Variante des Szenarios gerechnet: %1</translation>
    </message>
    <message>
        <source>Click a number to see its working.</source>
        <translation type="unfinished">Auf eine Zahl klicken, um ihren Rechenweg zu sehen.</translation>
    </message>
    <message>
        <source>There is no result to explain.</source>
        <translation type="unfinished">Es gibt kein Ergebnis zu erklären.</translation>
    </message>
    <message>
        <source>Read off the other results: it compares or names them and has no equation of its own.</source>
        <translation type="unfinished">Aus den anderen Ergebnissen abgelesen: es vergleicht oder benennt sie und hat keine eigene Gleichung.</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation type="unfinished">Berechnet aus</translation>
    </message>
</context>
<context>
    <name>Zoo</name>
    <message>
        <source>Datasheet</source>
        <translation type="unfinished">Datenblatt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">Paper</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished">Schätzung</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation type="unfinished">Abgeleitet</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation type="unfinished">Konvention</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished">Cloud</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation type="unfinished">Workstation</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished">Mobil</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation type="unfinished">Edge</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation type="unfinished">Tiny</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Sprache</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation type="unfinished">Bild</translation>
    </message>
    <message>
        <source>Vision and language</source>
        <translation type="unfinished">Bild und Sprache</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished">Audio</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">Empfehlung</translation>
    </message>
    <message>
        <source>State space</source>
        <translation type="unfinished">Zustandsraum</translation>
    </message>
    <message>
        <source>Image generation</source>
        <translation type="unfinished">Bilderzeugung</translation>
    </message>
    <message>
        <source>First example</source>
        <translation type="unfinished">Erstes Beispiel</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation type="unfinished">Leuchtturm</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished">Persona</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Alle</translation>
    </message>
    <message>
        <source>%1 B parameters</source>
        <translation type="unfinished">%1 Mrd. Parameter</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation type="unfinished">%1 Mio. Parameter</translation>
    </message>
</context>
<context>
    <name>ZooCompare</name>
    <message>
        <source>Field</source>
        <translation type="unfinished">Feld</translation>
    </message>
    <message>
        <source>Second ÷ first</source>
        <translation type="unfinished">Zweiter ÷ erster</translation>
    </message>
    <message>
        <source>%1 has more</source>
        <translation type="unfinished">%1 hat mehr</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>Times as much</source>
        <translation type="unfinished">Vielfaches</translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished">gleich</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished">%1 gegen %2</translation>
    </message>
    <message>
        <source>Values of the zoo; each names its source there</source>
        <translation type="unfinished">Werte des Zoos; jeder nennt dort seine Quelle</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <translation type="unfinished">%1 gegen %2: %3</translation>
    </message>
    <message>
        <source>Side by side: %1</source>
        <translation type="unfinished">Nebeneinander: %1</translation>
    </message>
    <message>
        <source>%1: nothing that both state</source>
        <translation type="unfinished">%1: nichts, was beide nennen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>ZooFields</name>
    <message>
        <source>Task</source>
        <translation type="unfinished">Aufgabe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">Modell</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished">Hardware</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished">Flotte</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">Stromnetz</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished">Präzision</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished">Persona</translation>
    </message>
    <message>
        <source>SLA: latency</source>
        <translation type="unfinished">SLA: Latenz</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <translation type="unfinished">%1 (geändert)</translation>
    </message>
    <message>
        <source>its own</source>
        <translation type="unfinished">eigene</translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">Modelle</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation type="unfinished">Stromnetze</translation>
    </message>
    <message>
        <source>Datacenters</source>
        <translation type="unfinished">Rechenzentren</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished">Knoten</translation>
    </message>
    <message>
        <source>Fabrics</source>
        <translation type="unfinished">Fabrics</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation type="unfinished">Flotten</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished">Szenarien</translation>
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
        <translation type="unfinished">Der Zoo: %1</translation>
    </message>
</context>
<context>
    <name>argument</name>
    <message>
        <source>Load</source>
        <translation type="unfinished">Last</translation>
    </message>
    <message>
        <source>Length of a job</source>
        <translation type="unfinished">Länge eines Jobs</translation>
    </message>
    <message>
        <source>Arrival rate</source>
        <translation type="unfinished">Ankunftsrate</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation type="unfinished">Samples pro Sekunde</translation>
    </message>
    <message>
        <source>Bytes of a sample</source>
        <translation type="unfinished">Bytes eines Samples</translation>
    </message>
    <message>
        <source>Data demand</source>
        <translation type="unfinished">Datenbedarf</translation>
    </message>
    <message>
        <source>Data supply</source>
        <translation type="unfinished">Datenangebot</translation>
    </message>
    <message>
        <source>Storage bandwidth</source>
        <translation type="unfinished">Bandbreite des Massenspeichers</translation>
    </message>
    <message>
        <source>Host link</source>
        <translation type="unfinished">Host-Link</translation>
    </message>
    <message>
        <source>Link efficiency</source>
        <translation type="unfinished">Link-Effizienz</translation>
    </message>
    <message>
        <source>CPU time of a batch</source>
        <translation type="unfinished">CPU-Zeit eines Batches</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">Worker</translation>
    </message>
    <message>
        <source>CPU throughput</source>
        <translation type="unfinished">CPU-Durchsatz</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished">Knoten</translation>
    </message>
    <message>
        <source>MTBF of the fleet</source>
        <translation type="unfinished">MTBF der Flotte</translation>
    </message>
    <message>
        <source>Duration of the job</source>
        <translation type="unfinished">Dauer des Jobs</translation>
    </message>
    <message>
        <source>Time to write a checkpoint</source>
        <translation type="unfinished">Schreibzeit eines Checkpoints</translation>
    </message>
    <message>
        <source>Time between checkpoints</source>
        <translation type="unfinished">Zeit zwischen Checkpoints</translation>
    </message>
    <message>
        <source>Time to recover from a failure</source>
        <translation type="unfinished">Zeit für den Wiederanlauf nach einem Ausfall</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished">Checkpoint</translation>
    </message>
    <message>
        <source>Write rate of all writers</source>
        <translation type="unfinished">Schreibrate aller Schreiber</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation type="unfinished">Schreiber</translation>
    </message>
    <message>
        <source>Accelerators of a node</source>
        <translation type="unfinished">Beschleuniger eines Knotens</translation>
    </message>
    <message>
        <source>Network cards of a node</source>
        <translation type="unfinished">Netzwerkkarten eines Knotens</translation>
    </message>
    <message>
        <source>Power supplies of a node</source>
        <translation type="unfinished">Netzteile eines Knotens</translation>
    </message>
    <message>
        <source>MTTF of an accelerator</source>
        <translation type="unfinished">MTTF eines Beschleunigers</translation>
    </message>
    <message>
        <source>MTTF of a network card</source>
        <translation type="unfinished">MTTF einer Netzwerkkarte</translation>
    </message>
    <message>
        <source>MTTF of a power supply</source>
        <translation type="unfinished">MTTF eines Netzteils</translation>
    </message>
    <message>
        <source>Availability of one</source>
        <translation type="unfinished">Verfügbarkeit einer Kopie</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Kopien</translation>
    </message>
    <message>
        <source>Bytes written per parameter</source>
        <translation type="unfinished">Geschriebene Bytes pro Parameter</translation>
    </message>
    <message>
        <source>KV latent rank</source>
        <translation type="unfinished">Latenter KV-Rang</translation>
    </message>
    <message>
        <source>RoPE head size</source>
        <translation type="unfinished">RoPE-Kopfgröße</translation>
    </message>
    <message>
        <source>Tokens per page</source>
        <translation type="unfinished">Tokens pro Seite</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished">Anfragen</translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation type="unfinished">Kontextparallel</translation>
    </message>
    <message>
        <source>Forward passes done again</source>
        <translation type="unfinished">Wiederholte Vorwärtsdurchläufe</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished">Tokens</translation>
    </message>
    <message>
        <source>Congestion</source>
        <translation type="unfinished">Überlast</translation>
    </message>
    <message>
        <source>Overhead of a collective</source>
        <translation type="unfinished">Overhead eines Kollektivs</translation>
    </message>
    <message>
        <source>Weights of a shard</source>
        <translation type="unfinished">Gewichte eines Shards</translation>
    </message>
    <message>
        <source>Gradients of a shard</source>
        <translation type="unfinished">Gradienten eines Shards</translation>
    </message>
    <message>
        <source>Activations of a micro-batch</source>
        <translation type="unfinished">Aktivierungen eines Micro-Batches</translation>
    </message>
    <message>
        <source>Message of data parallelism</source>
        <translation type="unfinished">Nachricht der Datenparallelität</translation>
    </message>
    <message>
        <source>Collectives a step</source>
        <translation type="unfinished">Kollektive pro Schritt</translation>
    </message>
    <message>
        <source>Samples per micro-batch</source>
        <translation type="unfinished">Samples pro Micro-Batch</translation>
    </message>
    <message>
        <source>Model FLOPs of a step</source>
        <translation type="unfinished">Modell-FLOPs eines Schritts</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">Arbeit</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">Schrittzeit</translation>
    </message>
    <message>
        <source>Part of the time</source>
        <translation type="unfinished">Teil der Zeit</translation>
    </message>
    <message>
        <source>Bandwidth efficiency</source>
        <translation type="unfinished">Bandbreiteneffizienz</translation>
    </message>
    <message>
        <source>Passes over a layer</source>
        <translation type="unfinished">Durchläufe über eine Schicht</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation type="unfinished">Experten pro Token</translation>
    </message>
    <message>
        <source>Routing imbalance</source>
        <translation type="unfinished">Routing-Imbalance</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished">Überlappung</translation>
    </message>
    <message>
        <source>Straggler factor</source>
        <translation type="unfinished">Nachzüglerfaktor</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation type="unfinished">Tokens pro Sekunde</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished">Batchgröße</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation type="unfinished">Sequenzlänge</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">Parameter</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished">Schichten</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation type="unfinished">Hidden-Größe</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation type="unfinished">Attention-Köpfe</translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation type="unfinished">KV-Köpfe</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation type="unfinished">Kopfgröße</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished">Effizienz</translation>
    </message>
    <message>
        <source>Model FLOP utilisation</source>
        <translation type="unfinished">Modell-FLOP-Auslastung</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished">Tensorparallel</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation type="unfinished">Pipelineparallel</translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished">Datenparallel</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation type="unfinished">Expertenparallel</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation type="unfinished">Ränge</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished">Beschleuniger</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished">PUE</translation>
    </message>
    <message>
        <source>Bytes per element</source>
        <translation type="unfinished">Bytes pro Element</translation>
    </message>
    <message>
        <source>Operations per sample</source>
        <translation type="unfinished">Operationen pro Sample</translation>
    </message>
    <message>
        <source>Peak rate</source>
        <translation type="unfinished">Spitzenrate</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished">Bandbreite</translation>
    </message>
    <message>
        <source>Effective bandwidth</source>
        <translation type="unfinished">Effektive Bandbreite</translation>
    </message>
    <message>
        <source>Weight bytes</source>
        <translation type="unfinished">Bytes der Gewichte</translation>
    </message>
    <message>
        <source>Memory traffic</source>
        <translation type="unfinished">Speicherverkehr</translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation type="unfinished">Speicherkapazität</translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished">Nachricht</translation>
    </message>
    <message>
        <source>Link bandwidth</source>
        <translation type="unfinished">Link-Bandbreite</translation>
    </message>
    <message>
        <source>Link latency</source>
        <translation type="unfinished">Link-Latenz</translation>
    </message>
    <message>
        <source>TDP</source>
        <translation type="unfinished">TDP</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Zeit</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished">Replikate</translation>
    </message>
    <message>
        <source>Spread of the service time (standard deviation over mean)</source>
        <translation type="unfinished">Streuung der Bedienzeit (Standardabweichung zu Mittelwert)</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished">Auslastung</translation>
    </message>
    <message>
        <source>Probability of waiting</source>
        <translation type="unfinished">Wartewahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation type="unfinished">Quantil</translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation type="unfinished">Tokens der Antwort</translation>
    </message>
    <message>
        <source>Active requests</source>
        <translation type="unfinished">Aktive Anfragen</translation>
    </message>
    <message>
        <source>Requests of a static batch</source>
        <translation type="unfinished">Anfragen eines statischen Batches</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation type="unfinished">Größter Batch</translation>
    </message>
    <message>
        <source>Share of a static batch that is busy</source>
        <translation type="unfinished">Beschäftigter Anteil eines statischen Batches</translation>
    </message>
    <message>
        <source>Operations per layer and sample</source>
        <translation type="unfinished">Operationen pro Schicht und Sample</translation>
    </message>
    <message>
        <source>Injection of a layer</source>
        <translation type="unfinished">Einspeisung einer Schicht</translation>
    </message>
    <message>
        <source>Compute of a layer</source>
        <translation type="unfinished">Rechenzeit einer Schicht</translation>
    </message>
    <message>
        <source>Time of a pass</source>
        <translation type="unfinished">Zeit pro Durchlauf</translation>
    </message>
    <message>
        <source>Reserve over the cache</source>
        <translation type="unfinished">Reserve über den Cache hinaus</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished">Experten</translation>
    </message>
    <message>
        <source>Tokens in the pass</source>
        <translation type="unfinished">Tokens im Durchlauf</translation>
    </message>
    <message>
        <source>Operations for each pair and element</source>
        <translation type="unfinished">Operationen pro Paar und Element</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation type="unfinished">Durchläufe</translation>
    </message>
    <message>
        <source>Activation traffic</source>
        <translation type="unfinished">Aktivierungsverkehr</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation type="unfinished">Leerlaufleistung</translation>
    </message>
    <message>
        <source>Multiply-accumulates</source>
        <translation type="unfinished">Multiply-Accumulates</translation>
    </message>
    <message>
        <source>Operations per MAC</source>
        <translation type="unfinished">Operationen pro MAC</translation>
    </message>
    <message>
        <source>HFU over MFU</source>
        <translation type="unfinished">HFU zu MFU</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished">Arithmetische Intensität</translation>
    </message>
    <message>
        <source>Compression ratio</source>
        <translation type="unfinished">Kompressionsfaktor</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished">Sparsity</translation>
    </message>
    <message>
        <source>Bits after quantisation</source>
        <translation type="unfinished">Bits nach Quantisierung</translation>
    </message>
    <message>
        <source>Speed-up of the pattern</source>
        <translation type="unfinished">Speedup des Musters</translation>
    </message>
    <message>
        <source>Change in percentage points</source>
        <translation type="unfinished">Änderung in Prozentpunkten</translation>
    </message>
    <message>
        <source>Scale in percentage points</source>
        <translation type="unfinished">Skala in Prozentpunkten</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished">Rate</translation>
    </message>
    <message>
        <source>Slow-down</source>
        <translation type="unfinished">Verlangsamung</translation>
    </message>
    <message>
        <source>Data multiplier</source>
        <translation type="unfinished">Datenfaktor</translation>
    </message>
    <message>
        <source>Cost of privacy</source>
        <translation type="unfinished">Privatheitskosten</translation>
    </message>
    <message>
        <source>Privacy budget</source>
        <translation type="unfinished">Privacy-Budget</translation>
    </message>
    <message>
        <source>Smallest privacy budget</source>
        <translation type="unfinished">Kleinstes Privacy-Budget</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <translation type="unfinished">Prävalenz</translation>
    </message>
    <message>
        <source>Smallest prevalence</source>
        <translation type="unfinished">Kleinste Prävalenz</translation>
    </message>
    <message>
        <source>Samples needed of the group</source>
        <translation type="unfinished">Nötige Samples der Gruppe</translation>
    </message>
    <message>
        <source>Tokens of a reasoning step</source>
        <translation type="unfinished">Tokens eines Reasoning-Schritts</translation>
    </message>
    <message>
        <source>Reasoning steps</source>
        <translation type="unfinished">Reasoning-Schritte</translation>
    </message>
    <message>
        <source>Time of a reasoning step</source>
        <translation type="unfinished">Zeit eines Reasoning-Schritts</translation>
    </message>
    <message>
        <source>Kernel efficiency at the reference</source>
        <translation type="unfinished">Kernel-Effizienz bei der Referenz</translation>
    </message>
    <message>
        <source>Reference efficiency</source>
        <translation type="unfinished">Referenzeffizienz</translation>
    </message>
    <message>
        <source>Kernel efficiency, at most</source>
        <translation type="unfinished">Kernel-Effizienz, höchstens</translation>
    </message>
    <message>
        <source>Share of operations in attention</source>
        <translation type="unfinished">Anteil der Operationen in Attention</translation>
    </message>
    <message>
        <source>Effective experts per token</source>
        <translation type="unfinished">Effektive Experten pro Token</translation>
    </message>
    <message>
        <source>Stretch of the active work</source>
        <translation type="unfinished">Streckung der aktiven Arbeit</translation>
    </message>
    <message>
        <source>Load of the hot expert, over the mean</source>
        <translation type="unfinished">Last des heißen Experten relativ zum Mittel</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation type="unfinished">Überbuchung</translation>
    </message>
    <message>
        <source>Efficiency of the link</source>
        <translation type="unfinished">Effizienz des Links</translation>
    </message>
    <message>
        <source>Samples per rank</source>
        <translation type="unfinished">Samples pro Rang</translation>
    </message>
    <message>
        <source>Micro-batches</source>
        <translation type="unfinished">Micro-Batches</translation>
    </message>
    <message>
        <source>Virtual stages</source>
        <translation type="unfinished">Virtuelle Stufen</translation>
    </message>
    <message>
        <source>Micro-batches asked for</source>
        <translation type="unfinished">Verlangte Micro-Batches</translation>
    </message>
    <message>
        <source>Micro-batch asked for</source>
        <translation type="unfinished">Verlangter Micro-Batch</translation>
    </message>
    <message>
        <source>Parameters per accelerator</source>
        <translation type="unfinished">Parameter pro Beschleuniger</translation>
    </message>
    <message>
        <source>Trainable fraction</source>
        <translation type="unfinished">Trainierbarer Anteil</translation>
    </message>
    <message>
        <source>Ranks that share it (ZeRO)</source>
        <translation type="unfinished">Ränge, die es sich teilen (ZeRO)</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation type="unfinished">Micro-Batch</translation>
    </message>
    <message>
        <source>Layers per stage</source>
        <translation type="unfinished">Schichten pro Stufe</translation>
    </message>
    <message>
        <source>Activation bytes per element</source>
        <translation type="unfinished">Aktivierungsbytes pro Element</translation>
    </message>
    <message>
        <source>Tokens of a sample on one rank</source>
        <translation type="unfinished">Tokens eines Samples auf einem Rang</translation>
    </message>
    <message>
        <source>Attention bytes per score</source>
        <translation type="unfinished">Attention-Bytes pro Score</translation>
    </message>
    <message>
        <source>Optimizer bytes per parameter</source>
        <translation type="unfinished">Optimizer-Bytes pro Parameter</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished">Gradienten</translation>
    </message>
    <message>
        <source>Buffer fraction</source>
        <translation type="unfinished">Pufferanteil</translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation type="unfinished">Gradientenakkumulation</translation>
    </message>
    <message>
        <source>Micro-batches in flight</source>
        <translation type="unfinished">Micro-Batches im Umlauf</translation>
    </message>
    <message>
        <source>Accelerators per replica</source>
        <translation type="unfinished">Beschleuniger pro Replikat</translation>
    </message>
    <message>
        <source>Latency of the part</source>
        <translation type="unfinished">Latenz des Teils</translation>
    </message>
    <message>
        <source>Throughput of the part</source>
        <translation type="unfinished">Durchsatz des Teils</translation>
    </message>
    <message>
        <source>Tokens of an answer</source>
        <translation type="unfinished">Tokens einer Antwort</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation type="unfinished">Gesamtkosten (TCO)</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">Budget</translation>
    </message>
    <message>
        <source>Carbon footprint</source>
        <translation type="unfinished">CO₂-Fußabdruck</translation>
    </message>
    <message>
        <source>Carbon budget</source>
        <translation type="unfinished">CO₂-Budget</translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished">Wasser</translation>
    </message>
    <message>
        <source>Water budget</source>
        <translation type="unfinished">Wasserbudget</translation>
    </message>
    <message>
        <source>Least goodput</source>
        <translation type="unfinished">Mindest-Goodput</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished">Goodput</translation>
    </message>
    <message>
        <source>Training operations</source>
        <translation type="unfinished">Trainingsoperationen</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation type="unfinished">Tokens pro Parameter</translation>
    </message>
    <message>
        <source>Tokens to prefill</source>
        <translation type="unfinished">Tokens für das Prefill</translation>
    </message>
    <message>
        <source>Cached tokens</source>
        <translation type="unfinished">Tokens im Cache</translation>
    </message>
    <message>
        <source>Tokens per chunk</source>
        <translation type="unfinished">Tokens pro Chunk</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation type="unfinished">Chunks</translation>
    </message>
    <message>
        <source>Pairs of tokens that attend</source>
        <translation type="unfinished">Tokenpaare der Attention</translation>
    </message>
    <message>
        <source>Parameters a token uses</source>
        <translation type="unfinished">Parameter, die ein Token nutzt</translation>
    </message>
    <message>
        <source>Tokens a step verifies</source>
        <translation type="unfinished">Tokens, die ein Schritt verifiziert</translation>
    </message>
    <message>
        <source>Growth of the cache</source>
        <translation type="unfinished">Wachstum des Caches</translation>
    </message>
    <message>
        <source>Share of the weights read</source>
        <translation type="unfinished">Gelesener Anteil der Gewichte</translation>
    </message>
    <message>
        <source>Acceptance rate of a draft</source>
        <translation type="unfinished">Akzeptanzrate eines Drafts</translation>
    </message>
    <message>
        <source>Draft tokens</source>
        <translation type="unfinished">Draft-Tokens</translation>
    </message>
    <message>
        <source>Share of the rate in one direction</source>
        <translation type="unfinished">Anteil der Rate in einer Richtung</translation>
    </message>
    <message>
        <source>Link bandwidth, as stated</source>
        <translation type="unfinished">Link-Bandbreite, wie angegeben</translation>
    </message>
    <message>
        <source>Bisection fraction</source>
        <translation type="unfinished">Bisektionsanteil</translation>
    </message>
    <message>
        <source>Share of the stated rate in one direction</source>
        <translation type="unfinished">Anteil der angegebenen Rate in einer Richtung</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation type="unfinished">Hops</translation>
    </message>
    <message>
        <source>Share of the traffic that crosses the uplink</source>
        <translation type="unfinished">Anteil des Verkehrs über den Uplink</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished">Entfernung</translation>
    </message>
    <message>
        <source>Speed of light in fibre</source>
        <translation type="unfinished">Lichtgeschwindigkeit in Glasfaser</translation>
    </message>
    <message>
        <source>Ridge point</source>
        <translation type="unfinished">Ridge-Punkt</translation>
    </message>
    <message>
        <source>Communication intensity</source>
        <translation type="unfinished">Kommunikationsintensität</translation>
    </message>
    <message>
        <source>Required compute rate</source>
        <translation type="unfinished">Benötigte Rechenrate</translation>
    </message>
    <message>
        <source>Required bandwidth</source>
        <translation type="unfinished">Benötigte Bandbreite</translation>
    </message>
    <message>
        <source>Power of an accelerator</source>
        <translation type="unfinished">Leistung eines Beschleunigers</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished">Dauer</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation type="unfinished">IT-Energie</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation type="unfinished">RZ-Energie</translation>
    </message>
    <message>
        <source>Carbon intensity</source>
        <translation type="unfinished">CO₂-Intensität</translation>
    </message>
    <message>
        <source>Embodied carbon of a device</source>
        <translation type="unfinished">Graue Emissionen eines Geräts</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation type="unfinished">WUE</translation>
    </message>
    <message>
        <source>Price of an accelerator</source>
        <translation type="unfinished">Preis eines Beschleunigers</translation>
    </message>
    <message>
        <source>Infrastructure multiplier</source>
        <translation type="unfinished">Infrastrukturfaktor</translation>
    </message>
    <message>
        <source>Purchase of the hardware</source>
        <translation type="unfinished">Anschaffung der Hardware</translation>
    </message>
    <message>
        <source>Accelerators per node</source>
        <translation type="unfinished">Beschleuniger pro Knoten</translation>
    </message>
    <message>
        <source>Served a second, at full load</source>
        <translation type="unfinished">Bedient pro Sekunde, bei Volllast</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation type="unfinished">Strompreis</translation>
    </message>
    <message>
        <source>Maintenance a year, share of the purchase</source>
        <translation type="unfinished">Wartung pro Jahr, Anteil der Anschaffung</translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished">Ein Jahr</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Zeitraum</translation>
    </message>
    <message>
        <source>Price of data that leaves</source>
        <translation type="unfinished">Preis ausgehender Daten</translation>
    </message>
    <message>
        <source>Share that is improved</source>
        <translation type="unfinished">Verbesserter Anteil</translation>
    </message>
    <message>
        <source>Its speed-up</source>
        <translation type="unfinished">Dessen Speedup</translation>
    </message>
    <message>
        <source>Serial share</source>
        <translation type="unfinished">Serieller Anteil</translation>
    </message>
    <message>
        <source>Scaling efficiency</source>
        <translation type="unfinished">Skalierungseffizienz</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished">Operationen</translation>
    </message>
</context>
<context>
    <name>assumption</name>
    <message>
        <source>Reference efficiency</source>
        <translation type="unfinished">Referenzeffizienz</translation>
    </message>
    <message>
        <source>The efficiency at which the values here hold; others scale with it.</source>
        <translation type="unfinished">Die Effizienz, bei der die Werte hier gelten; andere skalieren mit ihr.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished">Attention</translation>
    </message>
    <message>
        <source>Unfused: bound by memory.</source>
        <translation type="unfinished">Nicht fusioniert: speicherbegrenzt.</translation>
    </message>
    <message>
        <source>Fused attention</source>
        <translation type="unfinished">Fusionierte Attention</translation>
    </message>
    <message>
        <source>Tiled so that the score matrix stays on the chip.</source>
        <translation type="unfinished">In Kacheln, sodass die Score-Matrix auf dem Chip bleibt.</translation>
    </message>
    <message>
        <source>Fused attention, at most</source>
        <translation type="unfinished">Fusionierte Attention, höchstens</translation>
    </message>
    <message>
        <source>Feed-forward layers</source>
        <translation type="unfinished">Feed-Forward-Schichten</translation>
    </message>
    <message>
        <source>Large matrix products.</source>
        <translation type="unfinished">Große Matrixprodukte.</translation>
    </message>
    <message>
        <source>Feed-forward layers, at most</source>
        <translation type="unfinished">Feed-Forward-Schichten, höchstens</translation>
    </message>
    <message>
        <source>Convolutions</source>
        <translation type="unfinished">Faltungen</translation>
    </message>
    <message>
        <source>Convolutions, at most</source>
        <translation type="unfinished">Faltungen, höchstens</translation>
    </message>
    <message>
        <source>Other kernels</source>
        <translation type="unfinished">Andere Kernel</translation>
    </message>
    <message>
        <source>Normalisation, embedding, element-wise.</source>
        <translation type="unfinished">Normalisierung, Embedding, elementweise.</translation>
    </message>
    <message>
        <source>Bisection of a dragonfly</source>
        <translation type="unfinished">Bisektion einer Dragonfly</translation>
    </message>
    <message>
        <source>Share of full bisection.</source>
        <translation type="unfinished">Anteil der vollen Bisektion.</translation>
    </message>
    <message>
        <source>Hops of a fat tree</source>
        <translation type="unfinished">Hops eines Fat Tree</translation>
    </message>
    <message>
        <source>Switches on an average path.</source>
        <translation type="unfinished">Switches auf einem mittleren Pfad.</translation>
    </message>
    <message>
        <source>Hops of a dragonfly</source>
        <translation type="unfinished">Hops einer Dragonfly</translation>
    </message>
    <message>
        <source>8-bit floating point</source>
        <translation type="unfinished">8-Bit-Gleitkomma</translation>
    </message>
    <message>
        <source>Change of the score in percentage points.</source>
        <translation type="unfinished">Änderung des Scores in Prozentpunkten.</translation>
    </message>
    <message>
        <source>8-bit integer</source>
        <translation type="unfinished">8-Bit-Ganzzahl</translation>
    </message>
    <message>
        <source>4 to 7 bits</source>
        <translation type="unfinished">4 bis 7 Bits</translation>
    </message>
    <message>
        <source>Below 4 bits</source>
        <translation type="unfinished">Unter 4 Bits</translation>
    </message>
    <message>
        <source>Pruning up to half</source>
        <translation type="unfinished">Pruning bis zur Hälfte</translation>
    </message>
    <message>
        <source>Pruning beyond half, scale</source>
        <translation type="unfinished">Pruning über die Hälfte, Skala</translation>
    </message>
    <message>
        <source>Change of the score is scale·e^(rate·s) percentage points at sparsity s.</source>
        <translation type="unfinished">Die Änderung des Scores ist Skala·e^(Rate·s) Prozentpunkte bei Sparsity s.</translation>
    </message>
    <message>
        <source>Pruning beyond half, rate</source>
        <translation type="unfinished">Pruning über die Hälfte, Rate</translation>
    </message>
    <message>
        <source>2:4 sparsity</source>
        <translation type="unfinished">2:4-Sparsity</translation>
    </message>
    <message>
        <source>Speed-up of matrix products on sparse tensor cores.</source>
        <translation type="unfinished">Speedup von Matrixprodukten auf Sparse-Tensor-Cores.</translation>
    </message>
    <message>
        <source>Cost of privacy</source>
        <translation type="unfinished">Privatheitskosten</translation>
    </message>
    <message>
        <source>Slow-down of private training is 1 + factor/ε.</source>
        <translation type="unfinished">Die Verlangsamung privaten Trainings ist 1 + Faktor/ε.</translation>
    </message>
    <message>
        <source>Smallest ε</source>
        <translation type="unfinished">Kleinstes ε</translation>
    </message>
    <message>
        <source>Below it the estimate does not grow.</source>
        <translation type="unfinished">Darunter wächst die Schätzung nicht mehr.</translation>
    </message>
    <message>
        <source>Smallest prevalence</source>
        <translation type="unfinished">Kleinste Prävalenz</translation>
    </message>
    <message>
        <source>Operations per MAC</source>
        <translation type="unfinished">Operationen pro MAC</translation>
    </message>
    <message>
        <source>Vision and tiny models record multiply-accumulates. The seeds count each as one operation; the field counts two.</source>
        <translation type="unfinished">Bild- und Tiny-Modelle verzeichnen Multiply-Accumulates. Die Ausgangsdaten zählen jedes als eine Operation; das Fach zählt zwei.</translation>
    </message>
    <message>
        <source>Default efficiency η</source>
        <translation type="unfinished">Standard-Effizienz η</translation>
    </message>
    <message>
        <source>Share of the peak rate where an input gives none.</source>
        <translation type="unfinished">Anteil der Spitzenrate, wo eine Eingabe keinen nennt.</translation>
    </message>
    <message>
        <source>Efficiency of a prefill</source>
        <translation type="unfinished">Effizienz eines Prefills</translation>
    </message>
    <message>
        <source>η of prompt processing; absent: the default efficiency.</source>
        <translation type="unfinished">η der Prompt-Verarbeitung; ohne Angabe: die Standard-Effizienz.</translation>
    </message>
    <message>
        <source>Efficiency of dense training</source>
        <translation type="unfinished">Effizienz dichten Trainings</translation>
    </message>
    <message>
        <source>η of the training step of a dense transformer; absent: the default efficiency.</source>
        <translation type="unfinished">η des Trainingsschritts eines dichten Transformers; ohne Angabe: die Standard-Effizienz.</translation>
    </message>
    <message>
        <source>Efficiency of MoE training</source>
        <translation type="unfinished">Effizienz von MoE-Training</translation>
    </message>
    <message>
        <source>η of the training step of a mixture of experts; absent: the default efficiency.</source>
        <translation type="unfinished">η des Trainingsschritts eines Mixture of Experts; ohne Angabe: die Standard-Effizienz.</translation>
    </message>
    <message>
        <source>Efficiency of CNN inference</source>
        <translation type="unfinished">Effizienz von CNN-Inferenz</translation>
    </message>
    <message>
        <source>η of convolutional inference; absent: the default efficiency.</source>
        <translation type="unfinished">η der Inferenz von Faltungsnetzen; ohne Angabe: die Standard-Effizienz.</translation>
    </message>
    <message>
        <source>Efficiency of CNN training</source>
        <translation type="unfinished">Effizienz von CNN-Training</translation>
    </message>
    <message>
        <source>η of convolutional training; absent: the default efficiency.</source>
        <translation type="unfinished">η des Trainings von Faltungsnetzen; ohne Angabe: die Standard-Effizienz.</translation>
    </message>
    <message>
        <source>Efficiency of a microcontroller</source>
        <translation type="unfinished">Effizienz eines Mikrocontrollers</translation>
    </message>
    <message>
        <source>η of inference on a device of the tiny tier; absent: the default efficiency.</source>
        <translation type="unfinished">η der Inferenz auf einem Gerät der Klasse Tiny; ohne Angabe: die Standard-Effizienz.</translation>
    </message>
    <message>
        <source>Bandwidth efficiency</source>
        <translation type="unfinished">Bandbreiteneffizienz</translation>
    </message>
    <message>
        <source>Share of the stated bandwidth that a kernel reaches.</source>
        <translation type="unfinished">Anteil der angegebenen Bandbreite, den ein Kernel erreicht.</translation>
    </message>
    <message>
        <source>Activation traffic</source>
        <translation type="unfinished">Aktivierungsverkehr</translation>
    </message>
    <message>
        <source>Bytes moved per sample beside the weights, as a share of the weight bytes.</source>
        <translation type="unfinished">Neben den Gewichten pro Sample bewegte Bytes, als Anteil der Bytes der Gewichte.</translation>
    </message>
    <message>
        <source>Activation traffic of a transformer</source>
        <translation type="unfinished">Aktivierungsverkehr eines Transformers</translation>
    </message>
    <message>
        <source>The same for transformers, whose activations of a token are small beside the weights; absent: the general value.</source>
        <translation type="unfinished">Dasselbe für Transformer, deren Aktivierungen eines Tokens neben den Gewichten klein sind; ohne Angabe: der allgemeine Wert.</translation>
    </message>
    <message>
        <source>Overhead per layer</source>
        <translation type="unfinished">Overhead pro Schicht</translation>
    </message>
    <message>
        <source>Launch and framework time for each layer of a pass.</source>
        <translation type="unfinished">Start- und Framework-Zeit für jede Schicht eines Durchlaufs.</translation>
    </message>
    <message>
        <source>Overhead of a training layer</source>
        <translation type="unfinished">Overhead einer Trainingsschicht</translation>
    </message>
    <message>
        <source>Times the overhead per layer: forward pass, backward pass and update.</source>
        <translation type="unfinished">Vielfaches des Overheads pro Schicht: Vorwärtsdurchlauf, Rückwärtsdurchlauf und Update.</translation>
    </message>
    <message>
        <source>Overhead of a decode step</source>
        <translation type="unfinished">Overhead eines Decode-Schritts</translation>
    </message>
    <message>
        <source>Fixed time of each decode step beside the roofline: scheduling, sampling, synchronisation.</source>
        <translation type="unfinished">Feste Zeit jedes Decode-Schritts neben der Roofline: Scheduling, Sampling, Synchronisation.</translation>
    </message>
    <message>
        <source>Overhead of a collective</source>
        <translation type="unfinished">Overhead eines Kollektivs</translation>
    </message>
    <message>
        <source>Fixed time of each collective operation beside its messages.</source>
        <translation type="unfinished">Feste Zeit jeder Kollektivoperation neben ihren Nachrichten.</translation>
    </message>
    <message>
        <source>HFU over MFU</source>
        <translation type="unfinished">HFU zu MFU</translation>
    </message>
    <message>
        <source>Hardware operations per model operation in inference (padding, recomputation).</source>
        <translation type="unfinished">Hardware-Operationen pro Modelloperation bei der Inferenz (Padding, Neuberechnung).</translation>
    </message>
    <message>
        <source>Rate of an unlisted precision</source>
        <translation type="unfinished">Rate einer nicht genannten Präzision</translation>
    </message>
    <message>
        <source>What stands in where a device lists no rate for the precision.</source>
        <translation type="unfinished">Was gilt, wo ein Gerät für die Präzision keine Rate nennt.</translation>
    </message>
    <message>
        <source>Traffic of a spill</source>
        <translation type="unfinished">Verkehr bei Auslagerung</translation>
    </message>
    <message>
        <source>What comes over the host link when weights exceed the memory.</source>
        <translation type="unfinished">Was über den Host-Link kommt, wenn die Gewichte den Speicher übersteigen.</translation>
    </message>
    <message>
        <source>Roof of a prefill</source>
        <translation type="unfinished">Dach eines Prefills</translation>
    </message>
    <message>
        <source>Whether reading the weights can bound a short prompt.</source>
        <translation type="unfinished">Ob das Lesen der Gewichte einen kurzen Prompt begrenzen kann.</translation>
    </message>
    <message>
        <source>Roof of a decode step</source>
        <translation type="unfinished">Dach eines Decode-Schritts</translation>
    </message>
    <message>
        <source>Whether arithmetic can bound a large batch.</source>
        <translation type="unfinished">Ob das Rechnen einen großen Batch begrenzen kann.</translation>
    </message>
    <message>
        <source>Attention of a prefill</source>
        <translation type="unfinished">Attention eines Prefills</translation>
    </message>
    <message>
        <source>All pairs of tokens, or the half below the diagonal that a causal kernel computes.</source>
        <translation type="unfinished">Alle Tokenpaare oder die Hälfte unter der Diagonale, die ein kausaler Kernel berechnet.</translation>
    </message>
    <message>
        <source>Weights a mixture reads</source>
        <translation type="unfinished">Gewichte, die ein Mixture liest</translation>
    </message>
    <message>
        <source>All experts in every step, or those its tokens are expected to hit.</source>
        <translation type="unfinished">Alle Experten in jedem Schritt oder die, die seine Tokens voraussichtlich treffen.</translation>
    </message>
    <message>
        <source>Cache a decode step reads</source>
        <translation type="unfinished">Cache, den ein Decode-Schritt liest</translation>
    </message>
    <message>
        <source>Of the prompt, or also of half the answer, its average over the answer.</source>
        <translation type="unfinished">Den des Prompts oder zusätzlich den der halben Antwort, ihren Mittelwert über die Antwort.</translation>
    </message>
    <message>
        <source>Prefill takes capacity</source>
        <translation type="unfinished">Prefill kostet Kapazität</translation>
    </message>
    <message>
        <source>Whether a replica loses the time of its prefills when requests per second are counted.</source>
        <translation type="unfinished">Ob ein Replikat die Zeit seiner Prefills verliert, wenn Anfragen pro Sekunde gezählt werden.</translation>
    </message>
    <message>
        <source>Draft tokens</source>
        <translation type="unfinished">Draft-Tokens</translation>
    </message>
    <message>
        <source>Tokens a draft model proposes before each verification.</source>
        <translation type="unfinished">Tokens, die ein Draft-Modell vor jeder Verifikation vorschlägt.</translation>
    </message>
    <message>
        <source>Static batch</source>
        <translation type="unfinished">Statischer Batch</translation>
    </message>
    <message>
        <source>Share of the active requests that a static batcher keeps busy.</source>
        <translation type="unfinished">Anteil der aktiven Anfragen, den statisches Batching beschäftigt hält.</translation>
    </message>
    <message>
        <source>Tokens of a reasoning step</source>
        <translation type="unfinished">Tokens eines Reasoning-Schritts</translation>
    </message>
    <message>
        <source>Generated for each step of a chain of thought.</source>
        <translation type="unfinished">Erzeugt für jeden Schritt einer Chain of Thought.</translation>
    </message>
    <message>
        <source>Attention in training</source>
        <translation type="unfinished">Attention im Training</translation>
    </message>
    <message>
        <source>Whether a training step counts the attention matrix, 6·L·h·S operations a token (causal).</source>
        <translation type="unfinished">Ob ein Trainingsschritt die Attention-Matrix mitzählt, 6·L·h·S Operationen pro Token (kausal).</translation>
    </message>
    <message>
        <source>Activations per layer</source>
        <translation type="unfinished">Aktivierungen pro Schicht</translation>
    </message>
    <message>
        <source>A coefficient for each hidden element, or that and attention’s 5·a·S/h, by precision and tensor parallelism.</source>
        <translation type="unfinished">Ein Koeffizient für jedes Hidden-Element oder zusätzlich 5·a·S/h der Attention, nach Präzision und Tensorparallelität.</translation>
    </message>
    <message>
        <source>Activation bytes, full checkpointing</source>
        <translation type="unfinished">Aktivierungsbytes, volles Checkpointing</translation>
    </message>
    <message>
        <source>Kept per token, layer and hidden element: only each layer&apos;s input.</source>
        <translation type="unfinished">Behalten pro Token, Schicht und Hidden-Element: nur die Eingabe jeder Schicht.</translation>
    </message>
    <message>
        <source>Activation bytes, selective checkpointing</source>
        <translation type="unfinished">Aktivierungsbytes, selektives Checkpointing</translation>
    </message>
    <message>
        <source>Kept per token, layer and hidden element when attention is recomputed.</source>
        <translation type="unfinished">Behalten pro Token, Schicht und Hidden-Element, wenn Attention neu berechnet wird.</translation>
    </message>
    <message>
        <source>Activation bytes, no checkpointing</source>
        <translation type="unfinished">Aktivierungsbytes, kein Checkpointing</translation>
    </message>
    <message>
        <source>Kept per token, layer and hidden element when nothing is recomputed.</source>
        <translation type="unfinished">Behalten pro Token, Schicht und Hidden-Element, wenn nichts neu berechnet wird.</translation>
    </message>
    <message>
        <source>Gradient bytes</source>
        <translation type="unfinished">Gradienten-Bytes</translation>
    </message>
    <message>
        <source>Kept per trainable parameter; absent: the compute precision.</source>
        <translation type="unfinished">Behalten pro trainierbarem Parameter; ohne Angabe: die Rechenpräzision.</translation>
    </message>
    <message>
        <source>Adam state per parameter</source>
        <translation type="unfinished">Adam-Zustand pro Parameter</translation>
    </message>
    <message>
        <source>fp32 master weight, momentum and variance.</source>
        <translation type="unfinished">Master-Gewicht, Momentum und Varianz in fp32.</translation>
    </message>
    <message>
        <source>SGD state per parameter</source>
        <translation type="unfinished">SGD-Zustand pro Parameter</translation>
    </message>
    <message>
        <source>One fp32 value: the master weight.</source>
        <translation type="unfinished">Ein fp32-Wert: das Master-Gewicht.</translation>
    </message>
    <message>
        <source>Checkpoint bytes, Adam</source>
        <translation type="unfinished">Checkpoint-Bytes, Adam</translation>
    </message>
    <message>
        <source>Written per parameter: half-precision weights and the optimizer state.</source>
        <translation type="unfinished">Pro Parameter geschrieben: Gewichte in halber Präzision und der Optimizer-Zustand.</translation>
    </message>
    <message>
        <source>Checkpoint bytes, SGD</source>
        <translation type="unfinished">Checkpoint-Bytes, SGD</translation>
    </message>
    <message>
        <source>Written per parameter.</source>
        <translation type="unfinished">Pro Parameter geschrieben.</translation>
    </message>
    <message>
        <source>Rate of a link</source>
        <translation type="unfinished">Rate eines Links</translation>
    </message>
    <message>
        <source>What a ring gets of the rate a node states: all of it, or one direction of the vendor’s total.</source>
        <translation type="unfinished">Was ein Ring von der Rate erhält, die ein Knoten nennt: die ganze oder eine Richtung der Gesamtangabe des Herstellers.</translation>
    </message>
    <message>
        <source>Efficiency of a link</source>
        <translation type="unfinished">Effizienz eines Links</translation>
    </message>
    <message>
        <source>Share of a link’s rate that large messages reach.</source>
        <translation type="unfinished">Anteil der Rate eines Links, den große Nachrichten erreichen.</translation>
    </message>
    <message>
        <source>Overlap of gradient sync</source>
        <translation type="unfinished">Überlappung des Gradienten-Sync</translation>
    </message>
    <message>
        <source>Share of the data-parallel communication hidden behind the backward pass where overlap is not asked for.</source>
        <translation type="unfinished">Anteil der datenparallelen Kommunikation, der hinter dem Rückwärtsdurchlauf verborgen ist, wo keine Überlappung verlangt ist.</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation type="unfinished">Tokens pro Parameter</translation>
    </message>
    <message>
        <source>Of a compute-optimal model.</source>
        <translation type="unfinished">Eines rechenoptimalen Modells.</translation>
    </message>
    <message>
        <source>Duration of a scenario</source>
        <translation type="unfinished">Dauer eines Szenarios</translation>
    </message>
    <message>
        <source>Over which energy, cost and failures of a scenario are counted where neither a duration nor a token budget says it.</source>
        <translation type="unfinished">Über die Energie, Kosten und Ausfälle eines Szenarios gezählt werden, wo weder eine Dauer noch ein Token-Budget sie vorgibt.</translation>
    </message>
    <message>
        <source>MFU of a training budget</source>
        <translation type="unfinished">MFU eines Trainingsbudgets</translation>
    </message>
    <message>
        <source>Turns accelerator-days into operations.</source>
        <translation type="unfinished">Rechnet Beschleunigertage in Operationen um.</translation>
    </message>
    <message>
        <source>Peak of a training budget</source>
        <translation type="unfinished">Spitze eines Trainingsbudgets</translation>
    </message>
    <message>
        <source>Dense rate of the accelerator where a budget in accelerator-days names none.</source>
        <translation type="unfinished">Dichte Rate des Beschleunigers, wo ein Budget in Beschleunigertagen keinen nennt.</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation type="unfinished">Leerlaufleistung</translation>
    </message>
    <message>
        <source>Share of TDP drawn at zero utilisation; the rest scales with MFU.</source>
        <translation type="unfinished">Anteil der TDP, der bei Auslastung null aufgenommen wird; der Rest wächst mit der MFU.</translation>
    </message>
    <message>
        <source>TDP if none is listed</source>
        <translation type="unfinished">TDP ohne Angabe</translation>
    </message>
    <message>
        <source>Power of an accelerator whose entry states none.</source>
        <translation type="unfinished">Leistungsaufnahme eines Beschleunigers, dessen Eintrag keine nennt.</translation>
    </message>
    <message>
        <source>Carbon intensity if no grid is given</source>
        <translation type="unfinished">CO₂-Intensität ohne Stromnetzangabe</translation>
    </message>
    <message>
        <source>The average of the United States.</source>
        <translation type="unfinished">Der Durchschnitt der Vereinigten Staaten.</translation>
    </message>
    <message>
        <source>PUE if no grid is given</source>
        <translation type="unfinished">PUE ohne Stromnetzangabe</translation>
    </message>
    <message>
        <source>Facility energy over IT energy.</source>
        <translation type="unfinished">RZ-Energie zu IT-Energie.</translation>
    </message>
    <message>
        <source>WUE if none is listed</source>
        <translation type="unfinished">WUE ohne Angabe</translation>
    </message>
    <message>
        <source>Water evaporated per unit of energy.</source>
        <translation type="unfinished">Verdunstetes Wasser pro Energieeinheit.</translation>
    </message>
    <message>
        <source>Carbon price</source>
        <translation type="unfinished">CO₂-Preis</translation>
    </message>
    <message>
        <source>Per tonne of CO2e, where money and carbon are added.</source>
        <translation type="unfinished">Pro Tonne CO2e, wo Geld und CO₂ addiert werden.</translation>
    </message>
    <message>
        <source>MTTF of an accelerator</source>
        <translation type="unfinished">MTTF eines Beschleunigers</translation>
    </message>
    <message>
        <source>Mean time to failure.</source>
        <translation type="unfinished">Mittlere Zeit bis zum Ausfall.</translation>
    </message>
    <message>
        <source>MTTF of a network card</source>
        <translation type="unfinished">MTTF einer Netzwerkkarte</translation>
    </message>
    <message>
        <source>Mean time to failure, with its cable and its switch port.</source>
        <translation type="unfinished">Mittlere Zeit bis zum Ausfall, einschließlich Kabel und Switch-Port.</translation>
    </message>
    <message>
        <source>MTTF of a power supply</source>
        <translation type="unfinished">MTTF eines Netzteils</translation>
    </message>
    <message>
        <source>Mean time to failure; refined counts all other causes here, two to a node.</source>
        <translation type="unfinished">Mittlere Zeit bis zum Ausfall; Verfeinert zählt hier alle anderen Ursachen, zwei pro Knoten.</translation>
    </message>
    <message>
        <source>Host link if none is listed</source>
        <translation type="unfinished">Host-Link ohne Angabe</translation>
    </message>
    <message>
        <source>Rate at which weights that do not fit come from the host.</source>
        <translation type="unfinished">Rate, mit der Gewichte, die nicht passen, vom Host kommen.</translation>
    </message>
    <message>
        <source>Latency inside a node if none is listed</source>
        <translation type="unfinished">Latenz im Knoten ohne Angabe</translation>
    </message>
    <message>
        <source>Of one message between neighbours.</source>
        <translation type="unfinished">Einer Nachricht zwischen Nachbarn.</translation>
    </message>
    <message>
        <source>Latency of a fabric if none is listed</source>
        <translation type="unfinished">Fabric-Latenz ohne Angabe</translation>
    </message>
    <message>
        <source>Of one message between nodes.</source>
        <translation type="unfinished">Einer Nachricht zwischen Knoten.</translation>
    </message>
    <message>
        <source>Power supplies if none are listed</source>
        <translation type="unfinished">Netzteile ohne Angabe</translation>
    </message>
    <message>
        <source>Per node.</source>
        <translation type="unfinished">Pro Knoten.</translation>
    </message>
    <message>
        <source>Layers if none are listed</source>
        <translation type="unfinished">Schichten ohne Angabe</translation>
    </message>
    <message>
        <source>Depth of a model whose entry states none.</source>
        <translation type="unfinished">Tiefe eines Modells, dessen Eintrag keine nennt.</translation>
    </message>
    <message>
        <source>Hidden size if none is listed</source>
        <translation type="unfinished">Hidden-Größe ohne Angabe</translation>
    </message>
    <message>
        <source>Width of a transformer whose entry states none.</source>
        <translation type="unfinished">Breite eines Transformers, dessen Eintrag keine nennt.</translation>
    </message>
    <message>
        <source>Attention heads if none are listed</source>
        <translation type="unfinished">Attention-Köpfe ohne Angabe</translation>
    </message>
    <message>
        <source>Of a transformer whose entry states none.</source>
        <translation type="unfinished">Eines Transformers, dessen Eintrag keine nennt.</translation>
    </message>
    <message>
        <source>Reserve of weight streaming</source>
        <translation type="unfinished">Reserve des Gewichts-Streamings</translation>
    </message>
    <message>
        <source>On-chip memory needed, over the cache alone.</source>
        <translation type="unfinished">Nötiger Speicher auf dem Chip im Verhältnis zum Cache allein.</translation>
    </message>
    <message>
        <source>Kernel efficiencies</source>
        <translation type="unfinished">Kernel-Effizienzen</translation>
    </message>
    <message>
        <source>η by kind of kernel.</source>
        <translation type="unfinished">η nach Art des Kernels.</translation>
    </message>
    <message>
        <source>Topology factors</source>
        <translation type="unfinished">Topologiefaktoren</translation>
    </message>
    <message>
        <source>Bisection and hops of networks without a closed form.</source>
        <translation type="unfinished">Bisektion und Hops von Netzwerken ohne geschlossene Form.</translation>
    </message>
    <message>
        <source>Compression losses</source>
        <translation type="unfinished">Kompressionsverluste</translation>
    </message>
    <message>
        <source>Accuracy and speed after quantisation and pruning: medians of surveys, not predictions.</source>
        <translation type="unfinished">Genauigkeit und Tempo nach Quantisierung und Pruning: Mediane von Übersichtsarbeiten, keine Vorhersagen.</translation>
    </message>
    <message>
        <source>Privacy and fairness factors</source>
        <translation type="unfinished">Privatheits- und Fairnessfaktoren</translation>
    </message>
    <message>
        <source>Slow-down of private training, data for rare groups.</source>
        <translation type="unfinished">Verlangsamung privaten Trainings, Daten für seltene Gruppen.</translation>
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
        <translation type="unfinished">Mixture of Experts</translation>
    </message>
    <message>
        <source>Convolutional network</source>
        <translation type="unfinished">Faltungsnetz</translation>
    </message>
    <message>
        <source>Diffusion model</source>
        <translation type="unfinished">Diffusionsmodell</translation>
    </message>
    <message>
        <source>State-space model</source>
        <translation type="unfinished">Zustandsraummodell</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Andere</translation>
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
        <translation type="unfinished">Rechenbegrenzt</translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished">Speicherbegrenzt</translation>
    </message>
    <message>
        <source>Communication-bound</source>
        <translation type="unfinished">Kommunikationsbegrenzt</translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation type="unfinished">Pipeline-Bubble</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished">Attention</translation>
    </message>
    <message>
        <source>Feed-forward (matrix products)</source>
        <translation type="unfinished">Feed-Forward (Matrixprodukte)</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation type="unfinished">Faltung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">Unbekannt</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished">Massenspeicher</translation>
    </message>
    <message>
        <source>Host link</source>
        <translation type="unfinished">Host-Link</translation>
    </message>
    <message>
        <source>Decode (a token each)</source>
        <translation type="unfinished">Decode (je ein Token)</translation>
    </message>
    <message>
        <source>Prefill (whole prompts)</source>
        <translation type="unfinished">Prefill (ganze Prompts)</translation>
    </message>
    <message>
        <source>Injection-bound</source>
        <translation type="unfinished">Einspeisebegrenzt</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation type="unfinished">Inferenz</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished">Serving</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">Training</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Ohne</translation>
    </message>
    <message>
        <source>Cloud Titan (100 million devices)</source>
        <translation type="unfinished">Cloud Titan (100 Millionen Geräte)</translation>
    </message>
    <message>
        <source>Edge Guardian (1,000 devices)</source>
        <translation type="unfinished">Edge Guardian (1.000 Geräte)</translation>
    </message>
    <message>
        <source>Mobile Nomad (10 devices)</source>
        <translation type="unfinished">Mobile Nomad (10 Geräte)</translation>
    </message>
    <message>
        <source>Tiny Pioneer (1 device)</source>
        <translation type="unfinished">Tiny Pioneer (1 Gerät)</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished">Erfüllt</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished">Verfehlt</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Nicht verlangt</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation type="unfinished">Quantisierung</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation type="unfinished">Pruning</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation type="unfinished">Ganzzahl</translation>
    </message>
    <message>
        <source>Floating point</source>
        <translation type="unfinished">Gleitkomma</translation>
    </message>
    <message>
        <source>Unstructured</source>
        <translation type="unfinished">Unstrukturiert</translation>
    </message>
    <message>
        <source>Structured (rows, heads, channels)</source>
        <translation type="unfinished">Strukturiert (Zeilen, Köpfe, Kanäle)</translation>
    </message>
    <message>
        <source>2:4</source>
        <translation type="unfinished">2:4</translation>
    </message>
    <message>
        <source>Network-bound</source>
        <translation type="unfinished">Netzwerkbegrenzt</translation>
    </message>
    <message>
        <source>Overhead-bound</source>
        <translation type="unfinished">Overheadbegrenzt</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation type="unfinished">Beschleuniger</translation>
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
        <translation type="unfinished">Fat Tree</translation>
    </message>
    <message>
        <source>Dragonfly</source>
        <translation type="unfinished">Dragonfly</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished">Ring</translation>
    </message>
    <message>
        <source>3-D torus</source>
        <translation type="unfinished">3-D-Torus</translation>
    </message>
    <message>
        <source>Nothing: the target is met</source>
        <translation type="unfinished">Nichts: das Ziel ist erreicht</translation>
    </message>
    <message>
        <source>Tail latency</source>
        <translation type="unfinished">Tail-Latenz</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">Kapazität</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Speicher</translation>
    </message>
    <message>
        <source>None (keep all)</source>
        <translation type="unfinished">Ohne (alles behalten)</translation>
    </message>
    <message>
        <source>Selective</source>
        <translation type="unfinished">Selektiv</translation>
    </message>
    <message>
        <source>Full (recompute all)</source>
        <translation type="unfinished">Voll (alles neu berechnen)</translation>
    </message>
    <message>
        <source>Arithmetic only</source>
        <translation type="unfinished">Nur Rechnen</translation>
    </message>
    <message>
        <source>Arithmetic or weight traffic</source>
        <translation type="unfinished">Rechnen oder Gewichtsverkehr</translation>
    </message>
    <message>
        <source>Memory only</source>
        <translation type="unfinished">Nur Speicher</translation>
    </message>
    <message>
        <source>Memory or arithmetic</source>
        <translation type="unfinished">Speicher oder Rechnen</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation type="unfinished">Alle Paare</translation>
    </message>
    <message>
        <source>Causal half</source>
        <translation type="unfinished">Kausale Hälfte</translation>
    </message>
    <message>
        <source>All experts</source>
        <translation type="unfinished">Alle Experten</translation>
    </message>
    <message>
        <source>Expected distinct experts</source>
        <translation type="unfinished">Erwartete verschiedene Experten</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished">Prompt</translation>
    </message>
    <message>
        <source>Prompt and half the answer</source>
        <translation type="unfinished">Prompt und halbe Antwort</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Alles</translation>
    </message>
    <message>
        <source>Only the excess</source>
        <translation type="unfinished">Nur der Überschuss</translation>
    </message>
    <message>
        <source>Coefficient per element</source>
        <translation type="unfinished">Koeffizient pro Element</translation>
    </message>
    <message>
        <source>With attention, precision and TP</source>
        <translation type="unfinished">Mit Attention, Präzision und TP</translation>
    </message>
    <message>
        <source>Default rate</source>
        <translation type="unfinished">Standardrate</translation>
    </message>
    <message>
        <source>Next wider format</source>
        <translation type="unfinished">Nächstbreiteres Format</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation type="unfinished">Wie angegeben</translation>
    </message>
    <message>
        <source>One direction</source>
        <translation type="unfinished">Eine Richtung</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished">Cloud</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation type="unfinished">Workstation</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished">Mobil</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation type="unfinished">Edge</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation type="unfinished">Tiny</translation>
    </message>
</context>
<context>
    <name>dimension</name>
    <message>
        <source>a plain number</source>
        <translation type="unfinished">eine reine Zahl</translation>
    </message>
    <message>
        <source>a time</source>
        <translation type="unfinished">eine Zeit</translation>
    </message>
    <message>
        <source>an amount of work</source>
        <translation type="unfinished">ein Rechenaufwand</translation>
    </message>
    <message>
        <source>a count of multiply-accumulates</source>
        <translation type="unfinished">eine Anzahl Multiply-Accumulates</translation>
    </message>
    <message>
        <source>an amount of data</source>
        <translation type="unfinished">eine Datenmenge</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation type="unfinished">ein Geldbetrag</translation>
    </message>
    <message>
        <source>a carbon mass</source>
        <translation type="unfinished">eine CO₂-Masse</translation>
    </message>
    <message>
        <source>a compute rate</source>
        <translation type="unfinished">eine Rechenrate</translation>
    </message>
    <message>
        <source>a rate of multiply-accumulates</source>
        <translation type="unfinished">eine Rate von Multiply-Accumulates</translation>
    </message>
    <message>
        <source>a bandwidth</source>
        <translation type="unfinished">eine Bandbreite</translation>
    </message>
    <message>
        <source>an arithmetic intensity</source>
        <translation type="unfinished">eine arithmetische Intensität</translation>
    </message>
    <message>
        <source>a number of operations per multiply-accumulate</source>
        <translation type="unfinished">eine Anzahl Operationen pro Multiply-Accumulate</translation>
    </message>
    <message>
        <source>a rate</source>
        <translation type="unfinished">eine Rate</translation>
    </message>
    <message>
        <source>an energy</source>
        <translation type="unfinished">eine Energie</translation>
    </message>
    <message>
        <source>a power</source>
        <translation type="unfinished">eine Leistung</translation>
    </message>
    <message>
        <source>an energy price</source>
        <translation type="unfinished">ein Energiepreis</translation>
    </message>
    <message>
        <source>a carbon intensity</source>
        <translation type="unfinished">eine CO₂-Intensität</translation>
    </message>
    <message>
        <source>a length</source>
        <translation type="unfinished">eine Länge</translation>
    </message>
    <message>
        <source>a mass</source>
        <translation type="unfinished">eine Masse</translation>
    </message>
    <message>
        <source>a speed</source>
        <translation type="unfinished">eine Geschwindigkeit</translation>
    </message>
    <message>
        <source>a volume</source>
        <translation type="unfinished">ein Volumen</translation>
    </message>
    <message>
        <source>a water use per energy</source>
        <translation type="unfinished">ein Wasserverbrauch pro Energie</translation>
    </message>
    <message>
        <source>an energy efficiency</source>
        <translation type="unfinished">eine Energieeffizienz</translation>
    </message>
    <message>
        <source>an energy per operation</source>
        <translation type="unfinished">eine Energie pro Operation</translation>
    </message>
    <message>
        <source>an energy per byte</source>
        <translation type="unfinished">eine Energie pro Byte</translation>
    </message>
</context>
<context>
    <name>excluded</name>
    <message>
        <source>the nearest to fitting needs %1 of %2</source>
        <translation type="unfinished">was am ehesten passt, braucht %1 bei verfügbaren %2</translation>
    </message>
    <message>
        <source>%1 %2 does not divide the model&apos;s %3 heads</source>
        <translation type="unfinished">%1 %2 teilt die %3 Attention-Köpfe des Modells nicht ohne Rest</translation>
    </message>
    <message>
        <source>%1 %2: the model has no experts to spread</source>
        <translation type="unfinished">%1 %2: das Modell hat keine Experten, die sich verteilen ließen</translation>
    </message>
    <message>
        <source>%1 %2 does not divide the model&apos;s %3 experts</source>
        <translation type="unfinished">%1 %2 teilt die %3 Experten des Modells nicht ohne Rest</translation>
    </message>
    <message>
        <source>a batch of %1 does not divide over dp · ep = %2 · %3 ranks</source>
        <translation type="unfinished">ein Batch von %1 lässt sich nicht ohne Rest auf dp · ep = %2 · %3 Ränge aufteilen</translation>
    </message>
    <message>
        <source>%1 %2 shares nothing where dp · cp is 1</source>
        <translation type="unfinished">%1 %2 teilt nichts auf, wo dp · cp gleich 1 ist</translation>
    </message>
    <message>
        <source>there is no number to rank by</source>
        <translation type="unfinished">es gibt keine Zahl, nach der sich ordnen ließe</translation>
    </message>
    <message>
        <source>%1 %2 does not hold</source>
        <translation type="unfinished">%1 %2 ist nicht erfüllt</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation type="unfinished">%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 %2: there is no such number</source>
        <translation type="unfinished">%1 %2: eine solche Zahl gibt es nicht</translation>
    </message>
    <message>
        <source>%1 %2: it is %3</source>
        <translation type="unfinished">%1 %2: der Wert ist %3</translation>
    </message>
    <message>
        <source>%1 %2: the nearest is %3</source>
        <translation type="unfinished">%1 %2: am nächsten liegt %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value here</source>
        <translation type="unfinished">„%1“ hat hier keinen Wert</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>Accelerator</source>
        <translation type="unfinished">Beschleuniger</translation>
    </message>
    <message>
        <source>Accelerators per node</source>
        <translation type="unfinished">Beschleuniger pro Knoten</translation>
    </message>
    <message>
        <source>Bandwidth inside a node</source>
        <translation type="unfinished">Bandbreite im Knoten</translation>
    </message>
    <message>
        <source>Network cards per node</source>
        <translation type="unfinished">Netzwerkkarten pro Knoten</translation>
    </message>
    <message>
        <source>Power supplies per node</source>
        <translation type="unfinished">Netzteile pro Knoten</translation>
    </message>
    <message>
        <source>Fabric bandwidth per accelerator</source>
        <translation type="unfinished">Fabric-Bandbreite pro Beschleuniger</translation>
    </message>
    <message>
        <source>Fabric latency</source>
        <translation type="unfinished">Fabric-Latenz</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation type="unfinished">Überbuchung</translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished">Knoten</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished">Knoten</translation>
    </message>
    <message>
        <source>Fabric</source>
        <translation type="unfinished">Fabric</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">Stromnetz</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation type="unfinished">Rechenzentrum</translation>
    </message>
</context>
<context>
    <name>formula</name>
    <message>
        <source>Load</source>
        <translation type="unfinished">Last</translation>
    </message>
    <message>
        <source>M/D/1 wait</source>
        <translation type="unfinished">M/D/1-Wartezeit</translation>
    </message>
    <message>
        <source>M/D/1 queue</source>
        <translation type="unfinished">M/D/1-Warteschlange</translation>
    </message>
    <message>
        <source>Wait and job</source>
        <translation type="unfinished">Wartezeit und Job</translation>
    </message>
    <message>
        <source>Data demand</source>
        <translation type="unfinished">Datenbedarf</translation>
    </message>
    <message>
        <source>Data supply</source>
        <translation type="unfinished">Datenangebot</translation>
    </message>
    <message>
        <source>Data supply (host link alone)</source>
        <translation type="unfinished">Datenangebot (nur Host-Link)</translation>
    </message>
    <message>
        <source>Data supply (storage alone)</source>
        <translation type="unfinished">Datenangebot (nur Massenspeicher)</translation>
    </message>
    <message>
        <source>Utilisation of the data path</source>
        <translation type="unfinished">Auslastung des Datenpfads</translation>
    </message>
    <message>
        <source>Share of time waiting for data</source>
        <translation type="unfinished">Anteil der Wartezeit auf Daten</translation>
    </message>
    <message>
        <source>CPU time of a batch</source>
        <translation type="unfinished">CPU-Zeit eines Batches</translation>
    </message>
    <message>
        <source>Accelerator&apos;s step</source>
        <translation type="unfinished">Beschleunigerschritt</translation>
    </message>
    <message>
        <source>Utilisation of the accelerator</source>
        <translation type="unfinished">Auslastung des Beschleunigers</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation type="unfinished">Samples pro Sekunde</translation>
    </message>
    <message>
        <source>MTBF of a node</source>
        <translation type="unfinished">MTBF eines Knotens</translation>
    </message>
    <message>
        <source>MTBF of the fleet</source>
        <translation type="unfinished">MTBF der Flotte</translation>
    </message>
    <message>
        <source>Failure probability</source>
        <translation type="unfinished">Ausfallwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Expected failures</source>
        <translation type="unfinished">Erwartete Ausfälle</translation>
    </message>
    <message>
        <source>Best checkpoint interval (Young–Daly)</source>
        <translation type="unfinished">Bestes Checkpoint-Intervall (Young–Daly)</translation>
    </message>
    <message>
        <source>Time spent on checkpoints</source>
        <translation type="unfinished">Zeit für Checkpoints</translation>
    </message>
    <message>
        <source>Time whose work is lost</source>
        <translation type="unfinished">Zeit, deren Arbeit verloren ist</translation>
    </message>
    <message>
        <source>Time spent on recovery</source>
        <translation type="unfinished">Zeit für den Wiederanlauf</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished">Goodput</translation>
    </message>
    <message>
        <source>Availability of redundant copies</source>
        <translation type="unfinished">Verfügbarkeit redundanter Kopien</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished">Checkpoint</translation>
    </message>
    <message>
        <source>Write rate of all writers</source>
        <translation type="unfinished">Schreibrate aller Schreiber</translation>
    </message>
    <message>
        <source>Write rate, capped by the file system</source>
        <translation type="unfinished">Schreibrate, begrenzt durch das Dateisystem</translation>
    </message>
    <message>
        <source>Time to write a checkpoint</source>
        <translation type="unfinished">Schreibzeit eines Checkpoints</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation type="unfinished">Kopfgröße</translation>
    </message>
    <message>
        <source>Head size (as stated)</source>
        <translation type="unfinished">Kopfgröße (wie angegeben)</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished">KV-Cache</translation>
    </message>
    <message>
        <source>KV cache (latent attention)</source>
        <translation type="unfinished">KV-Cache (latente Attention)</translation>
    </message>
    <message>
        <source>KV cache in pages</source>
        <translation type="unfinished">KV-Cache in Seiten</translation>
    </message>
    <message>
        <source>KV cache in pages (latent attention)</source>
        <translation type="unfinished">KV-Cache in Seiten (latente Attention)</translation>
    </message>
    <message>
        <source>Share of the pages left empty</source>
        <translation type="unfinished">Leerer Anteil der Seiten</translation>
    </message>
    <message>
        <source>Data-parallel replicas</source>
        <translation type="unfinished">Datenparallele Replikate</translation>
    </message>
    <message>
        <source>Ranks that share gradients</source>
        <translation type="unfinished">Ränge, die sich Gradienten teilen</translation>
    </message>
    <message>
        <source>Ranks that share weights (ZeRO)</source>
        <translation type="unfinished">Ränge, die sich Gewichte teilen (ZeRO)</translation>
    </message>
    <message>
        <source>Ranks that share kept gradients (ZeRO)</source>
        <translation type="unfinished">Ränge, die sich behaltene Gradienten teilen (ZeRO)</translation>
    </message>
    <message>
        <source>Ranks that share optimizer state (ZeRO)</source>
        <translation type="unfinished">Ränge, die sich den Optimizer-Zustand teilen (ZeRO)</translation>
    </message>
    <message>
        <source>Of them in one node</source>
        <translation type="unfinished">Davon in einem Knoten</translation>
    </message>
    <message>
        <source>Nodes that share gradients</source>
        <translation type="unfinished">Knoten, die sich Gradienten teilen</translation>
    </message>
    <message>
        <source>Tokens in a step</source>
        <translation type="unfinished">Tokens eines Schritts</translation>
    </message>
    <message>
        <source>Training FLOPs</source>
        <translation type="unfinished">Trainings-FLOPs</translation>
    </message>
    <message>
        <source>Training FLOPs of a mixture of experts</source>
        <translation type="unfinished">Trainings-FLOPs eines Mixture of Experts</translation>
    </message>
    <message>
        <source>Training FLOPs of stated operations</source>
        <translation type="unfinished">Trainings-FLOPs angegebener Operationen</translation>
    </message>
    <message>
        <source>Attention FLOPs (causal)</source>
        <translation type="unfinished">Attention-FLOPs (kausal)</translation>
    </message>
    <message>
        <source>Model FLOPs of a step</source>
        <translation type="unfinished">Modell-FLOPs eines Schritts</translation>
    </message>
    <message>
        <source>Hardware FLOPs of a step</source>
        <translation type="unfinished">Hardware-FLOPs eines Schritts</translation>
    </message>
    <message>
        <source>Training time with full recomputation</source>
        <translation type="unfinished">Trainingszeit bei voller Neuberechnung</translation>
    </message>
    <message>
        <source>Compute time of the fullest rank</source>
        <translation type="unfinished">Rechenzeit des vollsten Rangs</translation>
    </message>
    <message>
        <source>Weights of a shard</source>
        <translation type="unfinished">Gewichte eines Shards</translation>
    </message>
    <message>
        <source>Gradients of a shard</source>
        <translation type="unfinished">Gradienten eines Shards</translation>
    </message>
    <message>
        <source>Memory time: weights, each pass of each micro-batch</source>
        <translation type="unfinished">Speicherzeit: Gewichte, jeder Durchlauf jedes Micro-Batches</translation>
    </message>
    <message>
        <source>Work of a step</source>
        <translation type="unfinished">Arbeit eines Schritts</translation>
    </message>
    <message>
        <source>Tokens of a sample on one rank</source>
        <translation type="unfinished">Tokens eines Samples auf einem Rang</translation>
    </message>
    <message>
        <source>Activations of a micro-batch</source>
        <translation type="unfinished">Aktivierungen eines Micro-Batches</translation>
    </message>
    <message>
        <source>Tensor-parallel communication</source>
        <translation type="unfinished">Tensorparallele Kommunikation</translation>
    </message>
    <message>
        <source>Keys and values passed on</source>
        <translation type="unfinished">Weitergereichte Keys und Values</translation>
    </message>
    <message>
        <source>Context-parallel communication</source>
        <translation type="unfinished">Kontextparallele Kommunikation</translation>
    </message>
    <message>
        <source>Tokens sent to experts</source>
        <translation type="unfinished">An Experten gesendete Tokens</translation>
    </message>
    <message>
        <source>Expert-parallel communication</source>
        <translation type="unfinished">Expertenparallele Kommunikation</translation>
    </message>
    <message>
        <source>Pipeline communication</source>
        <translation type="unfinished">Pipeline-Kommunikation</translation>
    </message>
    <message>
        <source>Message of data parallelism</source>
        <translation type="unfinished">Nachricht der Datenparallelität</translation>
    </message>
    <message>
        <source>Message of data parallelism (ZeRO 1, 2)</source>
        <translation type="unfinished">Nachricht der Datenparallelität (ZeRO 1, 2)</translation>
    </message>
    <message>
        <source>Message of data parallelism (ZeRO 3)</source>
        <translation type="unfinished">Nachricht der Datenparallelität (ZeRO 3)</translation>
    </message>
    <message>
        <source>Collectives a step (ZeRO 3)</source>
        <translation type="unfinished">Kollektive pro Schritt (ZeRO 3)</translation>
    </message>
    <message>
        <source>Data-parallel communication (in a node)</source>
        <translation type="unfinished">Datenparallele Kommunikation (im Knoten)</translation>
    </message>
    <message>
        <source>Data-parallel communication (over the fabric)</source>
        <translation type="unfinished">Datenparallele Kommunikation (über die Fabric)</translation>
    </message>
    <message>
        <source>Data-parallel communication (node, then fabric)</source>
        <translation type="unfinished">Datenparallele Kommunikation (Knoten, dann Fabric)</translation>
    </message>
    <message>
        <source>Data-parallel communication that is not hidden</source>
        <translation type="unfinished">Nicht verborgene datenparallele Kommunikation</translation>
    </message>
    <message>
        <source>Stage: work and messages in its layers</source>
        <translation type="unfinished">Stufe: Arbeit und Nachrichten in ihren Schichten</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished">Kommunikation</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">Schrittzeit</translation>
    </message>
    <message>
        <source>Scaling efficiency</source>
        <translation type="unfinished">Skalierungseffizienz</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation type="unfinished">Tokens pro Sekunde</translation>
    </message>
    <message>
        <source>Model FLOP utilisation</source>
        <translation type="unfinished">Modell-FLOP-Auslastung</translation>
    </message>
    <message>
        <source>Hardware FLOP utilisation</source>
        <translation type="unfinished">Hardware-FLOP-Auslastung</translation>
    </message>
    <message>
        <source>Achieved rate of an accelerator</source>
        <translation type="unfinished">Erreichte Rate eines Beschleunigers</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation type="unfinished">Trainingszeit</translation>
    </message>
    <message>
        <source>Largest micro-batch</source>
        <translation type="unfinished">Größter Micro-Batch</translation>
    </message>
    <message>
        <source>Micro-batches in flight</source>
        <translation type="unfinished">Micro-Batches im Umlauf</translation>
    </message>
    <message>
        <source>Link of the tensor-parallel group</source>
        <translation type="unfinished">Link der tensorparallelen Gruppe</translation>
    </message>
    <message>
        <source>Link of the context-parallel group</source>
        <translation type="unfinished">Link der kontextparallelen Gruppe</translation>
    </message>
    <message>
        <source>Link of the expert-parallel group</source>
        <translation type="unfinished">Link der expertenparallelen Gruppe</translation>
    </message>
    <message>
        <source>Link between pipeline stages</source>
        <translation type="unfinished">Link zwischen Pipeline-Stufen</translation>
    </message>
    <message>
        <source>Link inside a node</source>
        <translation type="unfinished">Link im Knoten</translation>
    </message>
    <message>
        <source>Link of the fabric</source>
        <translation type="unfinished">Link der Fabric</translation>
    </message>
    <message>
        <source>Utilisation of the replicas</source>
        <translation type="unfinished">Auslastung der Replikate</translation>
    </message>
    <message>
        <source>Probability of waiting (Erlang C)</source>
        <translation type="unfinished">Wartewahrscheinlichkeit (Erlang C)</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation type="unfinished">Median der Wartezeit</translation>
    </message>
    <message>
        <source>Wait that 99 % stay below</source>
        <translation type="unfinished">Wartezeit, unter der 99 % bleiben</translation>
    </message>
    <message>
        <source>Quantile of the wait (Erlang C)</source>
        <translation type="unfinished">Quantil der Wartezeit (Erlang C)</translation>
    </message>
    <message>
        <source>Median latency</source>
        <translation type="unfinished">Median der Latenz</translation>
    </message>
    <message>
        <source>Latency that 99 % stay below</source>
        <translation type="unfinished">Latenz, unter der 99 % bleiben</translation>
    </message>
    <message>
        <source>P99 of a request</source>
        <translation type="unfinished">P99 einer Anfrage</translation>
    </message>
    <message>
        <source>Requests per second of a replica</source>
        <translation type="unfinished">Anfragen pro Sekunde eines Replikats</translation>
    </message>
    <message>
        <source>Requests per second of a replica (with their prefill)</source>
        <translation type="unfinished">Anfragen pro Sekunde eines Replikats (mit ihrem Prefill)</translation>
    </message>
    <message>
        <source>Time between two requests of a replica</source>
        <translation type="unfinished">Zeit zwischen zwei Anfragen eines Replikats</translation>
    </message>
    <message>
        <source>Replicas needed</source>
        <translation type="unfinished">Nötige Replikate</translation>
    </message>
    <message>
        <source>Replicas, all that are allowed</source>
        <translation type="unfinished">Replikate, alle erlaubten</translation>
    </message>
    <message>
        <source>Requests per second of all replicas</source>
        <translation type="unfinished">Anfragen pro Sekunde aller Replikate</translation>
    </message>
    <message>
        <source>Demand over capacity</source>
        <translation type="unfinished">Bedarf zu Kapazität</translation>
    </message>
    <message>
        <source>Requests a replica serves at once</source>
        <translation type="unfinished">Anfragen, die ein Replikat zugleich bedient</translation>
    </message>
    <message>
        <source>Batch that is prefilled</source>
        <translation type="unfinished">Batch im Prefill</translation>
    </message>
    <message>
        <source>Memory beside the weights</source>
        <translation type="unfinished">Speicher neben den Gewichten</translation>
    </message>
    <message>
        <source>Requests that decode together</source>
        <translation type="unfinished">Anfragen, die zusammen dekodieren</translation>
    </message>
    <message>
        <source>Paged cache of the batch</source>
        <translation type="unfinished">Paged-Cache des Batches</translation>
    </message>
    <message>
        <source>Share of the weights a batch reads</source>
        <translation type="unfinished">Anteil der Gewichte, den ein Batch liest</translation>
    </message>
    <message>
        <source>Reading weights and cache of the batch</source>
        <translation type="unfinished">Lesezeit für Gewichte und Cache des Batches</translation>
    </message>
    <message>
        <source>Operations of a step of the batch</source>
        <translation type="unfinished">Operationen eines Schritts des Batches</translation>
    </message>
    <message>
        <source>Arithmetic of a step of the batch</source>
        <translation type="unfinished">Rechenzeit eines Schritts des Batches</translation>
    </message>
    <message>
        <source>Step of the batch</source>
        <translation type="unfinished">Schritt des Batches</translation>
    </message>
    <message>
        <source>Tokens per second of the batch</source>
        <translation type="unfinished">Tokens pro Sekunde des Batches</translation>
    </message>
    <message>
        <source>Busy requests of a static batch</source>
        <translation type="unfinished">Beschäftigte Anfragen eines statischen Batches</translation>
    </message>
    <message>
        <source>Share of the weights a static batch reads</source>
        <translation type="unfinished">Anteil der Gewichte, den ein statischer Batch liest</translation>
    </message>
    <message>
        <source>Reading weights and cache of a static batch</source>
        <translation type="unfinished">Lesezeit für Gewichte und Cache eines statischen Batches</translation>
    </message>
    <message>
        <source>Operations of a step of a static batch</source>
        <translation type="unfinished">Operationen eines Schritts eines statischen Batches</translation>
    </message>
    <message>
        <source>Arithmetic of a step of a static batch</source>
        <translation type="unfinished">Rechenzeit eines Schritts eines statischen Batches</translation>
    </message>
    <message>
        <source>Step of a static batch</source>
        <translation type="unfinished">Schritt eines statischen Batches</translation>
    </message>
    <message>
        <source>Gain over static batching</source>
        <translation type="unfinished">Gewinn gegenüber statischem Batching</translation>
    </message>
    <message>
        <source>Step of a batch that does not fit (stands in)</source>
        <translation type="unfinished">Schritt eines Batches, der nicht passt (Ersatzwert)</translation>
    </message>
    <message>
        <source>Gain where nothing fits (stands in)</source>
        <translation type="unfinished">Gewinn, wo nichts passt (Ersatzwert)</translation>
    </message>
    <message>
        <source>Memory on the wafer</source>
        <translation type="unfinished">Speicher auf dem Wafer</translation>
    </message>
    <message>
        <source>Share of the wafer&apos;s memory</source>
        <translation type="unfinished">Anteil am Speicher des Wafers</translation>
    </message>
    <message>
        <source>Weights that are streamed</source>
        <translation type="unfinished">Gestreamte Gewichte</translation>
    </message>
    <message>
        <source>Injection of a layer</source>
        <translation type="unfinished">Einspeisung einer Schicht</translation>
    </message>
    <message>
        <source>Injection of a layer (experts in use)</source>
        <translation type="unfinished">Einspeisung einer Schicht (genutzte Experten)</translation>
    </message>
    <message>
        <source>Operations per layer (one token)</source>
        <translation type="unfinished">Operationen pro Schicht (ein Token)</translation>
    </message>
    <message>
        <source>Operations per layer (a prompt)</source>
        <translation type="unfinished">Operationen pro Schicht (ein Prompt)</translation>
    </message>
    <message>
        <source>Compute of a layer</source>
        <translation type="unfinished">Rechenzeit einer Schicht</translation>
    </message>
    <message>
        <source>Time of a pass</source>
        <translation type="unfinished">Zeit pro Durchlauf</translation>
    </message>
    <message>
        <source>Tokens a second (decode)</source>
        <translation type="unfinished">Tokens pro Sekunde (Decode)</translation>
    </message>
    <message>
        <source>Tokens a second (prefill)</source>
        <translation type="unfinished">Tokens pro Sekunde (Prefill)</translation>
    </message>
    <message>
        <source>Batch that hides the injection</source>
        <translation type="unfinished">Batch, der die Einspeisung verbirgt</translation>
    </message>
    <message>
        <source>Operations per sample</source>
        <translation type="unfinished">Operationen pro Sample</translation>
    </message>
    <message>
        <source>Operations per sample (from MACs)</source>
        <translation type="unfinished">Operationen pro Sample (aus MACs)</translation>
    </message>
    <message>
        <source>Operations per sample (as stated)</source>
        <translation type="unfinished">Operationen pro Sample (wie angegeben)</translation>
    </message>
    <message>
        <source>Weight bytes</source>
        <translation type="unfinished">Bytes der Gewichte</translation>
    </message>
    <message>
        <source>Memory traffic</source>
        <translation type="unfinished">Speicherverkehr</translation>
    </message>
    <message>
        <source>Attainable compute rate</source>
        <translation type="unfinished">Erreichbare Rechenrate</translation>
    </message>
    <message>
        <source>Effective bandwidth</source>
        <translation type="unfinished">Effektive Bandbreite</translation>
    </message>
    <message>
        <source>Effective bandwidth (spilled to the host)</source>
        <translation type="unfinished">Effektive Bandbreite (auf den Host ausgelagert)</translation>
    </message>
    <message>
        <source>Weights that do not fit</source>
        <translation type="unfinished">Gewichte, die nicht passen</translation>
    </message>
    <message>
        <source>Effective bandwidth (excess from the host)</source>
        <translation type="unfinished">Effektive Bandbreite (Überschuss vom Host)</translation>
    </message>
    <message>
        <source>Compute time</source>
        <translation type="unfinished">Rechenzeit</translation>
    </message>
    <message>
        <source>Memory time</source>
        <translation type="unfinished">Speicherzeit</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished">Overhead</translation>
    </message>
    <message>
        <source>Latency (iron law)</source>
        <translation type="unfinished">Latenz (ehernes Gesetz)</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished">Durchsatz</translation>
    </message>
    <message>
        <source>Energy of the batch</source>
        <translation type="unfinished">Energie des Batches</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished">Arithmetische Intensität</translation>
    </message>
    <message>
        <source>Ridge point (datasheet)</source>
        <translation type="unfinished">Ridge-Punkt (Datenblatt)</translation>
    </message>
    <message>
        <source>Roofline: attainable rate</source>
        <translation type="unfinished">Roofline: erreichbare Rate</translation>
    </message>
    <message>
        <source>Compression ratio (quantisation)</source>
        <translation type="unfinished">Kompressionsfaktor (Quantisierung)</translation>
    </message>
    <message>
        <source>Compression ratio (pruning)</source>
        <translation type="unfinished">Kompressionsfaktor (Pruning)</translation>
    </message>
    <message>
        <source>Weights after compression</source>
        <translation type="unfinished">Gewichte nach Kompression</translation>
    </message>
    <message>
        <source>Speed-up (as the bytes)</source>
        <translation type="unfinished">Speedup (wie die Bytes)</translation>
    </message>
    <message>
        <source>Speed-up (as the rates)</source>
        <translation type="unfinished">Speedup (wie die Raten)</translation>
    </message>
    <message>
        <source>Speed-up (of the sparsity pattern)</source>
        <translation type="unfinished">Speedup (des Sparsity-Musters)</translation>
    </message>
    <message>
        <source>Change of accuracy (survey)</source>
        <translation type="unfinished">Änderung der Genauigkeit (Übersichtsarbeit)</translation>
    </message>
    <message>
        <source>Change of accuracy (pruning beyond half)</source>
        <translation type="unfinished">Änderung der Genauigkeit (Pruning über die Hälfte)</translation>
    </message>
    <message>
        <source>Slow-down of private training</source>
        <translation type="unfinished">Verlangsamung privaten Trainings</translation>
    </message>
    <message>
        <source>Time of private training</source>
        <translation type="unfinished">Zeit privaten Trainings</translation>
    </message>
    <message>
        <source>Data for a rare group</source>
        <translation type="unfinished">Daten für eine seltene Gruppe</translation>
    </message>
    <message>
        <source>Samples to collect</source>
        <translation type="unfinished">Zu sammelnde Samples</translation>
    </message>
    <message>
        <source>Time of a reasoning step</source>
        <translation type="unfinished">Zeit eines Reasoning-Schritts</translation>
    </message>
    <message>
        <source>Time to the end of the reasoning</source>
        <translation type="unfinished">Zeit bis zum Ende des Reasonings</translation>
    </message>
    <message>
        <source>Share of the time spent reasoning</source>
        <translation type="unfinished">Anteil der Zeit im Reasoning</translation>
    </message>
    <message>
        <source>Efficiency of a kernel</source>
        <translation type="unfinished">Effizienz eines Kernels</translation>
    </message>
    <message>
        <source>Efficiency of attention</source>
        <translation type="unfinished">Effizienz der Attention</translation>
    </message>
    <message>
        <source>Efficiency of large matrix products</source>
        <translation type="unfinished">Effizienz großer Matrixprodukte</translation>
    </message>
    <message>
        <source>Rate a kernel achieves</source>
        <translation type="unfinished">Rate, die ein Kernel erreicht</translation>
    </message>
    <message>
        <source>Share of operations in attention</source>
        <translation type="unfinished">Anteil der Operationen in Attention</translation>
    </message>
    <message>
        <source>Efficiency of a transformer</source>
        <translation type="unfinished">Effizienz eines Transformers</translation>
    </message>
    <message>
        <source>Effective experts per token</source>
        <translation type="unfinished">Effektive Experten pro Token</translation>
    </message>
    <message>
        <source>Stretch of the active work</source>
        <translation type="unfinished">Streckung der aktiven Arbeit</translation>
    </message>
    <message>
        <source>Effective active parameters</source>
        <translation type="unfinished">Effektive aktive Parameter</translation>
    </message>
    <message>
        <source>Load of the hot expert</source>
        <translation type="unfinished">Last des heißen Experten</translation>
    </message>
    <message>
        <source>Load of the other experts</source>
        <translation type="unfinished">Last der anderen Experten</translation>
    </message>
    <message>
        <source>Activations routed in a layer</source>
        <translation type="unfinished">In einer Schicht geroutete Aktivierungen</translation>
    </message>
    <message>
        <source>Bytes that leave their rank</source>
        <translation type="unfinished">Bytes, die ihren Rang verlassen</translation>
    </message>
    <message>
        <source>Fabric bandwidth of an all-to-all</source>
        <translation type="unfinished">Fabric-Bandbreite eines All-to-All</translation>
    </message>
    <message>
        <source>All-to-all with its start</source>
        <translation type="unfinished">All-to-All mit seinem Start</translation>
    </message>
    <message>
        <source>Samples per rank</source>
        <translation type="unfinished">Samples pro Rang</translation>
    </message>
    <message>
        <source>Micro-batches</source>
        <translation type="unfinished">Micro-Batches</translation>
    </message>
    <message>
        <source>Micro-batches of a given size</source>
        <translation type="unfinished">Micro-Batches gegebener Größe</translation>
    </message>
    <message>
        <source>Samples per micro-batch, on average</source>
        <translation type="unfinished">Samples pro Micro-Batch, im Mittel</translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation type="unfinished">Pipeline-Bubble</translation>
    </message>
    <message>
        <source>Pipeline bubble, share of the time</source>
        <translation type="unfinished">Pipeline-Bubble, Anteil der Zeit</translation>
    </message>
    <message>
        <source>Parameters per accelerator</source>
        <translation type="unfinished">Parameter pro Beschleuniger</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished">Gewichte</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished">Gradienten</translation>
    </message>
    <message>
        <source>Optimizer state</source>
        <translation type="unfinished">Optimizer-Zustand</translation>
    </message>
    <message>
        <source>Micro-batch per accelerator</source>
        <translation type="unfinished">Micro-Batch pro Beschleuniger</translation>
    </message>
    <message>
        <source>Layers per pipeline stage</source>
        <translation type="unfinished">Schichten pro Pipeline-Stufe</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished">Aktivierungen</translation>
    </message>
    <message>
        <source>Activations (with attention, precision, TP)</source>
        <translation type="unfinished">Aktivierungen (mit Attention, Präzision, TP)</translation>
    </message>
    <message>
        <source>Activations (sequence parallel)</source>
        <translation type="unfinished">Aktivierungen (sequenzparallel)</translation>
    </message>
    <message>
        <source>Activations (of the micro-batches in flight)</source>
        <translation type="unfinished">Aktivierungen (der Micro-Batches im Umlauf)</translation>
    </message>
    <message>
        <source>Activations (as stated)</source>
        <translation type="unfinished">Aktivierungen (wie angegeben)</translation>
    </message>
    <message>
        <source>Communication buffers</source>
        <translation type="unfinished">Kommunikationspuffer</translation>
    </message>
    <message>
        <source>Communication buffers (pipelined)</source>
        <translation type="unfinished">Kommunikationspuffer (mit Pipeline)</translation>
    </message>
    <message>
        <source>Total memory</source>
        <translation type="unfinished">Gesamtspeicher</translation>
    </message>
    <message>
        <source>Memory utilisation</source>
        <translation type="unfinished">Speicherauslastung</translation>
    </message>
    <message>
        <source>Latency of the scenario</source>
        <translation type="unfinished">Latenz des Szenarios</translation>
    </message>
    <message>
        <source>Throughput of the fleet</source>
        <translation type="unfinished">Durchsatz der Flotte</translation>
    </message>
    <message>
        <source>Requests of a replica</source>
        <translation type="unfinished">Anfragen eines Replikats</translation>
    </message>
    <message>
        <source>Throughput of the scenario</source>
        <translation type="unfinished">Durchsatz des Szenarios</translation>
    </message>
    <message>
        <source>MFU of the scenario</source>
        <translation type="unfinished">MFU des Szenarios</translation>
    </message>
    <message>
        <source>MFU of serving</source>
        <translation type="unfinished">MFU des Servings</translation>
    </message>
    <message>
        <source>Duration of the scenario</source>
        <translation type="unfinished">Dauer des Szenarios</translation>
    </message>
    <message>
        <source>Memory: demand over supply</source>
        <translation type="unfinished">Speicher: Bedarf zu Angebot</translation>
    </message>
    <message>
        <source>Latency: demand over SLA</source>
        <translation type="unfinished">Latenz: Bedarf zu SLA</translation>
    </message>
    <message>
        <source>Cost: demand over budget</source>
        <translation type="unfinished">Kosten: Bedarf zu Budget</translation>
    </message>
    <message>
        <source>Carbon: demand over budget</source>
        <translation type="unfinished">CO₂: Bedarf zu Budget</translation>
    </message>
    <message>
        <source>Water: demand over budget</source>
        <translation type="unfinished">Wasser: Bedarf zu Budget</translation>
    </message>
    <message>
        <source>Goodput: asked over reached</source>
        <translation type="unfinished">Goodput: verlangt zu erreicht</translation>
    </message>
    <message>
        <source>Operations of accelerator time</source>
        <translation type="unfinished">Operationen der Beschleunigerzeit</translation>
    </message>
    <message>
        <source>Operations of training</source>
        <translation type="unfinished">Operationen des Trainings</translation>
    </message>
    <message>
        <source>Compute-optimal parameters</source>
        <translation type="unfinished">Rechenoptimale Parameter</translation>
    </message>
    <message>
        <source>Compute-optimal tokens</source>
        <translation type="unfinished">Rechenoptimale Tokens</translation>
    </message>
    <message>
        <source>Tokens for a model</source>
        <translation type="unfinished">Tokens für ein Modell</translation>
    </message>
    <message>
        <source>Tokens the budget allows</source>
        <translation type="unfinished">Tokens, die das Budget erlaubt</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation type="unfinished">Tokens pro Parameter</translation>
    </message>
    <message>
        <source>Time to spend the budget</source>
        <translation type="unfinished">Zeit, um das Budget zu verbrauchen</translation>
    </message>
    <message>
        <source>Tokens to prefill</source>
        <translation type="unfinished">Tokens für das Prefill</translation>
    </message>
    <message>
        <source>Tokens of a chunk</source>
        <translation type="unfinished">Tokens eines Chunks</translation>
    </message>
    <message>
        <source>Chunks of a prefill</source>
        <translation type="unfinished">Chunks eines Prefills</translation>
    </message>
    <message>
        <source>Pairs of tokens that attend</source>
        <translation type="unfinished">Tokenpaare der Attention</translation>
    </message>
    <message>
        <source>Pairs of tokens that attend (causal)</source>
        <translation type="unfinished">Tokenpaare der Attention (kausal)</translation>
    </message>
    <message>
        <source>Pairs of tokens that attend in a chunk</source>
        <translation type="unfinished">Tokenpaare der Attention in einem Chunk</translation>
    </message>
    <message>
        <source>Pairs of tokens that attend in a chunk (causal)</source>
        <translation type="unfinished">Tokenpaare der Attention in einem Chunk (kausal)</translation>
    </message>
    <message>
        <source>Operations of a prefill</source>
        <translation type="unfinished">Operationen eines Prefills</translation>
    </message>
    <message>
        <source>Operations of a chunk</source>
        <translation type="unfinished">Operationen eines Chunks</translation>
    </message>
    <message>
        <source>Operations of a decode step</source>
        <translation type="unfinished">Operationen eines Decode-Schritts</translation>
    </message>
    <message>
        <source>Arithmetic of a prefill</source>
        <translation type="unfinished">Rechenzeit eines Prefills</translation>
    </message>
    <message>
        <source>Arithmetic of a chunk</source>
        <translation type="unfinished">Rechenzeit eines Chunks</translation>
    </message>
    <message>
        <source>Arithmetic of a decode step</source>
        <translation type="unfinished">Rechenzeit eines Decode-Schritts</translation>
    </message>
    <message>
        <source>Share of the weights a prefill reads</source>
        <translation type="unfinished">Anteil der Gewichte, den ein Prefill liest</translation>
    </message>
    <message>
        <source>Share of the weights a decode step reads</source>
        <translation type="unfinished">Anteil der Gewichte, den ein Decode-Schritt liest</translation>
    </message>
    <message>
        <source>Reading the weights in a prefill</source>
        <translation type="unfinished">Lesezeit für die Gewichte in einem Prefill</translation>
    </message>
    <message>
        <source>Reading weights and cache in a decode step</source>
        <translation type="unfinished">Lesezeit für Gewichte und Cache in einem Decode-Schritt</translation>
    </message>
    <message>
        <source>Mean growth of the cache over the answer</source>
        <translation type="unfinished">Mittleres Wachstum des Caches über die Antwort</translation>
    </message>
    <message>
        <source>Link between accelerators (prefill)</source>
        <translation type="unfinished">Link zwischen Beschleunigern (Prefill)</translation>
    </message>
    <message>
        <source>Link between accelerators (decode)</source>
        <translation type="unfinished">Link zwischen Beschleunigern (Decode)</translation>
    </message>
    <message>
        <source>Activations of a prefill</source>
        <translation type="unfinished">Aktivierungen eines Prefills</translation>
    </message>
    <message>
        <source>Activations of a chunk</source>
        <translation type="unfinished">Aktivierungen eines Chunks</translation>
    </message>
    <message>
        <source>Activations of a decode step</source>
        <translation type="unfinished">Aktivierungen eines Decode-Schritts</translation>
    </message>
    <message>
        <source>All-reduces of a prefill</source>
        <translation type="unfinished">All-Reduces eines Prefills</translation>
    </message>
    <message>
        <source>All-reduces of a chunk</source>
        <translation type="unfinished">All-Reduces eines Chunks</translation>
    </message>
    <message>
        <source>All-reduces of a decode step</source>
        <translation type="unfinished">All-Reduces eines Decode-Schritts</translation>
    </message>
    <message>
        <source>Moving the cache to the decode hardware</source>
        <translation type="unfinished">Transfer des Caches zur Decode-Hardware</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation type="unfinished">Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Slowest chunk</source>
        <translation type="unfinished">Langsamster Chunk</translation>
    </message>
    <message>
        <source>Longest wait of a decode step</source>
        <translation type="unfinished">Längstes Warten eines Decode-Schritts</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation type="unfinished">Zeit pro Token</translation>
    </message>
    <message>
        <source>Step that verifies the drafts</source>
        <translation type="unfinished">Schritt, der die Drafts verifiziert</translation>
    </message>
    <message>
        <source>Weight bytes of the draft model</source>
        <translation type="unfinished">Bytes der Gewichte des Draft-Modells</translation>
    </message>
    <message>
        <source>Head size of the draft model (as stated)</source>
        <translation type="unfinished">Kopfgröße des Draft-Modells (wie angegeben)</translation>
    </message>
    <message>
        <source>Head size of the draft model</source>
        <translation type="unfinished">Kopfgröße des Draft-Modells</translation>
    </message>
    <message>
        <source>KV cache of the draft model</source>
        <translation type="unfinished">KV-Cache des Draft-Modells</translation>
    </message>
    <message>
        <source>KV cache of the draft model (latent attention)</source>
        <translation type="unfinished">KV-Cache des Draft-Modells (latente Attention)</translation>
    </message>
    <message>
        <source>Step of the draft model</source>
        <translation type="unfinished">Schritt des Draft-Modells</translation>
    </message>
    <message>
        <source>Tokens kept of each verification</source>
        <translation type="unfinished">Bei jeder Verifikation behaltene Tokens</translation>
    </message>
    <message>
        <source>Tokens a step verifies</source>
        <translation type="unfinished">Tokens, die ein Schritt verifiziert</translation>
    </message>
    <message>
        <source>Time per token (speculative)</source>
        <translation type="unfinished">Zeit pro Token (spekulativ)</translation>
    </message>
    <message>
        <source>Latency of a request</source>
        <translation type="unfinished">Latenz einer Anfrage</translation>
    </message>
    <message>
        <source>Latency of a request without waiting</source>
        <translation type="unfinished">Latenz einer Anfrage ohne Warten</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation type="unfinished">Tokens pro Sekunde</translation>
    </message>
    <message>
        <source>Weights per accelerator</source>
        <translation type="unfinished">Gewichte pro Beschleuniger</translation>
    </message>
    <message>
        <source>KV cache per accelerator</source>
        <translation type="unfinished">KV-Cache pro Beschleuniger</translation>
    </message>
    <message>
        <source>Memory per accelerator</source>
        <translation type="unfinished">Speicher pro Beschleuniger</translation>
    </message>
    <message>
        <source>Share of the prompt that is cached</source>
        <translation type="unfinished">Anteil des Prompts im Cache</translation>
    </message>
    <message>
        <source>Bisection fraction, as stated</source>
        <translation type="unfinished">Bisektionsanteil, wie angegeben</translation>
    </message>
    <message>
        <source>Mean hops, as stated</source>
        <translation type="unfinished">Mittlere Hops, wie angegeben</translation>
    </message>
    <message>
        <source>Bisection fraction of a ring</source>
        <translation type="unfinished">Bisektionsanteil eines Rings</translation>
    </message>
    <message>
        <source>Bisection fraction of a 3-D torus</source>
        <translation type="unfinished">Bisektionsanteil eines 3-D-Torus</translation>
    </message>
    <message>
        <source>Mean hops of a ring</source>
        <translation type="unfinished">Mittlere Hops eines Rings</translation>
    </message>
    <message>
        <source>Mean hops of a 3-D torus</source>
        <translation type="unfinished">Mittlere Hops eines 3-D-Torus</translation>
    </message>
    <message>
        <source>Bandwidth per accelerator across the bisection</source>
        <translation type="unfinished">Bandbreite pro Beschleuniger über die Bisektion</translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation type="unfinished">Bisektionsbandbreite</translation>
    </message>
    <message>
        <source>Throughput left by oversubscription</source>
        <translation type="unfinished">Nach Überbuchung verbleibender Durchsatz</translation>
    </message>
    <message>
        <source>Round trip of light in fibre</source>
        <translation type="unfinished">Umlaufzeit des Lichts in Glasfaser</translation>
    </message>
    <message>
        <source>Operations of a sample&apos;s training step</source>
        <translation type="unfinished">Operationen des Trainingsschritts eines Samples</translation>
    </message>
    <message>
        <source>Compute time over the fleet</source>
        <translation type="unfinished">Rechenzeit über die Flotte</translation>
    </message>
    <message>
        <source>Gradient traffic of a step</source>
        <translation type="unfinished">Gradientenverkehr eines Schritts</translation>
    </message>
    <message>
        <source>Link between nodes</source>
        <translation type="unfinished">Link zwischen Knoten</translation>
    </message>
    <message>
        <source>Gradient sync</source>
        <translation type="unfinished">Gradienten-Sync</translation>
    </message>
    <message>
        <source>Communication intensity</source>
        <translation type="unfinished">Kommunikationsintensität</translation>
    </message>
    <message>
        <source>Ridge point of the network</source>
        <translation type="unfinished">Ridge-Punkt des Netzwerks</translation>
    </message>
    <message>
        <source>Samples a step at the ridge</source>
        <translation type="unfinished">Samples pro Schritt am Ridge</translation>
    </message>
    <message>
        <source>Ring all-reduce</source>
        <translation type="unfinished">Ring-All-Reduce</translation>
    </message>
    <message>
        <source>Tree all-reduce</source>
        <translation type="unfinished">Baum-All-Reduce</translation>
    </message>
    <message>
        <source>Double-binary-tree all-reduce</source>
        <translation type="unfinished">Doppelbinärbaum-All-Reduce</translation>
    </message>
    <message>
        <source>Hierarchical all-reduce</source>
        <translation type="unfinished">Hierarchisches All-Reduce</translation>
    </message>
    <message>
        <source>All-to-all</source>
        <translation type="unfinished">All-to-All</translation>
    </message>
    <message>
        <source>Message between two ranks</source>
        <translation type="unfinished">Nachricht zwischen zwei Rängen</translation>
    </message>
    <message>
        <source>Required bandwidth</source>
        <translation type="unfinished">Benötigte Bandbreite</translation>
    </message>
    <message>
        <source>Required compute rate</source>
        <translation type="unfinished">Benötigte Rechenrate</translation>
    </message>
    <message>
        <source>Required machine balance</source>
        <translation type="unfinished">Benötigte Maschinenbalance</translation>
    </message>
    <message>
        <source>Bandwidth, need over have</source>
        <translation type="unfinished">Bandbreite, Bedarf zu Angebot</translation>
    </message>
    <message>
        <source>Compute rate, need over have</source>
        <translation type="unfinished">Rechenrate, Bedarf zu Angebot</translation>
    </message>
    <message>
        <source>Accelerators of the fleet</source>
        <translation type="unfinished">Beschleuniger der Flotte</translation>
    </message>
    <message>
        <source>Power of an accelerator</source>
        <translation type="unfinished">Leistung eines Beschleunigers</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation type="unfinished">IT-Energie</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation type="unfinished">RZ-Energie</translation>
    </message>
    <message>
        <source>Operational carbon</source>
        <translation type="unfinished">Betriebsemissionen</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation type="unfinished">Graue Emissionen</translation>
    </message>
    <message>
        <source>Carbon footprint</source>
        <translation type="unfinished">CO₂-Fußabdruck</translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished">Wasser</translation>
    </message>
    <message>
        <source>Purchase of the hardware</source>
        <translation type="unfinished">Anschaffung der Hardware</translation>
    </message>
    <message>
        <source>CapEx, amortised</source>
        <translation type="unfinished">CapEx, abgeschrieben</translation>
    </message>
    <message>
        <source>CapEx, in full</source>
        <translation type="unfinished">CapEx, voll</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished">Strom</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished">Wartung</translation>
    </message>
    <message>
        <source>OpEx</source>
        <translation type="unfinished">OpEx</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation type="unfinished">Gesamtkosten (TCO)</translation>
    </message>
    <message>
        <source>Cost per query</source>
        <translation type="unfinished">Kosten pro Abfrage</translation>
    </message>
    <message>
        <source>Fleet TCO</source>
        <translation type="unfinished">TCO der Flotte</translation>
    </message>
    <message>
        <source>Egress cost</source>
        <translation type="unfinished">Kosten ausgehender Daten</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation type="unfinished">Amdahlsches Gesetz</translation>
    </message>
    <message>
        <source>Strong scaling</source>
        <translation type="unfinished">Starke Skalierung</translation>
    </message>
    <message>
        <source>Effective FLOP/s</source>
        <translation type="unfinished">Effektive FLOP/s</translation>
    </message>
    <message>
        <source>Roofline bottleneck</source>
        <translation type="unfinished">Roofline-Engpass</translation>
    </message>
    <message>
        <source>Cost per million served</source>
        <translation type="unfinished">Kosten pro Million Einheiten</translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message>
        <source>Carbon intensity</source>
        <translation type="unfinished">CO₂-Intensität</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished">PUE</translation>
    </message>
    <message>
        <source>Power usage effectiveness: facility energy over IT energy.</source>
        <translation type="unfinished">Power Usage Effectiveness: RZ-Energie zu IT-Energie.</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation type="unfinished">WUE</translation>
    </message>
    <message>
        <source>Water usage effectiveness: litres per kWh.</source>
        <translation type="unfinished">Water Usage Effectiveness: Liter pro kWh.</translation>
    </message>
    <message>
        <source>Renewable share (percent)</source>
        <translation type="unfinished">Erneuerbarer Anteil (Prozent)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">Stromnetz</translation>
    </message>
</context>
<context>
    <name>hardware</name>
    <message>
        <source>FP32 rate</source>
        <translation type="unfinished">FP32-Rate</translation>
    </message>
    <message>
        <source>TF32 rate</source>
        <translation type="unfinished">TF32-Rate</translation>
    </message>
    <message>
        <source>BF16 rate</source>
        <translation type="unfinished">BF16-Rate</translation>
    </message>
    <message>
        <source>FP16 rate</source>
        <translation type="unfinished">FP16-Rate</translation>
    </message>
    <message>
        <source>FP8 rate</source>
        <translation type="unfinished">FP8-Rate</translation>
    </message>
    <message>
        <source>INT8 rate</source>
        <translation type="unfinished">INT8-Rate</translation>
    </message>
    <message>
        <source>FP4 rate</source>
        <translation type="unfinished">FP4-Rate</translation>
    </message>
    <message>
        <source>INT4 rate</source>
        <translation type="unfinished">INT4-Rate</translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation type="unfinished">Speicherkapazität</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation type="unfinished">Speicherbandbreite</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">Kapazität</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished">Bandbreite</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">Latenz</translation>
    </message>
    <message>
        <source>Peak rate (FP16/BF16)</source>
        <translation type="unfinished">Spitzenrate (FP16/BF16)</translation>
    </message>
    <message>
        <source>Dense fp16/bf16; the default where a precision lists none.</source>
        <translation type="unfinished">Dichte fp16/bf16-Rate; der Standardwert, wo für eine Präzision keine genannt ist.</translation>
    </message>
    <message>
        <source>Rates by precision</source>
        <translation type="unfinished">Raten nach Präzision</translation>
    </message>
    <message>
        <source>Dense peak rates the vendor lists.</source>
        <translation type="unfinished">Dichte Spitzenraten, die der Hersteller nennt.</translation>
    </message>
    <message>
        <source>Sparse rates</source>
        <translation type="unfinished">Sparse-Raten</translation>
    </message>
    <message>
        <source>With structured sparsity: marketing&apos;s number, not used as the dense peak.</source>
        <translation type="unfinished">Mit strukturierter Sparsity: die Zahl des Marketings, nicht als dichte Spitze verwendet.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Speicher</translation>
    </message>
    <message>
        <source>SRAM</source>
        <translation type="unfinished">SRAM</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation type="unfinished">Flash</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished">Massenspeicher</translation>
    </message>
    <message>
        <source>Host link</source>
        <translation type="unfinished">Host-Link</translation>
    </message>
    <message>
        <source>Where weights come from that do not fit.</source>
        <translation type="unfinished">Woher Gewichte kommen, die nicht passen.</translation>
    </message>
    <message>
        <source>Accelerator link</source>
        <translation type="unfinished">Beschleuniger-Link</translation>
    </message>
    <message>
        <source>The vendor&apos;s total of both directions.</source>
        <translation type="unfinished">Die Summe beider Richtungen laut Hersteller.</translation>
    </message>
    <message>
        <source>TDP</source>
        <translation type="unfinished">TDP</translation>
    </message>
    <message>
        <source>Dispatch overhead</source>
        <translation type="unfinished">Dispatch-Overhead</translation>
    </message>
    <message>
        <source>Fixed time to start one pass.</source>
        <translation type="unfinished">Feste Zeit, um einen Durchlauf zu starten.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished">Preis</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished">Takt</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation type="unfinished">Graue Emissionen</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished">Batterie</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished">Klasse</translation>
    </message>
    <message>
        <source>Where the device lives, from the data centre to a microcontroller.</source>
        <translation type="unfinished">Wo das Gerät steht, vom Rechenzentrum bis zum Mikrocontroller.</translation>
    </message>
</context>
<context>
    <name>input</name>
    <message>
        <source>Virtual stages</source>
        <translation type="unfinished">Virtuelle Stufen</translation>
    </message>
    <message>
        <source>Parts of the model on each pipeline rank (interleaved schedule): the bubble shrinks by it, the messages grow. Usual: 1 to 8.</source>
        <translation type="unfinished">Teile des Modells auf jedem Pipeline-Rang (verschränkter Ablaufplan): um so viel schrumpft die Bubble, die Nachrichten wachsen. Üblich: 1 bis 8.</translation>
    </message>
    <message>
        <source>Micro-batch size</source>
        <translation type="unfinished">Micro-Batch-Größe</translation>
    </message>
    <message>
        <source>Samples in a micro-batch, instead of their number. Usual: 1 to 8.</source>
        <translation type="unfinished">Samples in einem Micro-Batch, statt deren Anzahl. Üblich: 1 bis 8.</translation>
    </message>
    <message>
        <source>Sequence parallel</source>
        <translation type="unfinished">Sequenzparallel</translation>
    </message>
    <message>
        <source>Tensor-parallel ranks also share the activations between their matrices.</source>
        <translation type="unfinished">Tensorparallele Ränge teilen sich auch die Aktivierungen zwischen ihren Matrizen.</translation>
    </message>
    <message>
        <source>Overlap gradient sync</source>
        <translation type="unfinished">Gradienten-Sync überlappen</translation>
    </message>
    <message>
        <source>Hide data-parallel communication behind the backward pass by the overlap efficiency. Off: by the assumption communication_overlap.</source>
        <translation type="unfinished">Datenparallele Kommunikation gemäß der Überlappungseffizienz hinter dem Rückwärtsdurchlauf verbergen. Aus: gemäß der Annahme communication_overlap.</translation>
    </message>
    <message>
        <source>Overlap efficiency</source>
        <translation type="unfinished">Überlappungseffizienz</translation>
    </message>
    <message>
        <source>Share of the data-parallel communication that can be hidden. Usual: 0.7 to 0.95.</source>
        <translation type="unfinished">Anteil der datenparallelen Kommunikation, der sich verbergen lässt. Üblich: 0,7 bis 0,95.</translation>
    </message>
    <message>
        <source>Congestion</source>
        <translation type="unfinished">Überlast</translation>
    </message>
    <message>
        <source>Times that communication takes on a busy network. Usual: 1 to 1.5.</source>
        <translation type="unfinished">Vielfaches der Zeit, das die Kommunikation in einem belasteten Netzwerk braucht. Üblich: 1 bis 1,5.</translation>
    </message>
    <message>
        <source>Stragglers</source>
        <translation type="unfinished">Nachzügler</translation>
    </message>
    <message>
        <source>Times that the slowest rank takes over the average one. Usual: 1 to 1.1.</source>
        <translation type="unfinished">Vielfaches der Zeit, das der langsamste Rang gegenüber dem mittleren braucht. Üblich: 1 bis 1,1.</translation>
    </message>
    <message>
        <source>Routing imbalance</source>
        <translation type="unfinished">Routing-Imbalance</translation>
    </message>
    <message>
        <source>Load of the busiest expert over the average. Usual: 1 to 2.</source>
        <translation type="unfinished">Last des am stärksten belasteten Experten relativ zum Mittel. Üblich: 1 bis 2.</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation type="unfinished">Trainings-Tokens</translation>
    </message>
    <message>
        <source>In all; gives time, energy, carbon and cost. For work without tokens: samples. Usual: 20 a parameter and more, up to 15e12.</source>
        <translation type="unfinished">Insgesamt; ergibt Zeit, Energie, CO₂ und Kosten. Bei Arbeit ohne Tokens: Samples. Üblich: 20 pro Parameter und mehr, bis 15e12.</translation>
    </message>
    <message>
        <source>Amortisation period</source>
        <translation type="unfinished">Abschreibungsdauer</translation>
    </message>
    <message>
        <source>Time over which the hardware&apos;s price is spread. Usual: 3 to 5 years.</source>
        <translation type="unfinished">Zeit, über die der Preis der Hardware verteilt wird. Üblich: 3 bis 5 Jahre.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished">Kernel</translation>
    </message>
    <message>
        <source>What the accelerator spends its time on; each kind reaches another share of the peak.</source>
        <translation type="unfinished">Womit der Beschleuniger seine Zeit verbringt; jede Art erreicht einen anderen Anteil der Spitze.</translation>
    </message>
    <message>
        <source>Fused attention</source>
        <translation type="unfinished">Fusionierte Attention</translation>
    </message>
    <message>
        <source>Tiled so that the score matrix never leaves the chip (FlashAttention). Usual today; off shows what it saves.</source>
        <translation type="unfinished">In Kacheln, sodass die Score-Matrix den Chip nie verlässt (FlashAttention). Heute üblich; aus zeigt, was es spart.</translation>
    </message>
    <message>
        <source>Data rate</source>
        <translation type="unfinished">Datenrate</translation>
    </message>
    <message>
        <source>Bytes of training data used a second; or give samples a second and their size. Usual: below 0.01 GB/s for text, 0.1 to 10 for images and video.</source>
        <translation type="unfinished">Pro Sekunde verbrauchte Bytes an Trainingsdaten; oder Samples pro Sekunde und deren Größe angeben. Üblich: unter 0,01 GB/s für Text, 0,1 bis 10 für Bilder und Video.</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation type="unfinished">Samples pro Sekunde</translation>
    </message>
    <message>
        <source>Of the training step or the inference service. Usual: 100 to 10,000 images for each accelerator.</source>
        <translation type="unfinished">Des Trainingsschritts oder des Inferenzdienstes. Üblich: 100 bis 10.000 Bilder pro Beschleuniger.</translation>
    </message>
    <message>
        <source>Bytes of a sample</source>
        <translation type="unfinished">Bytes eines Samples</translation>
    </message>
    <message>
        <source>As stored. Usual: about 110 kB for an ImageNet JPEG, 2 to 4 bytes a token for text.</source>
        <translation type="unfinished">Wie gespeichert. Üblich: etwa 110 kB für ein ImageNet-JPEG, 2 bis 4 Bytes pro Token für Text.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">Phase</translation>
    </message>
    <message>
        <source>Decode computes one token of each sequence for each reading of the weights, prefill all tokens of the prompts.</source>
        <translation type="unfinished">Decode berechnet bei jedem Lesen der Gewichte ein Token jeder Sequenz, Prefill alle Tokens der Prompts.</translation>
    </message>
    <message>
        <source>Privacy budget ε</source>
        <translation type="unfinished">Privacy-Budget ε</translation>
    </message>
    <message>
        <source>Of differentially private training; smaller is more private. Usual: 0.1 (strong) to 10 (weak).</source>
        <translation type="unfinished">Des Differential-Privacy-Trainings; kleiner bedeutet mehr Privatheit. Üblich: 0,1 (stark) bis 10 (schwach).</translation>
    </message>
    <message>
        <source>Prevalence of the rarest group</source>
        <translation type="unfinished">Prävalenz der seltensten Gruppe</translation>
    </message>
    <message>
        <source>Its share of the data as collected. Usual: 0.001 to 0.3.</source>
        <translation type="unfinished">Ihr Anteil an den gesammelten Daten. Üblich: 0,001 bis 0,3.</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation type="unfinished">Trainingszeit</translation>
    </message>
    <message>
        <source>Without privacy; gives the time with it.</source>
        <translation type="unfinished">Ohne Privatheit; ergibt die Zeit mit ihr.</translation>
    </message>
    <message>
        <source>Samples needed of the group</source>
        <translation type="unfinished">Nötige Samples der Gruppe</translation>
    </message>
    <message>
        <source>For the confidence asked for; gives the samples to collect in all. Usual: 1,000 to 10,000.</source>
        <translation type="unfinished">Für die verlangte Konfidenz; ergibt die insgesamt zu sammelnden Samples. Üblich: 1.000 bis 10.000.</translation>
    </message>
    <message>
        <source>Arrival rate</source>
        <translation type="unfinished">Ankunftsrate</translation>
    </message>
    <message>
        <source>Requests a second, arriving at random (Poisson).</source>
        <translation type="unfinished">Anfragen pro Sekunde, die zufällig eintreffen (Poisson).</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation type="unfinished">Bedienzeit</translation>
    </message>
    <message>
        <source>Mean time that one request keeps a replica busy.</source>
        <translation type="unfinished">Mittlere Zeit, die eine Anfrage ein Replikat beschäftigt.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished">Replikate</translation>
    </message>
    <message>
        <source>Servers that share one queue, each with one request at a time.</source>
        <translation type="unfinished">Server, die sich eine Warteschlange teilen, jeder mit einer Anfrage zur selben Zeit.</translation>
    </message>
    <message>
        <source>One accelerator, or as many as the persona deploys; or give a fleet.</source>
        <translation type="unfinished">Ein Beschleuniger oder so viele, wie die Persona einsetzt; oder eine Flotte angeben.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Aufgabe</translation>
    </message>
    <message>
        <source>One pass, a prompt with its answer, or training.</source>
        <translation type="unfinished">Ein Durchlauf, ein Prompt mit seiner Antwort oder Training.</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished">Persona</translation>
    </message>
    <message>
        <source>How many devices an archetype deploys, where one device is given.</source>
        <translation type="unfinished">Wie viele Geräte ein Archetyp einsetzt, wo ein Gerät angegeben ist.</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation type="unfinished">Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>Of an answer, when serving. Usual: 64 to 1,024.</source>
        <translation type="unfinished">Einer Antwort beim Serving. Üblich: 64 bis 1.024.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished">Optimizer</translation>
    </message>
    <message>
        <source>Its state makes most of a checkpoint.</source>
        <translation type="unfinished">Sein Zustand macht den größten Teil eines Checkpoints aus.</translation>
    </message>
    <message>
        <source>The budget of a training run: 20 per parameter is compute-optimal.</source>
        <translation type="unfinished">Das Budget eines Trainingslaufs: 20 pro Parameter sind rechenoptimal.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished">Dauer</translation>
    </message>
    <message>
        <source>Over which energy, cost and failures are counted. Absent: the training time, else a month.</source>
        <translation type="unfinished">Über die Energie, Kosten und Ausfälle gezählt werden. Ohne Angabe: die Trainingszeit, sonst ein Monat.</translation>
    </message>
    <message>
        <source>Hardware lifetime</source>
        <translation type="unfinished">Hardware-Lebensdauer</translation>
    </message>
    <message>
        <source>The purchase is spread over it. Usual: 3 to 5 years.</source>
        <translation type="unfinished">Die Anschaffung wird darüber verteilt. Üblich: 3 bis 5 Jahre.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished">Auslastung</translation>
    </message>
    <message>
        <source>Share of the throughput that is asked for.</source>
        <translation type="unfinished">Anteil des Durchsatzes, der verlangt wird.</translation>
    </message>
    <message>
        <source>MFU (override)</source>
        <translation type="unfinished">MFU (Vorgabe)</translation>
    </message>
    <message>
        <source>In place of the computed one, for power.</source>
        <translation type="unfinished">Anstelle der berechneten, für die Leistungsaufnahme.</translation>
    </message>
    <message>
        <source>Throughput (override)</source>
        <translation type="unfinished">Durchsatz (Vorgabe)</translation>
    </message>
    <message>
        <source>In place of the computed one, for cost per query.</source>
        <translation type="unfinished">Anstelle des berechneten, für die Kosten pro Abfrage.</translation>
    </message>
    <message>
        <source>Checkpoint time (override)</source>
        <translation type="unfinished">Checkpoint-Zeit (Vorgabe)</translation>
    </message>
    <message>
        <source>In place of the computed write time.</source>
        <translation type="unfinished">Anstelle der berechneten Schreibzeit.</translation>
    </message>
    <message>
        <source>SLA: latency</source>
        <translation type="unfinished">SLA: Latenz</translation>
    </message>
    <message>
        <source>Longest latency allowed, of a pass, a request or a step.</source>
        <translation type="unfinished">Längste erlaubte Latenz eines Durchlaufs, einer Anfrage oder eines Schritts.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">Budget</translation>
    </message>
    <message>
        <source>Highest total cost of ownership allowed.</source>
        <translation type="unfinished">Höchste erlaubte Gesamtkosten (TCO).</translation>
    </message>
    <message>
        <source>Carbon budget</source>
        <translation type="unfinished">CO₂-Budget</translation>
    </message>
    <message>
        <source>Highest carbon footprint allowed.</source>
        <translation type="unfinished">Höchster erlaubter CO₂-Fußabdruck.</translation>
    </message>
    <message>
        <source>Water budget</source>
        <translation type="unfinished">Wasserbudget</translation>
    </message>
    <message>
        <source>Most water allowed.</source>
        <translation type="unfinished">Höchster erlaubter Wasserverbrauch.</translation>
    </message>
    <message>
        <source>Least goodput</source>
        <translation type="unfinished">Mindest-Goodput</translation>
    </message>
    <message>
        <source>Share of the time that must be useful work.</source>
        <translation type="unfinished">Anteil der Zeit, der nützliche Arbeit sein muss.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">Verfahren</translation>
    </message>
    <message>
        <source>Fewer bits for each weight, or fewer weights.</source>
        <translation type="unfinished">Weniger Bits pro Gewicht oder weniger Gewichte.</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation type="unfinished">Bits</translation>
    </message>
    <message>
        <source>Of a weight after quantisation, at most those of the precision. Usual: 8 or 4.</source>
        <translation type="unfinished">Eines Gewichts nach der Quantisierung, höchstens die der Präzision. Üblich: 8 oder 4.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">Format</translation>
    </message>
    <message>
        <source>Of the quantised weights: 8-bit floating point loses less than 8-bit integers.</source>
        <translation type="unfinished">Der quantisierten Gewichte: 8-Bit-Gleitkomma verliert weniger als 8-Bit-Ganzzahlen.</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished">Sparsity</translation>
    </message>
    <message>
        <source>Share of the weights that pruning removes. Usual: 0.5; 0.9 needs retraining.</source>
        <translation type="unfinished">Anteil der Gewichte, den das Pruning entfernt. Üblich: 0,5; 0,9 braucht Nachtraining.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished">Muster</translation>
    </message>
    <message>
        <source>Which weights pruning removes: hardware skips whole rows, or two of every four, but not zeros anywhere.</source>
        <translation type="unfinished">Welche Gewichte das Pruning entfernt: Hardware überspringt ganze Zeilen oder zwei von je vier, aber nicht beliebig verteilte Nullen.</translation>
    </message>
    <message>
        <source>KV precision</source>
        <translation type="unfinished">KV-Präzision</translation>
    </message>
    <message>
        <source>Number format of the cache, if it differs from that of the weights: fp8 halves it against fp16.</source>
        <translation type="unfinished">Zahlenformat des Caches, falls es von dem der Gewichte abweicht: fp8 halbiert ihn gegenüber fp16.</translation>
    </message>
    <message>
        <source>Decode hardware</source>
        <translation type="unfinished">Decode-Hardware</translation>
    </message>
    <message>
        <source>Where decode runs if not where the prefill does: compute-rich devices for one, bandwidth-rich ones for the other.</source>
        <translation type="unfinished">Wo das Decode läuft, wenn nicht dort, wo das Prefill läuft: rechenstarke Geräte für das eine, bandbreitenstarke für das andere.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">Netzwerk</translation>
    </message>
    <message>
        <source>From an accelerator of the prefill hardware to one of the decode hardware: the cache crosses it. Usual: 25 to 100 GB/s.</source>
        <translation type="unfinished">Von einem Beschleuniger der Prefill-Hardware zu einem der Decode-Hardware: der Cache geht darüber. Üblich: 25 bis 100 GB/s.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation type="unfinished">Draft-Modell</translation>
    </message>
    <message>
        <source>A small model that proposes tokens for the large one to verify; each accelerator runs it whole.</source>
        <translation type="unfinished">Ein kleines Modell, das Tokens vorschlägt, die das große verifiziert; jeder Beschleuniger führt es ganz aus.</translation>
    </message>
    <message>
        <source>Draft acceptance</source>
        <translation type="unfinished">Draft-Akzeptanz</translation>
    </message>
    <message>
        <source>Probability that the large model accepts a drafted token. Usual: 0.6 to 0.8.</source>
        <translation type="unfinished">Wahrscheinlichkeit, dass das große Modell ein Draft-Token annimmt. Üblich: 0,6 bis 0,8.</translation>
    </message>
    <message>
        <source>Cached prefix</source>
        <translation type="unfinished">Präfix im Cache</translation>
    </message>
    <message>
        <source>Tokens at the prompt&apos;s start whose cache is kept from earlier requests, such as a system prompt.</source>
        <translation type="unfinished">Tokens am Anfang des Prompts, deren Cache aus früheren Anfragen behalten ist, etwa ein System-Prompt.</translation>
    </message>
    <message>
        <source>Prefill chunk</source>
        <translation type="unfinished">Prefill-Chunk</translation>
    </message>
    <message>
        <source>Tokens a prefill computes before running decodes may step in. Usual: 256 to 2,048; absent: the whole prompt at once.</source>
        <translation type="unfinished">Tokens, die ein Prefill berechnet, bevor laufende Decodes dazwischenkommen dürfen. Üblich: 256 bis 2.048; ohne Angabe: der ganze Prompt auf einmal.</translation>
    </message>
    <message>
        <source>Target latency</source>
        <translation type="unfinished">Ziellatenz</translation>
    </message>
    <message>
        <source>Of one forward pass of the batch. Usual: 10 to 200 ms; 20 to 50 ms a token for reading speed and above.</source>
        <translation type="unfinished">Eines Vorwärtsdurchlaufs des Batches. Üblich: 10 bis 200 ms; 20 bis 50 ms pro Token für Lesetempo und mehr.</translation>
    </message>
    <message>
        <source>As the CPU handles it. Usual: 150 kB for a decoded image of 224 × 224, megabytes for video and audio.</source>
        <translation type="unfinished">Wie die CPU es verarbeitet. Üblich: 150 kB für ein dekodiertes Bild von 224 × 224, Megabytes für Video und Audio.</translation>
    </message>
    <message>
        <source>CPU throughput</source>
        <translation type="unfinished">CPU-Durchsatz</translation>
    </message>
    <message>
        <source>Bytes one worker decodes and augments a second; measure it. Usual: 0.05 to 1 GB/s a core.</source>
        <translation type="unfinished">Bytes, die ein Worker pro Sekunde dekodiert und augmentiert; messen. Üblich: 0,05 bis 1 GB/s pro Kern.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">Worker</translation>
    </message>
    <message>
        <source>CPU cores that prepare samples for this accelerator. Usual: 4 to 16.</source>
        <translation type="unfinished">CPU-Kerne, die Samples für diesen Beschleuniger vorbereiten. Üblich: 4 bis 16.</translation>
    </message>
    <message>
        <source>Accelerator&apos;s step</source>
        <translation type="unfinished">Beschleunigerschritt</translation>
    </message>
    <message>
        <source>Time the accelerator takes for a batch; absent: one forward pass of the model on the hardware.</source>
        <translation type="unfinished">Zeit, die der Beschleuniger für einen Batch braucht; ohne Angabe: ein Vorwärtsdurchlauf des Modells auf der Hardware.</translation>
    </message>
    <message>
        <source>Whose state is written beside the weights: 14 bytes a parameter with Adam, 4 with SGD.</source>
        <translation type="unfinished">Dessen Zustand neben den Gewichten geschrieben wird: 14 Bytes pro Parameter mit Adam, 4 mit SGD.</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation type="unfinished">Schreiber</translation>
    </message>
    <message>
        <source>Devices that write a share each, to storage of their own. Absent: one for each node.</source>
        <translation type="unfinished">Geräte, die je einen Teil schreiben, auf eigenen Massenspeicher. Ohne Angabe: eines pro Knoten.</translation>
    </message>
    <message>
        <source>File system bandwidth</source>
        <translation type="unfinished">Dateisystembandbreite</translation>
    </message>
    <message>
        <source>Write rate of a file system that all writers share. Absent: they share none. Usual: 10 GB/s to 2 TB/s.</source>
        <translation type="unfinished">Schreibrate eines Dateisystems, das sich alle Schreiber teilen. Ohne Angabe: sie teilen sich keines. Üblich: 10 GB/s bis 2 TB/s.</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation type="unfinished">Topologie</translation>
    </message>
    <message>
        <source>How the links are arranged. Usual: fat trees for GPU clusters, tori for TPU pods, dragonflies for supercomputers.</source>
        <translation type="unfinished">Wie die Links angeordnet sind. Üblich: Fat Trees für GPU-Cluster, Tori für TPU-Pods, Dragonflies für Supercomputer.</translation>
    </message>
    <message>
        <source>Duration of the job</source>
        <translation type="unfinished">Dauer des Jobs</translation>
    </message>
    <message>
        <source>Time the fleet works on one job. Usual: a day to three months.</source>
        <translation type="unfinished">Zeit, die die Flotte an einem Job arbeitet. Üblich: ein Tag bis drei Monate.</translation>
    </message>
    <message>
        <source>Time to write a checkpoint</source>
        <translation type="unfinished">Schreibzeit eines Checkpoints</translation>
    </message>
    <message>
        <source>During which the job stands still. Usual: 1 s when written in the background, 30 s to 10 min otherwise.</source>
        <translation type="unfinished">Währenddessen steht der Job. Üblich: 1 s beim Schreiben im Hintergrund, sonst 30 s bis 10 min.</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished">Verkehr</translation>
    </message>
    <message>
        <source>Target P99</source>
        <translation type="unfinished">Ziel-P99</translation>
    </message>
    <message>
        <source>Latency that 99 of 100 requests must stay below, from arrival to the last token.</source>
        <translation type="unfinished">Latenz, unter der 99 von 100 Anfragen bleiben müssen, vom Eintreffen bis zum letzten Token.</translation>
    </message>
    <message>
        <source>Replicas at most</source>
        <translation type="unfinished">Replikate höchstens</translation>
    </message>
    <message>
        <source>Where the search for a count ends.</source>
        <translation type="unfinished">Wo die Suche nach einer Zahl endet.</translation>
    </message>
    <message>
        <source>Jobs that are submitted, at random times. Usual: 1 to 100 a day for each cluster.</source>
        <translation type="unfinished">Jobs, die zu zufälligen Zeiten eingereicht werden. Üblich: 1 bis 100 pro Tag und Cluster.</translation>
    </message>
    <message>
        <source>Length of a job</source>
        <translation type="unfinished">Länge eines Jobs</translation>
    </message>
    <message>
        <source>Each job has the whole cluster for this long. Usual: minutes to days.</source>
        <translation type="unfinished">Jeder Job hat den ganzen Cluster für diese Zeit. Üblich: Minuten bis Tage.</translation>
    </message>
    <message>
        <source>Compute budget</source>
        <translation type="unfinished">Rechenbudget</translation>
    </message>
    <message>
        <source>Operations to train with; or give a duration, or only the parameters. Usual: 1,000 EFLOP for a small study, 588,000 for Chinchilla, tens of millions at the frontier.</source>
        <translation type="unfinished">Operationen für das Training; oder eine Dauer angeben oder nur die Parameter. Üblich: 1.000 EFLOP für eine kleine Studie, 588.000 für Chinchilla, Dutzende Millionen für Frontier-Modelle.</translation>
    </message>
    <message>
        <source>Days that all accelerators train: with their number, the budget in accelerator-days. Usual: 1 to 100.</source>
        <translation type="unfinished">Tage, die alle Beschleuniger trainieren: mit ihrer Zahl das Budget in Beschleunigertagen. Üblich: 1 bis 100.</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished">Beschleuniger</translation>
    </message>
    <message>
        <source>That train together. Usual: 8 to 16,384.</source>
        <translation type="unfinished">Die gemeinsam trainieren. Üblich: 8 bis 16.384.</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation type="unfinished">MFU</translation>
    </message>
    <message>
        <source>Model FLOP utilisation of the whole training. Usual: 0.3 to 0.5.</source>
        <translation type="unfinished">Modell-FLOP-Auslastung des ganzen Trainings. Üblich: 0,3 bis 0,5.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">Parameter</translation>
    </message>
    <message>
        <source>Of a model whose size is settled; absent: the optimum of the budget. Usual: 1e9 to 1e12.</source>
        <translation type="unfinished">Eines Modells, dessen Größe feststeht; ohne Angabe: das Optimum des Budgets. Üblich: 1e9 bis 1e12.</translation>
    </message>
    <message>
        <source>Samples of one expert-parallel group whose tokens are routed together. Usual: 1 to 64.</source>
        <translation type="unfinished">Samples einer expertenparallelen Gruppe, deren Tokens zusammen geroutet werden. Üblich: 1 bis 64.</translation>
    </message>
    <message>
        <source>Accelerators that the experts are spread over. Usual: 8 to 64, at most the number of experts.</source>
        <translation type="unfinished">Beschleuniger, über die die Experten verteilt sind. Üblich: 8 bis 64, höchstens die Zahl der Experten.</translation>
    </message>
    <message>
        <source>Its fabric carries the all-to-all; not needed while one accelerator holds all experts.</source>
        <translation type="unfinished">Ihre Fabric trägt das All-to-All; nicht nötig, solange ein Beschleuniger alle Experten hält.</translation>
    </message>
    <message>
        <source>Routing imbalance γ</source>
        <translation type="unfinished">Routing-Imbalance γ</translation>
    </message>
    <message>
        <source>Load of the hottest expert over the mean: 1 is even, 1.25 a hot expert of 25 %. Usual: 1.1 to 2; count tokens per expert.</source>
        <translation type="unfinished">Last des heißesten Experten relativ zum Mittel: 1 ist gleichmäßig, 1,25 ein heißer Experte mit 25 % mehr Last. Üblich: 1,1 bis 2; Tokens pro Experte zählen.</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation type="unfinished">Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Of the serving model. Usual: 10 to 1,000 ms.</source>
        <translation type="unfinished">Des Serving-Modells. Üblich: 10 bis 1.000 ms.</translation>
    </message>
    <message>
        <source>Time between tokens</source>
        <translation type="unfinished">Zeit zwischen Tokens</translation>
    </message>
    <message>
        <source>Of the serving model. Usual: 5 to 50 ms.</source>
        <translation type="unfinished">Des Serving-Modells. Üblich: 5 bis 50 ms.</translation>
    </message>
    <message>
        <source>Reasoning steps</source>
        <translation type="unfinished">Reasoning-Schritte</translation>
    </message>
    <message>
        <source>Steps of the chain of thought. Usual: 1 to 16; hundreds for hard problems.</source>
        <translation type="unfinished">Schritte der Chain of Thought. Üblich: 1 bis 16; Hunderte bei schweren Problemen.</translation>
    </message>
    <message>
        <source>Tokens of a step</source>
        <translation type="unfinished">Tokens eines Schritts</translation>
    </message>
    <message>
        <source>Generated for each reasoning step. Usual: 20 to 200.</source>
        <translation type="unfinished">Erzeugt für jeden Reasoning-Schritt. Üblich: 20 bis 200.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished">Leistung</translation>
    </message>
    <message>
        <source>Of all accelerators that serve the model; absent: the TDP of the hardware. Usual: 300 to 1,000 W each.</source>
        <translation type="unfinished">Aller Beschleuniger, die das Modell bedienen; ohne Angabe: die TDP der Hardware. Üblich: je 300 bis 1.000 W.</translation>
    </message>
    <message>
        <source>Utilisation that the power follows. 1 charges the full TDP, a ceiling; decoding usually runs at 0.01 to 0.1.</source>
        <translation type="unfinished">Auslastung, der die Leistungsaufnahme folgt. 1 rechnet mit der vollen TDP, einer Obergrenze; Decode läuft meist bei 0,01 bis 0,1.</translation>
    </message>
    <message>
        <source>Life over which the purchase is spread evenly; a longer duration buys again. Absent: bought in full. Usual: 3 to 5 years.</source>
        <translation type="unfinished">Lebensdauer, über die die Anschaffung gleichmäßig verteilt wird; eine längere Dauer kauft erneut. Ohne Angabe: voll bezahlt. Üblich: 3 bis 5 Jahre.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished">Durchsatz</translation>
    </message>
    <message>
        <source>Queries or tokens a second that the whole fleet serves at full load; the cost of one, or of a million, follows.</source>
        <translation type="unfinished">Abfragen oder Tokens pro Sekunde, die die ganze Flotte bei Volllast bedient; daraus folgen die Kosten pro Stück oder pro Million.</translation>
    </message>
    <message>
        <source>Share of that throughput that real traffic asks for over the duration. Usual: 0.3 to 0.8.</source>
        <translation type="unfinished">Anteil dieses Durchsatzes, den der tatsächliche Verkehr über die Dauer verlangt. Üblich: 0,3 bis 0,8.</translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation type="unfinished">Gradientenakkumulation</translation>
    </message>
    <message>
        <source>Micro-batches whose gradients are summed before a step.</source>
        <translation type="unfinished">Micro-Batches, deren Gradienten vor einem Schritt summiert werden.</translation>
    </message>
    <message>
        <source>Trainable fraction</source>
        <translation type="unfinished">Trainierbarer Anteil</translation>
    </message>
    <message>
        <source>Share of the parameters that is trained: 1 for full training, below 0.01 for LoRA.</source>
        <translation type="unfinished">Anteil der Parameter, der trainiert wird: 1 für volles Training, unter 0,01 für LoRA.</translation>
    </message>
    <message>
        <source>Buffer fraction</source>
        <translation type="unfinished">Pufferanteil</translation>
    </message>
    <message>
        <source>Communication buffers as a share of the gradient bytes.</source>
        <translation type="unfinished">Kommunikationspuffer als Anteil der Gradienten-Bytes.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">Modell</translation>
    </message>
    <message>
        <source>What runs: its parameters, operations and shape.</source>
        <translation type="unfinished">Was läuft: seine Parameter, Operationen und Form.</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished">Hardware</translation>
    </message>
    <message>
        <source>One accelerator: peak rates, memory hierarchy, links, power.</source>
        <translation type="unfinished">Ein Beschleuniger: Spitzenraten, Speicherhierarchie, Links, Leistungsaufnahme.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished">Präzision</translation>
    </message>
    <message>
        <source>Number format of weights and arithmetic. Fewer bytes per element move faster; the device&apos;s peak rate changes with it.</source>
        <translation type="unfinished">Zahlenformat von Gewichten und Rechnung. Weniger Bytes pro Element bewegen sich schneller; die Spitzenrate des Geräts ändert sich mit.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished">Batchgröße</translation>
    </message>
    <message>
        <source>Samples processed together. Usual: 1 for latency, 8 to 256 for throughput.</source>
        <translation type="unfinished">Gemeinsam verarbeitete Samples. Üblich: 1 für Latenz, 8 bis 256 für Durchsatz.</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation type="unfinished">Sequenzlänge</translation>
    </message>
    <message>
        <source>Tokens in one sample. Usual: 512 to 8,192; long-context training up to 131,072.</source>
        <translation type="unfinished">Tokens in einem Sample. Üblich: 512 bis 8.192; Training mit langem Kontext bis 131.072.</translation>
    </message>
    <message>
        <source>Efficiency η</source>
        <translation type="unfinished">Effizienz η</translation>
    </message>
    <message>
        <source>Share of the peak rate that the compute-bound part reaches. Usual: 0.25 to 0.55; back-calculate it from one measurement.</source>
        <translation type="unfinished">Anteil der Spitzenrate, den der rechenbegrenzte Teil erreicht. Üblich: 0,25 bis 0,55; aus einer Messung zurückrechnen.</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished">Tensorparallel</translation>
    </message>
    <message>
        <source>Accelerators that share each layer&apos;s matrices. Usual: 1 to 8, inside one node.</source>
        <translation type="unfinished">Beschleuniger, die sich die Matrizen jeder Schicht teilen. Üblich: 1 bis 8, innerhalb eines Knotens.</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation type="unfinished">Pipelineparallel</translation>
    </message>
    <message>
        <source>Stages the layers are cut into. Usual: 1 to 16.</source>
        <translation type="unfinished">Stufen, in die die Schichten geteilt sind. Üblich: 1 bis 16.</translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished">Datenparallel</translation>
    </message>
    <message>
        <source>Replicas that each take a share of the batch. ZeRO shards state over them.</source>
        <translation type="unfinished">Replikate, die je einen Teil des Batches übernehmen. ZeRO verteilt den Zustand über sie.</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation type="unfinished">Expertenparallel</translation>
    </message>
    <message>
        <source>Accelerators that the experts of a mixture are spread over.</source>
        <translation type="unfinished">Beschleuniger, über die die Experten eines Mixture verteilt sind.</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished">Flotte</translation>
    </message>
    <message>
        <source>Accelerators in nodes, nodes on a fabric. Usual: 1 to 4,096 nodes of 8.</source>
        <translation type="unfinished">Beschleuniger in Knoten, Knoten an einer Fabric. Üblich: 1 bis 4.096 Knoten zu je 8.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">Stromnetz</translation>
    </message>
    <message>
        <source>Where the power comes from: carbon intensity, PUE, WUE. Absent: the datacenter&apos;s, else the fleet&apos;s, else an average one. Usual: 10 to 820 gCO2e/kWh.</source>
        <translation type="unfinished">Woher der Strom kommt: CO₂-Intensität, PUE, WUE. Ohne Angabe: das des Rechenzentrums, sonst das der Flotte, sonst ein durchschnittliches. Üblich: 10 bis 820 gCO2e/kWh.</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation type="unfinished">Rechenzentrum</translation>
    </message>
    <message>
        <source>A site on a grid; its own PUE and WUE win over the grid&apos;s. A grid that is given wins over the site.</source>
        <translation type="unfinished">Ein Standort an einem Stromnetz; seine eigene PUE und WUE gehen denen des Stromnetzes vor. Ein angegebenes Stromnetz geht dem Standort vor.</translation>
    </message>
    <message>
        <source>How long the fleet runs. Usual: 30 days for a training run, 3 years for a purchase.</source>
        <translation type="unfinished">Wie lange die Flotte läuft. Üblich: 30 Tage für einen Trainingslauf, 3 Jahre für eine Anschaffung.</translation>
    </message>
    <message>
        <source>Model FLOP utilisation: power rises with it from idle to TDP. 1 counts the full TDP. Usual when training: 0.3 to 0.5.</source>
        <translation type="unfinished">Modell-FLOP-Auslastung: mit ihr steigt die Leistungsaufnahme vom Leerlauf bis zur TDP. 1 rechnet mit der vollen TDP. Üblich im Training: 0,3 bis 0,5.</translation>
    </message>
    <message>
        <source>Embodied carbon of a device</source>
        <translation type="unfinished">Graue Emissionen eines Geräts</translation>
    </message>
    <message>
        <source>Of making one accelerator, counted in full. Usual: 100 to 200 kgCO2e for a data-centre GPU.</source>
        <translation type="unfinished">Der Herstellung eines Beschleunigers, voll gezählt. Üblich: 100 bis 200 kgCO2e für eine Rechenzentrums-GPU.</translation>
    </message>
    <message>
        <source>Global batch size</source>
        <translation type="unfinished">Globale Batchgröße</translation>
    </message>
    <message>
        <source>Samples in one step over all replicas.</source>
        <translation type="unfinished">Samples in einem Schritt über alle Replikate.</translation>
    </message>
    <message>
        <source>Link bandwidth</source>
        <translation type="unfinished">Link-Bandbreite</translation>
    </message>
    <message>
        <source>Per accelerator and direction; absent: the fabric&apos;s. Usual: 100 to 800 Gbit/s.</source>
        <translation type="unfinished">Pro Beschleuniger und Richtung; ohne Angabe: die der Fabric. Üblich: 100 bis 800 Gbit/s.</translation>
    </message>
    <message>
        <source>Adam keeps three fp32 values for each parameter, SGD one.</source>
        <translation type="unfinished">Adam behält drei fp32-Werte pro Parameter, SGD einen.</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation type="unfinished">Aktivierungs-Checkpointing</translation>
    </message>
    <message>
        <source>What the forward pass keeps for the backward pass; what is not kept is recomputed.</source>
        <translation type="unfinished">Was der Vorwärtsdurchlauf für den Rückwärtsdurchlauf behält; was nicht behalten wird, wird neu berechnet.</translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation type="unfinished">Kontextparallel</translation>
    </message>
    <message>
        <source>Ranks that share the tokens of a sample and pass keys and values around a ring. Usual: 1, or 2 to 16 for sequences beyond 32,768.</source>
        <translation type="unfinished">Ränge, die sich die Tokens eines Samples teilen und Keys und Values im Ring weiterreichen. Üblich: 1 oder 2 bis 16 für Sequenzen über 32.768.</translation>
    </message>
    <message>
        <source>Micro-batches</source>
        <translation type="unfinished">Micro-Batches</translation>
    </message>
    <message>
        <source>Parts that a rank cuts its share of the batch into. Usual: at least 4 times the pipeline stages.</source>
        <translation type="unfinished">Teile, in die ein Rang seinen Anteil am Batch zerlegt. Üblich: mindestens das 4-Fache der Pipeline-Stufen.</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation type="unfinished">Strompreis</translation>
    </message>
    <message>
        <source>Of the facility&apos;s energy. Usual: 0.05 to 0.30 USD/kWh.</source>
        <translation type="unfinished">Der Energie des Rechenzentrums. Üblich: 0,05 bis 0,30 USD/kWh.</translation>
    </message>
    <message>
        <source>Infrastructure multiplier</source>
        <translation type="unfinished">Infrastrukturfaktor</translation>
    </message>
    <message>
        <source>Purchase of everything over that of the accelerators: hosts, network, building. Usual: 1 to 2.</source>
        <translation type="unfinished">Anschaffung von allem zu der der Beschleuniger: Hosts, Netzwerk, Gebäude. Üblich: 1 bis 2.</translation>
    </message>
    <message>
        <source>Maintenance a year</source>
        <translation type="unfinished">Wartung pro Jahr</translation>
    </message>
    <message>
        <source>As a share of the full purchase. Usual: 0.03 to 0.10.</source>
        <translation type="unfinished">Als Anteil der vollen Anschaffung. Üblich: 0,03 bis 0,10.</translation>
    </message>
    <message>
        <source>Time to recover</source>
        <translation type="unfinished">Wiederanlaufzeit</translation>
    </message>
    <message>
        <source>From a failure to the first new step: notice, replace, restart, load. Usual: 5 min to an hour.</source>
        <translation type="unfinished">Von einem Ausfall bis zum ersten neuen Schritt: bemerken, ersetzen, neu starten, laden. Üblich: 5 min bis eine Stunde.</translation>
    </message>
    <message>
        <source>ZeRO stage</source>
        <translation type="unfinished">ZeRO-Stufe</translation>
    </message>
    <message>
        <source>What the data-parallel ranks share out: 1 optimizer state, 2 also gradients, 3 also weights.</source>
        <translation type="unfinished">Was sich die datenparallelen Ränge aufteilen: 1 Optimizer-Zustand, 2 auch Gradienten, 3 auch Gewichte.</translation>
    </message>
    <message>
        <source>Prompt length</source>
        <translation type="unfinished">Promptlänge</translation>
    </message>
    <message>
        <source>Tokens of the prompt, and of the cache that decode reads. Usual: 512 to 8,192; long-context use up to 131,072.</source>
        <translation type="unfinished">Tokens des Prompts und des Caches, den Decode liest. Üblich: 512 bis 8.192; bei langem Kontext bis 131.072.</translation>
    </message>
    <message>
        <source>Answer length</source>
        <translation type="unfinished">Antwortlänge</translation>
    </message>
    <message>
        <source>Tokens generated for a request. Usual: 64 to 1,024; reasoning models up to 32,768.</source>
        <translation type="unfinished">Für eine Anfrage erzeugte Tokens. Üblich: 64 bis 1.024; Reasoning-Modelle bis 32.768.</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation type="unfinished">Größter Batch</translation>
    </message>
    <message>
        <source>Requests that a replica decodes together at most, if their caches fit. Usual: 8 to 256.</source>
        <translation type="unfinished">Anfragen, die ein Replikat höchstens zusammen dekodiert, wenn ihre Caches passen. Üblich: 8 bis 256.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">Seite</translation>
    </message>
    <message>
        <source>Tokens in a page of the cache. Small pages waste less, large ones look up faster. Usual: 16.</source>
        <translation type="unfinished">Tokens in einer Seite des Caches. Kleine Seiten vergeuden weniger, große sind schneller nachzuschlagen. Üblich: 16.</translation>
    </message>
    <message>
        <source>Spread of the service time</source>
        <translation type="unfinished">Streuung der Bedienzeit</translation>
    </message>
    <message>
        <source>Standard deviation over mean: 0 for answers of one length, 1 for exponential, above 1 for heavy tails.</source>
        <translation type="unfinished">Standardabweichung zu Mittelwert: 0 für Antworten gleicher Länge, 1 für exponentiell, über 1 für schwere Ränder.</translation>
    </message>
</context>
<context>
    <name>issue</name>
    <message>
        <source>%1 must be given: gradients and optimizer state are counted per parameter</source>
        <translation type="unfinished">%1 müssen angegeben sein: Gradienten und Optimizer-Zustand werden pro Parameter gezählt</translation>
    </message>
    <message>
        <source>%1 %2: this model states no %3, so the messages between the parts of a split model have no size. Set it to 1 (data parallelism alone), or choose a transformer</source>
        <translation type="unfinished">%1 %2: dieses Modell nennt keine %3, daher haben die Nachrichten zwischen den Teilen eines aufgeteilten Modells keine Größe. Auf 1 setzen (nur Datenparallelität) oder einen Transformer wählen</translation>
    </message>
    <message>
        <source>give %1 or %2, not both: got %3 and %4</source>
        <translation type="unfinished">%1 oder %2 angeben, nicht beides; erhalten: %3 und %4</translation>
    </message>
    <message>
        <source>dp × tp × pp × ep × cp must equal the fleet&apos;s %1 accelerators, but tp × pp × ep × cp = %2 × %3 × %4 × %5 = %6 leaves no whole dp; the nearest layout has %7 (dp %8)</source>
        <translation type="unfinished">dp × tp × pp × ep × cp muss gleich den %1 Beschleunigern der Flotte sein, aber tp × pp × ep × cp = %2 × %3 × %4 × %5 = %6 lässt kein ganzzahliges dp; das nächstliegende Layout hat %7 (dp %8)</translation>
    </message>
    <message>
        <source>%1 must be at most the model&apos;s %2 layers, got %3: a stage holds at least one</source>
        <translation type="unfinished">%1: höchstens die %2 Schichten des Modells, nicht %3: eine Stufe hält mindestens eine</translation>
    </message>
    <message>
        <source>%1 must be at most %2 (%3), got %4: a rank holds at least one token</source>
        <translation type="unfinished">%1 darf höchstens so groß sein wie %2 (%3), nicht %4: ein Rang hält mindestens ein Token</translation>
    </message>
    <message>
        <source>give %1, or both %2 and %3: without them there is no demand</source>
        <translation type="unfinished">%1 angeben oder %2 und %3 zusammen: sonst gibt es keinen Bedarf</translation>
    </message>
    <message>
        <source>this model keeps a transformer&apos;s KV cache on the wafer and streams its layers; for other kinds of network that does not hold. Choose a transformer</source>
        <translation type="unfinished">diese Rechnung hält den KV-Cache eines Transformers auf dem Wafer und streamt seine Schichten; für andere Arten von Netzen gilt das nicht. Einen Transformer wählen</translation>
    </message>
    <message>
        <source>%1 must be given: they are what is streamed</source>
        <translation type="unfinished">%1 müssen angegeben sein: sie sind es, die gestreamt werden</translation>
    </message>
    <message>
        <source>a state-space model keeps a state of fixed size instead of a cache that grows with the tokens, which is what this model counts. Choose a transformer</source>
        <translation type="unfinished">ein Zustandsraummodell hält einen Zustand fester Größe statt eines Caches, der mit den Tokens wächst; diese Rechnung zählt einen solchen Cache. Einen Transformer wählen</translation>
    </message>
    <message>
        <source>this kind of network does not generate token by token and has no KV cache, so prefill and decode do not apply to it. Choose a transformer</source>
        <translation type="unfinished">diese Art von Netz erzeugt nicht Token für Token und hat keinen KV-Cache, daher sind Prefill und Decode nicht darauf anwendbar. Einen Transformer wählen</translation>
    </message>
    <message>
        <source>%1 must be given: operations and weight bytes are counted per parameter</source>
        <translation type="unfinished">%1 müssen angegeben sein: Operationen und Gewichtsbytes werden pro Parameter gezählt</translation>
    </message>
    <message>
        <source>%1 must be at most the %2 bits of precision %3, got %4</source>
        <translation type="unfinished">%1: höchstens die %2 Bits der Präzision %3, nicht %4</translation>
    </message>
    <message>
        <source>%1 must be below %2 (%3): at least one token of the prompt is new; got %4</source>
        <translation type="unfinished">%1 muss kleiner sein als %2 (%3): mindestens ein Token des Prompts ist neu; erhalten: %4</translation>
    </message>
    <message>
        <source>%1 or %2 must be given: without one the weights have no size</source>
        <translation type="unfinished">%1 oder %2 angeben: sonst haben die Gewichte keine Größe</translation>
    </message>
    <message>
        <source>give %1, or both %2 and %3: without them the accelerator&apos;s step has no length</source>
        <translation type="unfinished">%1 angeben oder %2 und %3 zusammen: sonst hat der Beschleunigerschritt keine Dauer</translation>
    </message>
    <message>
        <source>%1 must be given: every parameter&apos;s gradient is exchanged</source>
        <translation type="unfinished">%1 müssen angegeben sein: der Gradient jedes Parameters wird ausgetauscht</translation>
    </message>
    <message>
        <source>%1 must be given: a checkpoint is counted per parameter</source>
        <translation type="unfinished">%1 müssen angegeben sein: ein Checkpoint wird pro Parameter gezählt</translation>
    </message>
    <message>
        <source>%1 must be at least %2, got %3</source>
        <translation type="unfinished">%1 muss mindestens %2 sein, nicht %3</translation>
    </message>
    <message>
        <source>%1 or %2 must be given: without one a checkpoint has nowhere to go</source>
        <translation type="unfinished">%1 oder %2 muss angegeben sein: sonst hat ein Checkpoint kein Ziel</translation>
    </message>
    <message>
        <source>%1 must be at most the fleet&apos;s %2 accelerators, got %3</source>
        <translation type="unfinished">%1: höchstens die %2 Beschleuniger der Flotte, nicht %3</translation>
    </message>
    <message>
        <source>%1 or %2 must be given: a scenario runs on one device or on a fleet</source>
        <translation type="unfinished">%1 oder %2 muss angegeben sein: ein Szenario läuft auf einem Gerät oder auf einer Flotte</translation>
    </message>
    <message>
        <source>%1 and %2 are both given; the fleet&apos;s accelerator is the hardware: give one of them</source>
        <translation type="unfinished">%1 und %2 sind beide angegeben; der Beschleuniger der Flotte ist die Hardware: nur eines davon angeben</translation>
    </message>
    <message>
        <source>%1 must be none with a fleet, which says itself how many devices there are</source>
        <translation type="unfinished">bei einer Flotte muss %1 „Ohne“ sein, denn sie nennt selbst die Zahl der Geräte</translation>
    </message>
    <message>
        <source>%1 must divide the %2 accelerators into whole replicas, got %3</source>
        <translation type="unfinished">%1 muss die %2 Beschleuniger in ganze Replikate teilen; erhalten: %3</translation>
    </message>
    <message>
        <source>%1 and %2 both set the budget; give one of them (the time a budget takes is an output)</source>
        <translation type="unfinished">%1 und %2 legen beide das Budget fest; nur eines davon angeben (die Zeit, die ein Budget braucht, ist eine Ausgabe)</translation>
    </message>
    <message>
        <source>give %1, or %2 (accelerator time), or %3: without one there is no budget</source>
        <translation type="unfinished">%1, %2 (Beschleunigerzeit) oder %3 angeben: sonst gibt es kein Budget</translation>
    </message>
    <message>
        <source>this model has no experts to route tokens to. Choose a mixture of experts (kind sparse_transformer)</source>
        <translation type="unfinished">dieses Modell hat keine Experten, an die Tokens geroutet werden könnten. Ein Mixture of Experts wählen (Art sparse_transformer)</translation>
    </message>
    <message>
        <source>%1 must be given: tokens are routed among them</source>
        <translation type="unfinished">%1 müssen angegeben sein: auf sie werden die Tokens verteilt</translation>
    </message>
    <message>
        <source>%1 must be given: it sets how often a token is sent</source>
        <translation type="unfinished">%1 müssen angegeben sein: ihre Zahl bestimmt, wie oft ein Token gesendet wird</translation>
    </message>
    <message>
        <source>%1 must be given: active parameters are at most all of them</source>
        <translation type="unfinished">%1 müssen angegeben sein: aktive Parameter sind höchstens alle davon</translation>
    </message>
    <message>
        <source>%1 must be given: they are what a hot expert stretches</source>
        <translation type="unfinished">%1 müssen angegeben sein: sie sind es, die ein heißer Experte streckt</translation>
    </message>
    <message>
        <source>%1 must be at most %2, %3, got %4</source>
        <translation type="unfinished">%1: höchstens so viele wie %2 (%3), nicht %4</translation>
    </message>
    <message>
        <source>%1 must be given: with %2 above 1 its fabric carries the all-to-all</source>
        <translation type="unfinished">%1 muss angegeben sein: mit %2 über 1 trägt ihre Fabric das All-to-All</translation>
    </message>
    <message>
        <source>this model counts the activations of transformer layers; for other kinds of network that count does not hold. Choose a transformer</source>
        <translation type="unfinished">diese Rechnung zählt die Aktivierungen von Transformer-Schichten; für andere Arten von Netzen gilt diese Zählung nicht. Einen Transformer wählen</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation type="unfinished">%1 ist zweimal genannt</translation>
    </message>
    <message>
        <source>%1 and %2 overlap: one is a part of the other</source>
        <translation type="unfinished">%1 und %2 überschneiden sich: das eine ist ein Teil des anderen</translation>
    </message>
    <message>
        <source>%1 is not there at both ends; name the whole that it is a part of</source>
        <translation type="unfinished">%1 ist nicht auf beiden Seiten des Vergleichs vorhanden; das Ganze nennen, zu dem es gehört</translation>
    </message>
    <message>
        <source>%1 is not an input</source>
        <translation type="unfinished">%1 ist keine Eingabe</translation>
    </message>
    <message>
        <source>at most %1 changes can be told apart, got %2</source>
        <translation type="unfinished">höchstens %1 Änderungen lassen sich trennen, nicht %2</translation>
    </message>
    <message>
        <source>%1 is not one value; name a part of it</source>
        <translation type="unfinished">%1 ist kein einzelner Wert; einen Teil davon nennen</translation>
    </message>
    <message>
        <source>%1 is not given, so its parts cannot be varied</source>
        <translation type="unfinished">%1 ist nicht angegeben, daher lassen sich die Teile davon nicht variieren</translation>
    </message>
    <message>
        <source>%1 is not an input; did you mean %2?</source>
        <translation type="unfinished">%1 ist keine Eingabe; war %2 gemeint?</translation>
    </message>
    <message>
        <source>%1 is not an output</source>
        <translation type="unfinished">%1 ist keine Ausgabe</translation>
    </message>
    <message>
        <source>%1 is not an output; did you mean %2?</source>
        <translation type="unfinished">%1 ist keine Ausgabe; war %2 gemeint?</translation>
    </message>
    <message>
        <source>%1: the standard deviation must be greater than 0, got %2</source>
        <translation type="unfinished">%1: die Standardabweichung muss größer als 0 sein, nicht %2</translation>
    </message>
    <message>
        <source>%1: a normal distribution about %2 has nothing within what is allowed</source>
        <translation type="unfinished">%1: eine Normalverteilung um %2 hat nichts im erlaubten Bereich</translation>
    </message>
    <message>
        <source>%1: a range goes from the smaller to the larger, got %2 to %3</source>
        <translation type="unfinished">%1: ein Bereich geht vom kleineren zum größeren Wert, nicht von %2 bis %3</translation>
    </message>
    <message>
        <source>%1: a log-uniform range starts above 0, got %2</source>
        <translation type="unfinished">%1: ein log-gleichverteilter Bereich beginnt über 0, nicht bei %2</translation>
    </message>
    <message>
        <source>%1: the most likely value must lie between the ends, got %2</source>
        <translation type="unfinished">%1: der wahrscheinlichste Wert muss zwischen den Enden liegen, nicht bei %2</translation>
    </message>
    <message>
        <source>%1: it must stay at most %2, got %3 to %4</source>
        <translation type="unfinished">%1: der Bereich darf höchstens bis %2 reichen; erhalten: %3 bis %4</translation>
    </message>
    <message>
        <source>%1: it must stay at least %2, got %3 to %4</source>
        <translation type="unfinished">%1: der Bereich muss bei %2 oder darüber beginnen; erhalten: %3 bis %4</translation>
    </message>
    <message>
        <source>a search of layouts takes a fleet of at most %1 accelerators, this one has %2</source>
        <translation type="unfinished">eine Suche nach Layouts nimmt eine Flotte mit höchstens %1 Beschleunigern an, diese hat %2</translation>
    </message>
    <message>
        <source>%1 must be at most %2, got %3</source>
        <translation type="unfinished">%1 darf höchstens %2 sein, nicht %3</translation>
    </message>
    <message>
        <source>%1 must be greater than %2, got %3</source>
        <translation type="unfinished">%1 muss größer als %2 sein, nicht %3</translation>
    </message>
    <message>
        <source>%1 must be greater than %2 and at most %3, got %4</source>
        <translation type="unfinished">%1 muss größer als %2 und höchstens %3 sein, nicht %4</translation>
    </message>
    <message>
        <source>%1 must be at least %2 and at most %3, got %4</source>
        <translation type="unfinished">%1 muss mindestens %2 und höchstens %3 sein, nicht %4</translation>
    </message>
    <message>
        <source>%1 must be a number, got %2</source>
        <translation type="unfinished">%1 muss eine Zahl sein, nicht %2</translation>
    </message>
    <message>
        <source>%1 must be a quantity such as &quot;%2&quot;, got %3</source>
        <translation type="unfinished">%1 muss eine Größe wie „%2“ sein, nicht %3</translation>
    </message>
    <message>
        <source>%1 is beyond what a double holds, got %2</source>
        <translation type="unfinished">%1 übersteigt, was eine Double-Zahl fasst; erhalten: %2</translation>
    </message>
    <message>
        <source>%1 is a plain number, such as %2 or %3; got %4</source>
        <translation type="unfinished">%1 ist eine reine Zahl, etwa %2 oder %3; erhalten: %4</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a known unit; did you mean &quot;%3&quot;?</source>
        <translation type="unfinished">%1: „%2“ ist keine bekannte Einheit; war „%3“ gemeint?</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a known unit; a value here reads like &quot;%3&quot;</source>
        <translation type="unfinished">%1: „%2“ ist keine bekannte Einheit; ein Wert sieht hier so aus: „%3“</translation>
    </message>
    <message>
        <source>%1 is %2 and needs a unit, such as &quot;%3&quot;; got %4</source>
        <translation type="unfinished">%1 ist %2 und braucht eine Einheit, etwa „%3“; erhalten: %4</translation>
    </message>
    <message>
        <source>%1 wants %2; %3 is %4</source>
        <translation type="unfinished">%1: erwartet wird %2; %3 ist %4</translation>
    </message>
    <message>
        <source>%1 is %2 and needs a unit, such as &quot;%3&quot;; got the bare number %4</source>
        <translation type="unfinished">%1 ist %2 und braucht eine Einheit, etwa „%3“; erhalten: die bloße Zahl %4</translation>
    </message>
    <message>
        <source>%1 must be %2, got %3</source>
        <translation type="unfinished">%1 muss %2 sein, nicht %3</translation>
    </message>
    <message>
        <source>%1 must be a whole number, got %2</source>
        <translation type="unfinished">%1 muss eine ganze Zahl sein, nicht %2</translation>
    </message>
    <message>
        <source>%1 must be at most 9e15, got %2</source>
        <translation type="unfinished">%1 darf höchstens 9e15 sein, nicht %2</translation>
    </message>
    <message>
        <source>%1 must be true or false, got %2</source>
        <translation type="unfinished">%1 muss true oder false sein, nicht %2</translation>
    </message>
    <message>
        <source>%1 must be a text, got %2</source>
        <translation type="unfinished">%1 muss ein Text sein, nicht %2</translation>
    </message>
    <message>
        <source>%1 must be an object, got %2</source>
        <translation type="unfinished">%1 muss ein Objekt sein, nicht %2</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not in the zoo of %3</source>
        <translation type="unfinished">%1: „%2“ ist nicht im Zoo (%3)</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not in the zoo of %3; did you mean %4?</source>
        <translation type="unfinished">%1: „%2“ ist nicht im Zoo (%3); war %4 gemeint?</translation>
    </message>
    <message>
        <source>%1 is not a field here; allowed are %2</source>
        <translation type="unfinished">%1 ist hier kein Feld; erlaubt sind %2</translation>
    </message>
    <message>
        <source>%1 is not a field here; did you mean %2?</source>
        <translation type="unfinished">%1 ist hier kein Feld; war %2 gemeint?</translation>
    </message>
    <message>
        <source>%1 is one value, not an object</source>
        <translation type="unfinished">%1 ist ein einzelner Wert, kein Objekt</translation>
    </message>
    <message>
        <source>%1 must be given</source>
        <translation type="unfinished">%1 muss angegeben sein</translation>
    </message>
    <message>
        <source>%1 must be given: an id of the zoo or an object</source>
        <translation type="unfinished">%1 muss angegeben sein: eine ID des Zoos oder ein Objekt</translation>
    </message>
    <message>
        <source>%1 must be an id of the zoo or an object, got %2</source>
        <translation type="unfinished">%1 muss eine ID des Zoos oder ein Objekt sein, nicht %2</translation>
    </message>
    <message>
        <source>%1 must be the id of a scenario, got %2</source>
        <translation type="unfinished">%1 muss die ID eines Szenarios sein, nicht %2</translation>
    </message>
    <message>
        <source>%1 must be &quot;textbook&quot;, &quot;refined&quot; or an object that overrides named assumptions, got %2</source>
        <translation type="unfinished">%1 muss „textbook“, „refined“ oder ein Objekt sein, das benannte Annahmen überschreibt, nicht %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>First-principles reasoning about ML systems.</source>
        <translation type="unfinished">ML-Systeme von den Grundprinzipien her durchdenken.</translation>
    </message>
    <message>
        <source>Session file to open.</source>
        <translation type="unfinished">Zu öffnende Sitzungsdatei.</translation>
    </message>
    <message>
        <source>Page to show, such as roofline or memory.</source>
        <translation type="unfinished">Zu zeigende Seite, etwa roofline oder memory.</translation>
    </message>
    <message>
        <source>Write a picture of the window and quit.</source>
        <translation type="unfinished">Ein Bild des Fensters schreiben und beenden.</translation>
    </message>
    <message>
        <source>Window size, such as 1280x720.</source>
        <translation type="unfinished">Fenstergröße, etwa 1280x720.</translation>
    </message>
    <message>
        <source>light or dark, for this run.</source>
        <translation type="unfinished">light oder dark, für diesen Start.</translation>
    </message>
    <message>
        <source>Language of the interface for this run: en, de, es, zh_CN or ar.</source>
        <translation type="unfinished">Sprache der Oberfläche für diesen Lauf: en, de, es, zh_CN oder ar.</translation>
    </message>
    <message>
        <source>Folder of zoo entries of your own.</source>
        <translation type="unfinished">Ordner mit eigenen Zoo-Einträgen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no folder yet</source>
        <translation type="unfinished">„%1“ ist noch kein Ordner</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;.</source>
        <translation type="unfinished">Es gibt keine Seite „%1“.</translation>
    </message>
    <message>
        <source>%1 must be %2, got &quot;%3&quot;</source>
        <translation type="unfinished">%1: erwartet wird %2, nicht „%3“</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation type="unfinished">light oder dark</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT in pixels, such as 1280x720</source>
        <translation type="unfinished">BREITExHÖHE in Pixeln, etwa 1280x720</translation>
    </message>
    <message>
        <source>one session at a time, got %1</source>
        <translation type="unfinished">nur eine Sitzung auf einmal, nicht %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written</source>
        <translation type="unfinished">„%1“ ist nicht schreibbar</translation>
    </message>
</context>
<context>
    <name>mlsys::Autosave</name>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished">Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>mlsys::Callout</name>
    <message>
        <source>Dismiss this hint</source>
        <translation type="unfinished">Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Dismiss hint: %1</source>
        <translation type="unfinished">Hinweis schließen: %1</translation>
    </message>
</context>
<context>
    <name>mlsys::CardWidget</name>
    <message>
        <source>%1: click for the working</source>
        <translation type="unfinished">%1: Klick zeigt den Rechenweg</translation>
    </message>
    <message>
        <source>%1: click for the working, on the arrow (or press Return) for its page</source>
        <translation type="unfinished">%1: Klick zeigt den Rechenweg, auf den Pfeil (oder Eingabetaste) die zugehörige Seite</translation>
    </message>
</context>
<context>
    <name>mlsys::Chart</name>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>from, to and duration of a span</comment>
        <translation type="unfinished">%1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">kein Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <comment>legend entries that do not fit</comment>
        <translation type="unfinished">
            <numerusform>+ %n weiterer</numerusform>
            <numerusform>+ %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mlsys::CommandPalette</name>
    <message>
        <source>Find a command, page, entry, input or formula</source>
        <translation type="unfinished">Befehl, Seite, Eintrag, Eingabe oder Formel suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">Suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Gefundenes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: %2   (%3)</source>
        <translation type="unfinished">%1: %2   (%3)</translation>
    </message>
</context>
<context>
    <name>mlsys::EntryDraft</name>
    <message>
        <source>New entry: %1</source>
        <translation type="unfinished">Neuer Eintrag: %1</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation type="unfinished">Eine Kopie von %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished">%1 (Kopie)</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished">%1 bearbeiten</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation type="unfinished">Importiert: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished">ID</translation>
    </message>
    <message>
        <source>Under which it is found: letters, digits, _ and -</source>
        <translation type="unfinished">Unter der er gefunden wird: Buchstaben, Ziffern, _ und -</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Familie</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished">Klasse</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Jahr</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Hinweis</translation>
    </message>
    <message>
        <source>Source of what you enter</source>
        <translation type="unfinished">Quelle der Eingaben</translation>
    </message>
    <message>
        <source>A data sheet, a paper, a quote, your own estimate</source>
        <translation type="unfinished">Ein Datenblatt, ein Paper, ein Angebot, eine eigene Schätzung</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation type="unfinished">Von Hand eingegeben</translation>
    </message>
    <message>
        <source>Kind of that source</source>
        <translation type="unfinished">Art dieser Quelle</translation>
    </message>
    <message>
        <source>letters, digits, _ and - only</source>
        <translation type="unfinished">nur Buchstaben, Ziffern, _ und -</translation>
    </message>
    <message>
        <source>the zoo has an entry %1 already</source>
        <translation type="unfinished">der Zoo hat schon einen Eintrag %1</translation>
    </message>
    <message>
        <source>a year such as 2024</source>
        <translation type="unfinished">ein Jahr wie 2024</translation>
    </message>
    <message>
        <source>Still wanted: %1</source>
        <translation type="unfinished">Noch nötig: %1</translation>
    </message>
</context>
<context>
    <name>mlsys::EntryEditor</name>
    <message>
        <source>A&amp;ll fields</source>
        <translation type="unfinished">A&amp;lle Felder</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">S&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Writes it into %1</source>
        <translation type="unfinished">Schreibt ihn nach %1</translation>
    </message>
    <message>
        <source>The entry was not saved</source>
        <translation type="unfinished">Der Eintrag wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>mlsys::ExploreView</name>
    <message>
        <source>Set to this place</source>
        <translation type="unfinished">Auf diese Stelle setzen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Compute</source>
        <translation type="unfinished">Be&amp;rechnen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished">Abbre&amp;chen</translation>
    </message>
    <message>
        <source>%1 has no answer here: %2</source>
        <translation type="unfinished">%1 hat hier kein Ergebnis: %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished">%1 Punkte</translation>
    </message>
    <message>
        <source>, about %1</source>
        <translation type="unfinished">, etwa %1</translation>
    </message>
    <message>
        <source>Computing, about %1 left</source>
        <translation type="unfinished">Rechnen, noch etwa %1</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation type="unfinished">Rechnen</translation>
    </message>
</context>
<context>
    <name>mlsys::ExportDialog</name>
    <message>
        <source>Custom size</source>
        <translation type="unfinished">Eigene Größe</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation type="unfinished">Folie 16:9</translation>
    </message>
    <message>
        <source>Paper, one column</source>
        <translation type="unfinished">Paper, einspaltig</translation>
    </message>
    <message>
        <source>Paper, two columns</source>
        <translation type="unfinished">Paper, zweispaltig</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Bericht</translation>
    </message>
    <message>
        <source>&amp;Caption with scenario and assumptions</source>
        <translation type="unfinished">Bild&amp;unterschrift mit Szenario und Annahmen</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished">Diagramm exportieren</translation>
    </message>
    <message>
        <source>PNG (pixels)</source>
        <translation type="unfinished">PNG (Pixel)</translation>
    </message>
    <message>
        <source>SVG (vector)</source>
        <translation type="unfinished">SVG (Vektor)</translation>
    </message>
    <message>
        <source>PDF (vector)</source>
        <translation type="unfinished">PDF (Vektor)</translation>
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
        <translation type="unfinished">Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Dunkel</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">Vorschau</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished">&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished">&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation type="unfinished">&amp;Breite</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation type="unfinished">&amp;Höhe</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation type="unfinished">&amp;Auflösung</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished">&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished">&amp;Exportieren…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished">%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>vector: sharp at any size</source>
        <translation type="unfinished">Vektor: scharf in jeder Größe</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation type="unfinished">Poster</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished">T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation type="unfinished">&amp;Legende</translation>
    </message>
    <message>
        <source>mm</source>
        <translation type="unfinished">mm</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished">Pixel</translation>
    </message>
    <message>
        <source>Unit of width and height</source>
        <translation type="unfinished">Einheit von Breite und Höhe</translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"> pt</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation type="unfinished">Ein&amp;heit</translation>
    </message>
    <message>
        <source>F&amp;ont</source>
        <translation type="unfinished">Schri&amp;ft</translation>
    </message>
    <message>
        <source>Letter si&amp;ze</source>
        <translation type="unfinished">Schrift&amp;größe</translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"> px</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished">Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished">Hoher Kontrast, dunkel</translation>
    </message>
</context>
<context>
    <name>mlsys::FieldEditor</name>
    <message>
        <source>Reset to the zoo&apos;s value</source>
        <translation type="unfinished">Auf den Wert des Zoos zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished">%1 zurücksetzen</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation type="unfinished">%1, Schieberegler</translation>
    </message>
</context>
<context>
    <name>mlsys::FormulaSheet</name>
    <message>
        <source>, more than %1</source>
        <translation type="unfinished">, mehr als %1</translation>
    </message>
    <message>
        <source>, at least %1</source>
        <translation type="unfinished">, mindestens %1</translation>
    </message>
    <message>
        <source>, at most %1</source>
        <translation type="unfinished">, höchstens %1</translation>
    </message>
    <message>
        <source>; %1 if not given</source>
        <translation type="unfinished">; %1, wenn nicht angegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 = %3</source>
        <translation type="unfinished">%1: %2 = %3</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished">Symbol</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished">Größe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Wert</translation>
    </message>
    <message>
        <source>no result</source>
        <translation type="unfinished">kein Ergebnis</translation>
    </message>
</context>
<context>
    <name>mlsys::FormulasModel</name>
    <message>
        <source>Laws and rules of thumb</source>
        <translation type="unfinished">Gesetze und Faustregeln</translation>
    </message>
</context>
<context>
    <name>mlsys::FormulasView</name>
    <message>
        <source>filter by name, symbol, equation, source</source>
        <translation type="unfinished">nach Name, Symbol, Gleichung, Quelle filtern</translation>
    </message>
    <message>
        <source>Filter formulas</source>
        <translation type="unfinished">Formeln filtern</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation type="unfinished">Formeln</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation type="unfinished">Als Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>What mlsysim-cli needs to give the same result</source>
        <translation type="unfinished">Was mlsysim-cli für dasselbe Ergebnis braucht</translation>
    </message>
    <message>
        <source>Command copied.</source>
        <translation type="unfinished">Befehl kopiert.</translation>
    </message>
    <message>
        <source>This scenario&apos;s &amp;numbers</source>
        <translation type="unfinished">&amp;Zahlen dieses Szenarios</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished">Quelle: %1</translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation type="unfinished">Verwendet von: %1</translation>
    </message>
    <message>
        <source>Found step by step; the line above describes the steps.</source>
        <translation type="unfinished">Schrittweise gefunden; die Zeile darüber beschreibt die Schritte.</translation>
    </message>
    <message>
        <source>The numbers that the formula has in this scenario</source>
        <translation type="unfinished">Die Zahlen, die die Formel in diesem Szenario hat</translation>
    </message>
    <message>
        <source>No result of this scenario uses this formula</source>
        <translation type="unfinished">Kein Ergebnis dieses Szenarios verwendet diese Formel</translation>
    </message>
    <message>
        <source>Your numbers:</source>
        <translation type="unfinished">Eigene Zahlen:</translation>
    </message>
    <message>
        <source>With the numbers of this scenario:</source>
        <translation type="unfinished">Mit den Zahlen dieses Szenarios:</translation>
    </message>
    <message>
        <source>With example numbers (no result of this scenario uses it):</source>
        <translation type="unfinished">Mit Beispielzahlen (kein Ergebnis dieses Szenarios verwendet sie):</translation>
    </message>
    <message>
        <source>No result: an argument needs correction</source>
        <translation type="unfinished">Kein Ergebnis: ein Argument ist zu korrigieren</translation>
    </message>
</context>
<context>
    <name>mlsys::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished">Handbuch</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished">Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation type="unfinished">Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation type="unfinished">Text des Handbuchs</translation>
    </message>
    <message>
        <source>%1 – Guide</source>
        <translation type="unfinished">%1 – Handbuch</translation>
    </message>
</context>
<context>
    <name>mlsys::InputsModel</name>
    <message>
        <source>Inference</source>
        <translation type="unfinished">Inferenz</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">Training</translation>
    </message>
    <message>
        <source>Fleet over time</source>
        <translation type="unfinished">Flotte über die Zeit</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished">Gemeinsam</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished">Annahmen</translation>
    </message>
    <message numerus="yes">
        <source>Assumptions (%n edited)</source>
        <translation type="unfinished">
            <numerusform>Annahmen (%n geändert)</numerusform>
            <numerusform>Annahmen (%n geändert)</numerusform>
        </translation>
    </message>
    <message>
        <source>The zoo has no entry %1</source>
        <translation type="unfinished">Der Zoo hat keinen Eintrag %1</translation>
    </message>
    <message>
        <source>Sparse %1</source>
        <translation type="unfinished">Sparse %1</translation>
    </message>
</context>
<context>
    <name>mlsys::InputsPanel</name>
    <message>
        <source>Show &amp;advanced inputs</source>
        <translation type="unfinished">&amp;Erweiterte Eingaben zeigen</translation>
    </message>
    <message>
        <source>Changes here make an edited copy; the zoo keeps its values.</source>
        <translation type="unfinished">Änderungen hier erzeugen eine geänderte Kopie; der Zoo behält seine Werte.</translation>
    </message>
</context>
<context>
    <name>mlsys::MainWindow</name>
    <message>
        <source>MLSys·im sessions (*.mlsysim.json);;All files (*)</source>
        <translation type="unfinished">MLSys·im-Sitzungen (*.mlsysim.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New (first scenario)</source>
        <translation type="unfinished">&amp;Neu (erstes Szenario)</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation type="unfinished">Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation type="unfinished">Sitzung öffnen</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation type="unfinished">Sitzung &amp;speichern</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation type="unfinished">Sitzung speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation type="unfinished">Diagramm &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation type="unfinished">&amp;Tabelle exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Copy &amp;chart</source>
        <translation type="unfinished">&amp;Diagramm kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation type="unfinished">&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;page as</source>
        <translation type="unfinished">&amp;Seite kopieren als</translation>
    </message>
    <message>
        <source>This page has no answer to copy.</source>
        <translation type="unfinished">Diese Seite hat kein Ergebnis zum Kopieren.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished">Kopiert: %1</translation>
    </message>
    <message>
        <source>&amp;Command for mlsysim-cli</source>
        <translation type="unfinished">&amp;Befehl für mlsysim-cli</translation>
    </message>
    <message>
        <source>&amp;JSON requests</source>
        <translation type="unfinished">&amp;JSON-Anfragen</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation type="unfinished">&amp;Satz</translation>
    </message>
    <message>
        <source>Copy &amp;working</source>
        <translation type="unfinished">Re&amp;chenweg kopieren</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation type="unfinished">&amp;Szenario</translation>
    </message>
    <message>
        <source>&amp;Pin for comparison</source>
        <translation type="unfinished">Zum &amp;Vergleich anheften</translation>
    </message>
    <message>
        <source>Pinned. Change something: the pin stays on the charts and numbers show their change.</source>
        <translation type="unfinished">Angeheftet. Jetzt etwas ändern: der Pin bleibt in den Diagrammen, und Zahlen zeigen ihre Änderung.</translation>
    </message>
    <message>
        <source>Cl&amp;ear the comparison</source>
        <translation type="unfinished">Vergleich &amp;leeren</translation>
    </message>
    <message>
        <source>Next &amp;task: inference, serving, training</source>
        <translation type="unfinished">Nächste Auf&amp;gabe: Inferenz, Serving, Training</translation>
    </message>
    <message>
        <source>Reset &amp;hardware edits</source>
        <translation type="unfinished">&amp;Hardware-Änderungen zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;model edits</source>
        <translation type="unfinished">&amp;Modell-Änderungen zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished">&amp;Design</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation type="unfinished">Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished">&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished">&amp;Dunkel</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished">&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation type="unfinished">&amp;Systemsprache</translation>
    </message>
    <message>
        <source>%1 (not yet reviewed)</source>
        <translation type="unfinished">%1 (noch nicht geprüft)</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation type="unfinished">&amp;Einheiten</translation>
    </message>
    <message>
        <source>Bytes in &amp;GiB</source>
        <translation type="unfinished">Bytes in &amp;GiB</translation>
    </message>
    <message>
        <source>Times in &amp;µs</source>
        <translation type="unfinished">Zeiten in &amp;µs</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished">&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished">&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished">&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation type="unfinished">Nä&amp;chste Seite</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation type="unfinished">&amp;Vorige Seite</translation>
    </message>
    <message>
        <source>Reset chart &amp;zoom</source>
        <translation type="unfinished">Diagramm&amp;zoom zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished">V&amp;ollbild</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation type="unfinished">&amp;Layout zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">&amp;Hilfe</translation>
    </message>
    <message>
        <source>Show the &amp;hints again</source>
        <translation type="unfinished">&amp;Hinweise wieder zeigen</translation>
    </message>
    <message>
        <source>&amp;About MLSys·im</source>
        <translation type="unfinished">&amp;Über MLSys·im</translation>
    </message>
    <message>
        <source>About MLSys·im</source>
        <translation type="unfinished">Über MLSys·im</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;MLSys·im Desktop %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;First-principles reasoning about machine-learning systems. Results are analytical estimates, not measurements: they show the binding constraint; measure before you commit.&lt;/p&gt;&lt;p&gt;Licence: GPL-3.0-or-later. Charts by Qt Charts (GPL-3.0).&lt;/p&gt;</source>
        <translation type="unfinished">&lt;p&gt;&lt;b&gt;MLSys·im Desktop %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Systeme für maschinelles Lernen von den Grundprinzipien her durchdenken. Die Ergebnisse sind analytische Schätzungen, keine Messungen: sie zeigen die bindende Grenze; vor einer Entscheidung messen.&lt;/p&gt;&lt;p&gt;Lizenz: GPL-3.0-or-later. Diagramme mit Qt Charts (GPL-3.0).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished">Hauptleiste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Wiederholen</translation>
    </message>
    <message>
        <source>The set of assumptions that every number rests on</source>
        <translation type="unfinished">Der Annahmensatz, auf dem jede Zahl beruht</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished">Beispiele</translation>
    </message>
    <message>
        <source>Common questions of this page, set up with one click</source>
        <translation type="unfinished">Häufige Fragen dieser Seite, mit einem Klick eingerichtet</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished">Anheften</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Export</translation>
    </message>
    <message>
        <source>&amp;Assumptions</source>
        <translation type="unfinished">&amp;Annahmen</translation>
    </message>
    <message>
        <source>&amp;Textbook</source>
        <translation type="unfinished">&amp;Lehrbuch</translation>
    </message>
    <message>
        <source>&amp;Refined (preview, unfitted)</source>
        <translation type="unfinished">&amp;Verfeinert (Vorschau, unkalibriert)</translation>
    </message>
    <message>
        <source>Reset &amp;edited assumptions</source>
        <translation type="unfinished">&amp;Geänderte Annahmen zurücksetzen</translation>
    </message>
    <message>
        <source>Reset assumptions</source>
        <translation type="unfinished">Annahmen zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Show what each changes</source>
        <translation type="unfinished">&amp;Zeigen, was jede bewirkt</translation>
    </message>
    <message>
        <source>P&amp;ins</source>
        <translation type="unfinished">&amp;Pins</translation>
    </message>
    <message>
        <source>&amp;Swap with the pin</source>
        <translation type="unfinished">Mit dem Pin &amp;tauschen</translation>
    </message>
    <message>
        <source>&amp;Remove all pins</source>
        <translation type="unfinished">Alle Pins &amp;entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>&amp;Compare with it</source>
        <translation type="unfinished">Damit &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Swap with it</source>
        <translation type="unfinished">Damit &amp;tauschen</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished">Umbe&amp;nennen…</translation>
    </message>
    <message>
        <source>Rename the pin</source>
        <translation type="unfinished">Pin umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Examples of this page</source>
        <translation type="unfinished">&amp;Beispiele dieser Seite</translation>
    </message>
    <message>
        <source>The session was not opened</source>
        <translation type="unfinished">Die Sitzung wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished">%1 gespeichert</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <translation type="unfinished">Die Sitzung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation type="unfinished">Sitzung speichern</translation>
    </message>
    <message>
        <source>this scenario</source>
        <translation type="unfinished">dieses Szenario</translation>
    </message>
    <message>
        <source>This page has no chart.</source>
        <translation type="unfinished">Diese Seite hat kein Diagramm.</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished">Diagramm exportieren</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation type="unfinished">%1 exportiert</translation>
    </message>
    <message>
        <source>The chart was not exported</source>
        <translation type="unfinished">Das Diagramm wurde nicht exportiert</translation>
    </message>
    <message>
        <source>Chart copied as picture and SVG.</source>
        <translation type="unfinished">Diagramm als Bild und SVG kopiert.</translation>
    </message>
    <message>
        <source>Table copied.</source>
        <translation type="unfinished">Tabelle kopiert.</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation type="unfinished">Tabelle exportieren</translation>
    </message>
    <message>
        <source>The table was not exported</source>
        <translation type="unfinished">Die Tabelle wurde nicht exportiert</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished">%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>&amp;Use the zoo&apos;s values</source>
        <translation type="unfinished">Werte des Zoos &amp;verwenden</translation>
    </message>
    <message>
        <source>Zoo</source>
        <translation type="unfinished">Zoo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">Modell</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished">Hardware</translation>
    </message>
    <message>
        <source>Fleet and grid</source>
        <translation type="unfinished">Flotte und Stromnetz</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished">Flotte</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">Stromnetz</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished">Eingaben</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation type="unfinished">A&amp;ufgabe</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Aufgabe</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation type="unfinished">Inferenz</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished">Serving</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">Training</translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished">Rechenweg</translation>
    </message>
    <message>
        <source>Input needs correction: %1</source>
        <translation type="unfinished">Eingabe ist zu korrigieren: %1</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation type="unfinished">unbenannt</translation>
    </message>
    <message>
        <source>%1[*] – MLSys·im</source>
        <translation type="unfinished">%1[*] – MLSys·im</translation>
    </message>
    <message>
        <source>This session keeps its own values of %1; the zoo&apos;s are different.</source>
        <translation type="unfinished">Diese Sitzung behält eigene Werte von %1; die des Zoos sind andere.</translation>
    </message>
    <message>
        <source>Drag the batch size and watch the point walk along the roofline.</source>
        <translation type="unfinished">Die Batchgröße ziehen und zusehen, wie der Punkt die Roofline entlangwandert.</translation>
    </message>
    <message>
        <source>Click a number, here or in the table, to see how it came about.</source>
        <translation type="unfinished">Auf eine Zahl klicken, hier oder in der Tabelle, um zu sehen, wie sie zustande kam.</translation>
    </message>
    <message>
        <source>Pin a scenario, then change something: both stay on the chart.</source>
        <translation type="unfinished">Ein Szenario anheften, dann etwas ändern: beide bleiben im Diagramm.</translation>
    </message>
    <message>
        <source>&amp;Open session or figure…</source>
        <translation type="unfinished">Sitzung oder Abbildung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Copy ta&amp;ble as</source>
        <translation type="unfinished">Ta&amp;belle kopieren als</translation>
    </message>
    <message>
        <source>Table copied as %1.</source>
        <translation type="unfinished">Tabelle als %1 kopiert.</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished">Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Lecture</source>
        <translation type="unfinished">&amp;Vorlesung</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation type="unfinished">Alles &amp;finden…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished">&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation type="unfinished">&amp;Handbuch zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Cite…</source>
        <translation type="unfinished">&amp;Zitieren…</translation>
    </message>
    <message>
        <source>BibTeX entry copied.</source>
        <translation type="unfinished">BibTeX-Eintrag kopiert.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished">Zuletzt &amp;benutzt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Aktion</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">Seite</translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">Eingabe</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished">Formel</translation>
    </message>
    <message>
        <source>Sessions and figures (*.mlsysim.json *.png *.svg *.pdf);;All files (*)</source>
        <translation type="unfinished">Sitzungen und Abbildungen (*.mlsysim.json *.png *.svg *.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The deck was not opened</source>
        <translation type="unfinished">Der Vortrag wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>F5 presents, Page Down steps on.</source>
        <translation type="unfinished">F5 präsentiert, Bild ab blättert weiter.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished">%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>it is too large to be a figure</source>
        <translation type="unfinished">zu groß für eine Abbildung</translation>
    </message>
    <message>
        <source>%1 carries no scenario; figures exported by this program do.</source>
        <translation type="unfinished">%1 enthält kein Szenario; Abbildungen aus diesem Programm enthalten eines.</translation>
    </message>
    <message>
        <source>The scenario in %1 could not be read, line %2: %3</source>
        <translation type="unfinished">Das Szenario in %1 konnte nicht gelesen werden, Zeile %2: %3</translation>
    </message>
    <message>
        <source>The name of the file says the format: .csv, .tsv, .md, .tex or .html; got %1</source>
        <translation type="unfinished">Der Dateiname nennt das Format: .csv, .tsv, .md, .tex oder .html; erhalten: %1</translation>
    </message>
    <message>
        <source>The program did not end properly; this is what was not saved.</source>
        <translation type="unfinished">Das Programm wurde nicht ordentlich beendet; dies war nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation type="unfinished">&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Export a&amp;ll charts…</source>
        <translation type="unfinished">A&amp;lle Diagramme exportieren…</translation>
    </message>
    <message>
        <source>&amp;Report, print…</source>
        <translation type="unfinished">Be&amp;richt, Druck…</translation>
    </message>
    <message>
        <source>Export all charts</source>
        <translation type="unfinished">Alle Diagramme exportieren</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">Bericht speichern</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation type="unfinished">Ordner für den Bericht</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation type="unfinished">Der Bericht wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Charts exported: %1</source>
        <translation type="unfinished">Exportierte Diagramme: %1</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation type="unfinished">Vortrag</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation type="unfinished">&amp;Startseite</translation>
    </message>
    <message>
        <source>60-second &amp;tour</source>
        <translation type="unfinished">Rundgang in 60 Sekunden (&amp;R)</translation>
    </message>
    <message>
        <source>The program did not end properly, and what was not saved cannot be read (%1). It is kept as %2</source>
        <translation type="unfinished">Das Programm wurde nicht ordentlich beendet, und was nicht gespeichert war, ist nicht lesbar (%1). Es liegt noch unter %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">&amp;Schließen</translation>
    </message>
    <message>
        <source>Something else that was not saved is shown here.</source>
        <translation type="unfinished">Etwas anderes, das nicht gespeichert war, ist hier zu sehen.</translation>
    </message>
</context>
<context>
    <name>mlsys::Navigation</name>
    <message>
        <source>Groups of pages</source>
        <translation type="unfinished">Seitengruppen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Seiten</translation>
    </message>
    <message>
        <source>Textbook: %1</source>
        <translation type="unfinished">Lehrbuch: %1</translation>
    </message>
</context>
<context>
    <name>mlsys::PageWidget</name>
    <message>
        <source>Results of %1</source>
        <translation type="unfinished">Ergebnisse von %1</translation>
    </message>
    <message>
        <source>Shown below is the last result that could be computed.</source>
        <translation type="unfinished">Unten steht das letzte Ergebnis, das berechnet werden konnte.</translation>
    </message>
    <message>
        <source>Each of these is enough:</source>
        <translation type="unfinished">Jedes davon genügt:</translation>
    </message>
</context>
<context>
    <name>mlsys::PresentBar</name>
    <message>
        <source>What the class expects; Return uncovers the results</source>
        <translation type="unfinished">Was die Klasse erwartet; Eingabe deckt die Ergebnisse auf</translation>
    </message>
    <message>
        <source>Answer of the class</source>
        <translation type="unfinished">Antwort der Klasse</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation type="unfinished">Hinweis: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished">Antwort: %1</translation>
    </message>
    <message>
        <source>H shows a hint.</source>
        <translation type="unfinished">H zeigt einen Hinweis.</translation>
    </message>
</context>
<context>
    <name>mlsys::Presentation</name>
    <message>
        <source>Next scene</source>
        <translation type="unfinished">Nächste Szene</translation>
    </message>
    <message>
        <source>Previous scene</source>
        <translation type="unfinished">Vorige Szene</translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation type="unfinished">Bildschirm schwärzen</translation>
    </message>
    <message>
        <source>Cover the results</source>
        <translation type="unfinished">Ergebnisse abdecken</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation type="unfinished">Zeiger</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation type="unfinished">Präsentation beenden</translation>
    </message>
    <message>
        <source>End of the presentation</source>
        <translation type="unfinished">Ende der Präsentation</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 von %2</translation>
    </message>
    <message>
        <source>Covered. R uncovers.</source>
        <translation type="unfinished">Abgedeckt. R deckt auf.</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation type="unfinished">Hinweis zeigen</translation>
    </message>
    <message>
        <source>Uncover the results</source>
        <translation type="unfinished">Ergebnisse aufdecken</translation>
    </message>
</context>
<context>
    <name>mlsys::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation type="unfinished">Bericht</translation>
    </message>
    <message>
        <source>&amp;Pages of the report</source>
        <translation type="unfinished">&amp;Seiten des Berichts</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished">Seiten des Berichts</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation type="unfinished">P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;HTML…</source>
        <translation type="unfinished">&amp;HTML…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished">D&amp;rucken…</translation>
    </message>
</context>
<context>
    <name>mlsys::ResultTable</name>
    <message>
        <source>filter rows</source>
        <translation type="unfinished">Zeilen filtern</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation type="unfinished">Tabelle filtern</translation>
    </message>
</context>
<context>
    <name>mlsys::ScenarioDocument</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished">%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Aufgabe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">Modell</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished">Hardware</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished">Flotte</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">Stromnetz</translation>
    </message>
    <message>
        <source>%1: reset</source>
        <translation type="unfinished">%1: zurückgesetzt</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished">%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished">%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished">%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished">%1 ist nicht schreibbar: %2</translation>
    </message>
    <message>
        <source>Swap with %1</source>
        <translation type="unfinished">Mit %1 tauschen</translation>
    </message>
</context>
<context>
    <name>mlsys::ScenariosModel</name>
    <message>
        <source>no price</source>
        <translation type="unfinished">kein Preis</translation>
    </message>
    <message>
        <source>%1 M tCO₂e</source>
        <translation type="unfinished">%1 Mio. tCO₂e</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation type="unfinished">Dieses Szenario</translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished">Eigene</translation>
    </message>
    <message>
        <source>fits, %1</source>
        <translation type="unfinished">passt, %1</translation>
    </message>
    <message>
        <source>does not fit, %1</source>
        <translation type="unfinished">passt nicht, %1</translation>
    </message>
    <message>
        <source>no SLA</source>
        <translation type="unfinished">kein SLA</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished">Szenario</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished">Machbarkeit</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">Performance</translation>
    </message>
    <message>
        <source>Macro: cost, carbon</source>
        <translation type="unfinished">Makro: Kosten, CO₂</translation>
    </message>
</context>
<context>
    <name>mlsys::ScenariosView</name>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished">Szenarien</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished">Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Make the chosen scenario the live one; Undo brings the present one back</source>
        <translation type="unfinished">Macht das gewählte Szenario zum aktiven; Rückgängig holt das jetzige zurück</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the chosen scenario, one of your own</source>
        <translation type="unfinished">Löscht das gewählte Szenario, eines der eigenen</translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Name under which this scenario is saved</source>
        <translation type="unfinished">Name, unter dem dieses Szenario gespeichert wird</translation>
    </message>
    <message>
        <source>&amp;Save this scenario</source>
        <translation type="unfinished">Dieses Szenario s&amp;peichern</translation>
    </message>
    <message>
        <source>Keeps the live scenario beside the others, in your own zoo</source>
        <translation type="unfinished">Behält das aktive Szenario neben den anderen, im eigenen Zoo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">%1 öffnen</translation>
    </message>
    <message>
        <source>The zoo has a scenario %1 already; another name, please.</source>
        <translation type="unfinished">Der Zoo hat schon ein Szenario %1; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The scenario was not saved</source>
        <translation type="unfinished">Das Szenario wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished">Gespeichert als %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Löschen</translation>
    </message>
    <message>
        <source>Delete %1 and its file?</source>
        <translation type="unfinished">%1 und die zugehörige Datei löschen?</translation>
    </message>
    <message>
        <source>The scenario was not deleted</source>
        <translation type="unfinished">Das Szenario wurde nicht gelöscht</translation>
    </message>
</context>
<context>
    <name>mlsys::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished">Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished">Filtern</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation type="unfinished">Tastenkürzel filtern</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Tasten</translation>
    </message>
    <message>
        <source>&amp;Restore all</source>
        <translation type="unfinished">Alle &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation type="unfinished">Tasten von %1</translation>
    </message>
    <message>
        <source>%1 already stands for %2.</source>
        <translation type="unfinished">%1 steht schon für %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>mlsys::StartView</name>
    <message>
        <source>Begin with a scenario</source>
        <translation type="unfinished">Mit einem Szenario beginnen</translation>
    </message>
    <message>
        <source>Go on with a file</source>
        <translation type="unfinished">Mit einer Datei weitermachen</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation type="unfinished">Neu hier?</translation>
    </message>
    <message>
        <source>Give a lecture</source>
        <translation type="unfinished">Einen Vortrag halten</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation type="unfinished">%1 (%2 min)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">%1 öffnen</translation>
    </message>
    <message>
        <source>Open a session or a figure…</source>
        <translation type="unfinished">Sitzung oder Abbildung öffnen …</translation>
    </message>
    <message>
        <source>Take the 60-second tour</source>
        <translation type="unfinished">Rundgang in 60 Sekunden</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation type="unfinished">Handbuch lesen</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished">Alles finden</translation>
    </message>
</context>
<context>
    <name>mlsys::Tour</name>
    <message>
        <source>Pick a model and a machine here. Every number on every page follows at once.</source>
        <translation type="unfinished">Hier Modell und Maschine wählen. Alle Zahlen auf allen Seiten folgen sofort.</translation>
    </message>
    <message>
        <source>Drag a number, or type one with its unit. On the roofline the batch size walks the point up the slope to the ridge.</source>
        <translation type="unfinished">Eine Zahl ziehen oder mit Einheit eintippen. Auf der Roofline wandert der Punkt mit der Batchgröße die Schräge hinauf bis zum Knick.</translation>
    </message>
    <message>
        <source>Click any number: here is its equation with the numbers in it, what it assumes and its source.</source>
        <translation type="unfinished">Auf eine Zahl klicken: Hier stehen ihre Gleichung mit den Werten, ihre Annahmen und ihre Quelle.</translation>
    </message>
    <message>
        <source>The status line says what binds and whether it fits; where it does not, the page offers what would help.</source>
        <translation type="unfinished">Die Statuszeile sagt, was begrenzt und ob es passt; passt es nicht, bietet die Seite an, was helfen würde.</translation>
    </message>
    <message>
        <source>Explore asks what if: sweeps, maps, goal seek and a search of every layout, of any input against any result.</source>
        <translation type="unfinished">Erkunden fragt „Was wäre, wenn“: Durchläufe, Karten, Zielwertsuche und Suche über alle Aufteilungen, jede Eingabe gegen jedes Ergebnis.</translation>
    </message>
    <message>
        <source>Pin this scenario, then change something: both stay on the charts.</source>
        <translation type="unfinished">Dieses Szenario anheften, dann etwas ändern: Beide bleiben in den Diagrammen.</translation>
    </message>
    <message>
        <source>Export the figure at the size of your slide or column. It carries its scenario: dropped on the window it opens again.</source>
        <translation type="unfinished">Die Abbildung in der Größe von Folie oder Spalte exportieren. Sie trägt ihr Szenario: Auf das Fenster gezogen, öffnet es sich wieder.</translation>
    </message>
    <message>
        <source>From here on: scenarios and lectures on this page, %1 for the guide to any page, %2 to find anything, %3 to present.</source>
        <translation type="unfinished">Und weiter: Szenarien und Vorträge auf dieser Seite, %1 für das Handbuch zu jeder Seite, %2 zum Finden, %3 zum Präsentieren.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fertig</translation>
    </message>
    <message>
        <source>Next (%1 of %2)</source>
        <translation type="unfinished">Weiter (%1 von %2)</translation>
    </message>
</context>
<context>
    <name>mlsys::WorkingPane</name>
    <message>
        <source>Working of the selected number</source>
        <translation type="unfinished">Rechenweg der gewählten Zahl</translation>
    </message>
</context>
<context>
    <name>mlsys::ZooLibrary</name>
    <message>
        <source>There is no folder for entries of your own.</source>
        <translation type="unfinished">Es gibt keinen Ordner für eigene Einträge.</translation>
    </message>
    <message>
        <source>An id is made of the letters A to Z, digits, _ and -.</source>
        <translation type="unfinished">Eine ID besteht aus den Buchstaben A bis Z, Ziffern, _ und -.</translation>
    </message>
    <message>
        <source>%1 cannot be made a folder.</source>
        <translation type="unfinished">%1 lässt sich nicht als Ordner anlegen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished">%1 ist nicht schreibbar: %2</translation>
    </message>
    <message>
        <source>Only entries of your own can be deleted.</source>
        <translation type="unfinished">Nur eigene Einträge können gelöscht werden.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2</source>
        <translation type="unfinished">%1 kann nicht gelöscht werden: %2</translation>
    </message>
</context>
<context>
    <name>mlsys::ZooPanel</name>
    <message>
        <source>filter</source>
        <translation type="unfinished">filtern</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished">%1 filtern</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation type="unfinished">nichts gewählt</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished">Nichts entspricht „%1“</translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished">Nehmen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished">%1 nehmen</translation>
    </message>
</context>
<context>
    <name>mlsys::ZooTableModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Jahr</translation>
    </message>
    <message>
        <source>A metric of your own</source>
        <translation type="unfinished">Eine eigene Metrik</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation type="unfinished">%1 (eigen)</translation>
    </message>
    <message>
        <source>%1: not stated</source>
        <translation type="unfinished">%1: nicht angegeben</translation>
    </message>
</context>
<context>
    <name>mlsys::ZooView</name>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished">Gespeichert als %1</translation>
    </message>
    <message>
        <source>Kind of entries</source>
        <translation type="unfinished">Art der Einträge</translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished">filtern</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation type="unfinished">Einträge filtern</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation type="unfinished">&amp;Verwenden</translation>
    </message>
    <message>
        <source>Put the chosen entry in the scenario</source>
        <translation type="unfinished">Setzt den gewählten Eintrag in das Szenario</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation type="unfinished">&amp;Einträge</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation type="unfinished">&amp;Metrik</translation>
    </message>
    <message>
        <source>Metric of your own, an expression over the fields</source>
        <translation type="unfinished">Eigene Metrik, ein Ausdruck über die Felder</translation>
    </message>
    <message>
        <source>A&amp;ll fields</source>
        <translation type="unfinished">A&amp;lle Felder</translation>
    </message>
    <message>
        <source>The chosen entry and the sources of its values</source>
        <translation type="unfinished">Der gewählte Eintrag und die Quellen seiner Werte</translation>
    </message>
    <message>
        <source>The chosen entries side by side</source>
        <translation type="unfinished">Die gewählten Einträge nebeneinander</translation>
    </message>
    <message>
        <source>for instance %1</source>
        <translation type="unfinished">zum Beispiel %1</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation type="unfinished">Felder: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entries</source>
        <translation type="unfinished">
            <numerusform>%1: %n Eintrag</numerusform>
            <numerusform>%1: %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n entries</source>
        <translation type="unfinished">
            <numerusform>%1: %2 von %n Eintrag</numerusform>
            <numerusform>%1: %2 von %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry to see where each of its values comes from; Ctrl-click a second to compare the two.</source>
        <translation type="unfinished">Einen Eintrag wählen, um zu sehen, woher jeder seiner Werte kommt; mit Strg+Klick einen zweiten, um beide zu vergleichen.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">%1 öffnen</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished">&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Copy the chosen one…</source>
        <translation type="unfinished">Gewählten &amp;kopieren…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished">&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Import a file or a Hugging Face config.json…</source>
        <translation type="unfinished">Datei oder Hugging-Face-config.json &amp;importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport the chosen one…</source>
        <translation type="unfinished">Gewählten e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Löschen</translation>
    </message>
    <message>
        <source>Delete %1 and its file?</source>
        <translation type="unfinished">%1 und die zugehörige Datei löschen?</translation>
    </message>
    <message>
        <source>The entry was not deleted</source>
        <translation type="unfinished">Der Eintrag wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>Import an entry</source>
        <translation type="unfinished">Eintrag importieren</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation type="unfinished">JSON-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file was not imported</source>
        <translation type="unfinished">Die Datei wurde nicht importiert</translation>
    </message>
    <message>
        <source>The zoo has a scenario %1 already.</source>
        <translation type="unfinished">Der Zoo hat schon ein Szenario %1.</translation>
    </message>
    <message>
        <source>Export an entry</source>
        <translation type="unfinished">Eintrag exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished">JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>The entry was not exported</source>
        <translation type="unfinished">Der Eintrag wurde nicht exportiert</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Art</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">Parameter</translation>
    </message>
    <message>
        <source>All weights, also of experts that a token does not use: they set the memory.</source>
        <translation type="unfinished">Alle Gewichte, auch die der Experten, die ein Token nicht nutzt: sie bestimmen den Speicher.</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation type="unfinished">Aktive Parameter</translation>
    </message>
    <message>
        <source>Weights one token uses in a mixture of experts: they set the compute.</source>
        <translation type="unfinished">Gewichte, die ein Token in einem Mixture of Experts nutzt: sie bestimmen das Rechnen.</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation type="unfinished">Modellgröße</translation>
    </message>
    <message>
        <source>Weight bytes of a workload known by its size alone.</source>
        <translation type="unfinished">Bytes der Gewichte eines Workloads, von dem nur die Größe bekannt ist.</translation>
    </message>
    <message>
        <source>Operations per sample</source>
        <translation type="unfinished">Operationen pro Sample</translation>
    </message>
    <message>
        <source>Of one forward pass: a token, an image, a sequence.</source>
        <translation type="unfinished">Eines Vorwärtsdurchlaufs: ein Token, ein Bild, eine Sequenz.</translation>
    </message>
    <message>
        <source>Multiply-accumulates per sample</source>
        <translation type="unfinished">Multiply-Accumulates pro Sample</translation>
    </message>
    <message>
        <source>Counted into operations by the assumption &quot;operations per MAC&quot;.</source>
        <translation type="unfinished">Über die Annahme „Operationen pro MAC“ in Operationen umgerechnet.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished">Schichten</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation type="unfinished">Hidden-Größe</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation type="unfinished">Attention-Köpfe</translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation type="unfinished">KV-Köpfe</translation>
    </message>
    <message>
        <source>Fewer than attention heads with grouped-query attention.</source>
        <translation type="unfinished">Weniger als Attention-Köpfe bei Grouped-Query Attention.</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation type="unfinished">Kopfgröße</translation>
    </message>
    <message>
        <source>Of a query, a key or a value; absent: hidden size over heads.</source>
        <translation type="unfinished">Einer Query, eines Keys oder eines Values; ohne Angabe: Hidden-Größe geteilt durch Köpfe.</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished">Experten</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation type="unfinished">Experten pro Token</translation>
    </message>
    <message>
        <source>Denoising steps</source>
        <translation type="unfinished">Entrauschungsschritte</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished">Auflösung</translation>
    </message>
    <message>
        <source>State size</source>
        <translation type="unfinished">Zustandsgröße</translation>
    </message>
    <message>
        <source>FFN size</source>
        <translation type="unfinished">FFN-Größe</translation>
    </message>
    <message>
        <source>FFN matrices</source>
        <translation type="unfinished">FFN-Matrizen</translation>
    </message>
    <message>
        <source>2, or 3 when gated.</source>
        <translation type="unfinished">2 oder 3, wenn mit Gate.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished">Vokabular</translation>
    </message>
    <message>
        <source>Tied embeddings</source>
        <translation type="unfinished">Gekoppelte Embeddings</translation>
    </message>
    <message>
        <source>KV latent rank</source>
        <translation type="unfinished">Latenter KV-Rang</translation>
    </message>
    <message>
        <source>RoPE head size</source>
        <translation type="unfinished">RoPE-Kopfgröße</translation>
    </message>
    <message>
        <source>Dense layers</source>
        <translation type="unfinished">Dichte Schichten</translation>
    </message>
    <message>
        <source>Expert FFN size</source>
        <translation type="unfinished">Experten-FFN-Größe</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation type="unfinished">Geteilte Experten</translation>
    </message>
    <message>
        <source>Longest sequence</source>
        <translation type="unfinished">Längste Sequenz</translation>
    </message>
    <message>
        <source>Activation bytes per sample</source>
        <translation type="unfinished">Aktivierungsbytes pro Sample</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>%1 %2 runs as %3: a rank has no more samples</source>
        <translation type="unfinished">%1 %2 läuft als %3: mehr Samples hat ein Rang nicht</translation>
    </message>
    <message>
        <source>a batch of %1 does not divide evenly over %2 ranks (dp × ep); the fullest one, with %3, sets the pace</source>
        <translation type="unfinished">ein Batch von %1 lässt sich nicht gleichmäßig auf %2 Ränge (dp × ep) aufteilen; der vollste, mit %3, bestimmt das Tempo</translation>
    </message>
    <message>
        <source>%1 samples of a rank do not divide evenly into %2 micro-batches; time counts them equal, memory the fullest</source>
        <translation type="unfinished">%1 Samples eines Rangs lassen sich nicht gleichmäßig in %2 Micro-Batches aufteilen; die Zeit zählt sie als gleich groß, der Speicher den vollsten</translation>
    </message>
    <message>
        <source>%1 %2 exceeds the model&apos;s %3 experts</source>
        <translation type="unfinished">%1 %2 übersteigt die %3 Experten des Modells</translation>
    </message>
    <message>
        <source>the model&apos;s %1 layers do not fill %2 stages of %3 parts: the bubble is larger</source>
        <translation type="unfinished">die %1 Schichten des Modells füllen %2 Stufen mit %3 Teilen nicht: die Bubble ist größer</translation>
    </message>
    <message>
        <source>memory is without activations: they are counted for transformers, and in the refined assumptions for models that state %1</source>
        <translation type="unfinished">der Speicher ist ohne Aktivierungen gerechnet: sie werden für Transformer gezählt und mit den verfeinerten Annahmen für Modelle, die %1 nennen</translation>
    </message>
    <message>
        <source>the accelerator has no price (%1), so the training has no cost</source>
        <translation type="unfinished">der Beschleuniger hat keinen Preis (%1), daher hat das Training keine Kosten</translation>
    </message>
    <message>
        <source>the device states the bandwidth of neither its storage nor its host link: the supply is unknown</source>
        <translation type="unfinished">das Gerät nennt weder die Bandbreite seines Massenspeichers noch die seines Host-Links: das Angebot ist unbekannt</translation>
    </message>
    <message>
        <source>the device states no storage bandwidth: only the host link is counted</source>
        <translation type="unfinished">das Gerät nennt keine Bandbreite des Massenspeichers: nur der Host-Link ist gezählt</translation>
    </message>
    <message>
        <source>the device states no host link: only the storage is counted</source>
        <translation type="unfinished">das Gerät nennt keinen Host-Link: nur der Massenspeicher ist gezählt</translation>
    </message>
    <message>
        <source>cache and activations exceed the memory on the wafer by %1; the times are those of a wafer that had it</source>
        <translation type="unfinished">Cache und Aktivierungen übersteigen den Speicher auf dem Wafer um %1; die Zeiten sind die eines Wafers, der ihn hätte</translation>
    </message>
    <message>
        <source>below ε = %1 the slow-down is not known to follow the law; it is held there</source>
        <translation type="unfinished">unter ε = %1 ist nicht bekannt, ob die Verlangsamung dem Gesetz folgt; sie bleibt dort auf dem Wert an dieser Grenze</translation>
    </message>
    <message>
        <source>below a prevalence of %1 the data needed are held there: sampling at random no longer finds the group</source>
        <translation type="unfinished">unter einer Prävalenz von %1 bleiben die nötigen Daten auf dem Wert an dieser Grenze: zufälliges Ziehen findet die Gruppe nicht mehr</translation>
    </message>
    <message>
        <source>the change of accuracy is the median of published surveys, not a prediction for this model: measure it on your task</source>
        <translation type="unfinished">die Änderung der Genauigkeit ist der Median veröffentlichter Übersichtsarbeiten, keine Vorhersage für dieses Modell: an der eigenen Aufgabe messen</translation>
    </message>
    <message>
        <source>without a model and hardware the inference is taken as memory-bound</source>
        <translation type="unfinished">ohne Modell und Hardware gilt die Inferenz als speicherbegrenzt</translation>
    </message>
    <message>
        <source>the 2:4 pattern prunes half of the weights; at this sparsity it does not hold and no speed-up is counted</source>
        <translation type="unfinished">das 2:4-Muster entfernt die Hälfte der Gewichte; bei dieser Sparsity gilt es nicht, und es wird kein Speedup gezählt</translation>
    </message>
    <message>
        <source>the prefill hardware must hold weights and cache too, %1, and has only %2</source>
        <translation type="unfinished">auch die Prefill-Hardware muss Gewichte und Cache fassen (%1) und hat nur %2</translation>
    </message>
    <message>
        <source>the hardware states no link between accelerators; tensor parallelism is estimated over its host link at %1</source>
        <translation type="unfinished">die Hardware nennt keinen Link zwischen Beschleunigern; Tensorparallelität ist über ihren Host-Link mit %1 geschätzt</translation>
    </message>
    <message>
        <source>the decode hardware states no link between accelerators; tensor parallelism is estimated over its host link at %1</source>
        <translation type="unfinished">die Decode-Hardware nennt keinen Link zwischen Beschleunigern; Tensorparallelität ist über ihren Host-Link mit %1 geschätzt</translation>
    </message>
    <message>
        <source>the weights exceed the memory by %1; they are streamed at %2</source>
        <translation type="unfinished">die Gewichte übersteigen den Speicher um %1; sie werden mit %2 gestreamt</translation>
    </message>
    <message>
        <source>%1 % of the time is fixed overhead; compute and memory decide only the rest</source>
        <translation type="unfinished">%1 % der Zeit sind fester Overhead; Rechnen und Speicher entscheiden nur über den Rest</translation>
    </message>
    <message>
        <source>the accelerator states no TDP; %1 is assumed, and energy, carbon and water scale with it</source>
        <translation type="unfinished">der Beschleuniger nennt keine TDP; angenommen sind %1, und Energie, CO₂ und Wasser skalieren damit</translation>
    </message>
    <message>
        <source>writing a checkpoint takes %1, the fleet fails every %2: the best interval of Young and Daly holds only for checkpoints much shorter than that</source>
        <translation type="unfinished">das Schreiben eines Checkpoints dauert %1, die Flotte fällt alle %2 aus: das beste Intervall nach Young und Daly gilt nur für Checkpoints, die viel kürzer dauern</translation>
    </message>
    <message>
        <source>the cost is unknown, so %1 cannot be judged</source>
        <translation type="unfinished">die Kosten sind unbekannt, daher lässt sich %1 nicht beurteilen</translation>
    </message>
    <message>
        <source>%1 %2 exceeds the model&apos;s %3 experts; some ranks would hold none</source>
        <translation type="unfinished">%1 %2 übersteigt die %3 Experten des Modells; manche Ränge hielten keinen</translation>
    </message>
    <message>
        <source>%1 %2 exceeds the fleet&apos;s %3 accelerators</source>
        <translation type="unfinished">%1 %2 übersteigt die %3 Beschleuniger der Flotte</translation>
    </message>
    <message>
        <source>the device states no TDP: the energy is unknown; give %1</source>
        <translation type="unfinished">das Gerät nennt keine TDP: die Energie ist unbekannt; %1 angeben</translation>
    </message>
    <message>
        <source>neither %1 nor %2 is given: the energy is unknown</source>
        <translation type="unfinished">weder %1 noch %2 ist angegeben: die Energie ist unbekannt</translation>
    </message>
    <message>
        <source>the accelerator states no price (%1): what it costs to buy and to maintain, and every sum of that, is unknown</source>
        <translation type="unfinished">der Beschleuniger nennt keinen Preis (%1): die Kosten für Anschaffung und Wartung und jede Summe daraus sind unbekannt</translation>
    </message>
    <message>
        <source>a batch of %1 does not divide evenly over %2 micro-batches (%3 × %4); the fullest one is counted</source>
        <translation type="unfinished">ein Batch von %1 lässt sich nicht gleichmäßig auf %2 Micro-Batches (%3 × %4) aufteilen; gezählt ist der vollste</translation>
    </message>
    <message>
        <source>decode hardware: the device lists no %1 rate; its %2 rate of %3 is used</source>
        <translation type="unfinished">Decode-Hardware: das Gerät nennt keine %1-Rate; verwendet wird seine %2-Rate von %3</translation>
    </message>
    <message>
        <source>the device lists no %1 rate; its %2 rate of %3 is used</source>
        <translation type="unfinished">das Gerät nennt keine %1-Rate; verwendet wird seine %2-Rate von %3</translation>
    </message>
    <message>
        <source>decode hardware: the device lists no %1 rate; its default (dense fp16/bf16) rate of %2 is used</source>
        <translation type="unfinished">Decode-Hardware: das Gerät nennt keine %1-Rate; verwendet wird seine Standardrate (dicht, fp16/bf16) von %2</translation>
    </message>
    <message>
        <source>the device lists no %1 rate; its default (dense fp16/bf16) rate of %2 is used</source>
        <translation type="unfinished">das Gerät nennt keine %1-Rate; verwendet wird seine Standardrate (dicht, fp16/bf16) von %2</translation>
    </message>
    <message>
        <source>the replicas finish at most %1 requests a second and no fewer arrive: the queue grows without end and no latency is bounded; add replicas or shorten the service time</source>
        <translation type="unfinished">die Replikate erledigen höchstens %1 Anfragen je Sekunde, und nicht weniger treffen ein: Die Warteschlange wächst ohne Ende, und keine Latenz ist beschränkt; Replikate hinzufügen oder die Bedienzeit verkürzen</translation>
    </message>
    <message>
        <source>%1 %2: a replica takes that many devices, and cost, energy and failures are counted for all of them</source>
        <translation type="unfinished">%1 %2: ein Replikat braucht so viele Geräte, und Kosten, Energie und Ausfälle sind für alle gezählt</translation>
    </message>
</context>
<context>
    <name>output</name>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished">Datenparallel</translation>
    </message>
    <message>
        <source>Replicas: the fleet divided by all the others.</source>
        <translation type="unfinished">Replikate: die Flotte geteilt durch alle anderen.</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished">Tensorparallel</translation>
    </message>
    <message>
        <source>Accelerators that share each layer&apos;s matrices.</source>
        <translation type="unfinished">Beschleuniger, die sich die Matrizen jeder Schicht teilen.</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation type="unfinished">Pipelineparallel</translation>
    </message>
    <message>
        <source>Stages the layers are cut into.</source>
        <translation type="unfinished">Stufen, in die die Schichten geteilt sind.</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation type="unfinished">Expertenparallel</translation>
    </message>
    <message>
        <source>Accelerators that experts are spread over.</source>
        <translation type="unfinished">Beschleuniger, über die Experten verteilt sind.</translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation type="unfinished">Kontextparallel</translation>
    </message>
    <message>
        <source>Ranks that share the tokens of a sample.</source>
        <translation type="unfinished">Ränge, die sich die Tokens eines Samples teilen.</translation>
    </message>
    <message>
        <source>Compare against a profiler&apos;s trace of one step.</source>
        <translation type="unfinished">Mit dem Profiler-Trace eines Schritts vergleichen.</translation>
    </message>
    <message>
        <source>Train for an hour on the fleet, back-calculate the efficiency, then reuse it.</source>
        <translation type="unfinished">Eine Stunde auf der Flotte trainieren, die Effizienz zurückrechnen, dann wiederverwenden.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">Layout</translation>
    </message>
    <message>
        <source>How the fleet is divided.</source>
        <translation type="unfinished">Wie die Flotte aufgeteilt ist.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">Arbeit</translation>
    </message>
    <message>
        <source>Arithmetic or weight traffic of the slowest rank, whichever is longer, and overheads.</source>
        <translation type="unfinished">Rechnen oder Gewichtsverkehr des langsamsten Rangs, je nachdem, was länger dauert, und Overheads.</translation>
    </message>
    <message>
        <source>Data-parallel communication</source>
        <translation type="unfinished">Datenparallele Kommunikation</translation>
    </message>
    <message>
        <source>Gradients, and with ZeRO weights, before any of it is hidden.</source>
        <translation type="unfinished">Gradienten, mit ZeRO auch Gewichte, bevor etwas davon verborgen ist.</translation>
    </message>
    <message>
        <source>Tensor-parallel communication</source>
        <translation type="unfinished">Tensorparallele Kommunikation</translation>
    </message>
    <message>
        <source>Activations summed over the ranks of each layer.</source>
        <translation type="unfinished">Über die Ränge jeder Schicht summierte Aktivierungen.</translation>
    </message>
    <message>
        <source>Context-parallel communication</source>
        <translation type="unfinished">Kontextparallele Kommunikation</translation>
    </message>
    <message>
        <source>Keys and values passed around the ring.</source>
        <translation type="unfinished">Im Ring weitergereichte Keys und Values.</translation>
    </message>
    <message>
        <source>Pipeline communication</source>
        <translation type="unfinished">Pipeline-Kommunikation</translation>
    </message>
    <message>
        <source>Activations handed from stage to stage.</source>
        <translation type="unfinished">Von Stufe zu Stufe übergebene Aktivierungen.</translation>
    </message>
    <message>
        <source>Expert-parallel communication</source>
        <translation type="unfinished">Expertenparallele Kommunikation</translation>
    </message>
    <message>
        <source>Tokens sent to their experts and back.</source>
        <translation type="unfinished">An ihre Experten und zurück gesendete Tokens.</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished">Kommunikation</translation>
    </message>
    <message>
        <source>All of it, without what is hidden behind the backward pass.</source>
        <translation type="unfinished">Alles davon, ohne das, was hinter dem Rückwärtsdurchlauf verborgen ist.</translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation type="unfinished">Pipeline-Bubble</translation>
    </message>
    <message>
        <source>Time that stages wait while the pipeline fills and drains.</source>
        <translation type="unfinished">Zeit, in der Stufen warten, während sich die Pipeline füllt und leert.</translation>
    </message>
    <message>
        <source>Bubble fraction</source>
        <translation type="unfinished">Bubble-Anteil</translation>
    </message>
    <message>
        <source>Share of the pipeline&apos;s time that is bubble; more micro-batches make it smaller.</source>
        <translation type="unfinished">Anteil der Pipeline-Zeit, der Bubble ist; mehr Micro-Batches verkleinern ihn.</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">Schrittzeit</translation>
    </message>
    <message>
        <source>From one update of the weights to the next.</source>
        <translation type="unfinished">Von einem Update der Gewichte zum nächsten.</translation>
    </message>
    <message>
        <source>Scaling efficiency</source>
        <translation type="unfinished">Skalierungseffizienz</translation>
    </message>
    <message>
        <source>Work over step time: what communication, bubble and stragglers leave.</source>
        <translation type="unfinished">Arbeit zu Schrittzeit: was Kommunikation, Bubble und Nachzügler übriglassen.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished">Durchsatz</translation>
    </message>
    <message>
        <source>Samples a second of the whole fleet.</source>
        <translation type="unfinished">Samples pro Sekunde der ganzen Flotte.</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation type="unfinished">Samples/s</translation>
    </message>
    <message>
        <source>Token throughput</source>
        <translation type="unfinished">Token-Durchsatz</translation>
    </message>
    <message>
        <source>Tokens a second of the whole fleet. Of work without tokens: samples.</source>
        <translation type="unfinished">Tokens pro Sekunde der ganzen Flotte. Bei Arbeit ohne Tokens: Samples.</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation type="unfinished">Tokens/s</translation>
    </message>
    <message>
        <source>Achieved rate of an accelerator</source>
        <translation type="unfinished">Erreichte Rate eines Beschleunigers</translation>
    </message>
    <message>
        <source>Model FLOPs of a step over its time.</source>
        <translation type="unfinished">Modell-FLOPs eines Schritts geteilt durch seine Zeit.</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation type="unfinished">MFU</translation>
    </message>
    <message>
        <source>Model FLOP utilisation: useful operations over what the peak rate allows. Good: 0.35 to 0.55.</source>
        <translation type="unfinished">Modell-FLOP-Auslastung: nützliche Operationen zu dem, was die Spitzenrate erlaubt. Gut: 0,35 bis 0,55.</translation>
    </message>
    <message>
        <source>HFU</source>
        <translation type="unfinished">HFU</translation>
    </message>
    <message>
        <source>Hardware FLOP utilisation: also counts what is recomputed.</source>
        <translation type="unfinished">Hardware-FLOP-Auslastung: zählt auch, was neu berechnet wird.</translation>
    </message>
    <message>
        <source>Memory per accelerator</source>
        <translation type="unfinished">Speicher pro Beschleuniger</translation>
    </message>
    <message>
        <source>Weights, gradients, optimizer state, activations and buffers that one rank holds.</source>
        <translation type="unfinished">Gewichte, Gradienten, Optimizer-Zustand, Aktivierungen und Puffer, die ein Rang hält.</translation>
    </message>
    <message>
        <source>Compare against the framework&apos;s peak memory of one rank.</source>
        <translation type="unfinished">Mit dem maximalen Speicherbedarf eines Rangs laut Framework vergleichen.</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation type="unfinished">Engpass</translation>
    </message>
    <message>
        <source>The longest of compute, memory, communication and bubble.</source>
        <translation type="unfinished">Das Längste von Rechnen, Speicher, Kommunikation und Bubble.</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation type="unfinished">Trainingszeit</translation>
    </message>
    <message>
        <source>For all tokens, without failures and restarts.</source>
        <translation type="unfinished">Für alle Tokens, ohne Ausfälle und Neustarts.</translation>
    </message>
    <message>
        <source>Training energy</source>
        <translation type="unfinished">Trainingsenergie</translation>
    </message>
    <message>
        <source>Of the accelerators, times PUE.</source>
        <translation type="unfinished">Der Beschleuniger, mal PUE.</translation>
    </message>
    <message>
        <source>Compare against metered power of one rack.</source>
        <translation type="unfinished">Mit der gemessenen Leistungsaufnahme eines Racks vergleichen.</translation>
    </message>
    <message>
        <source>Training carbon</source>
        <translation type="unfinished">Trainings-CO₂</translation>
    </message>
    <message>
        <source>Of that energy on the grid that is given; without making the devices.</source>
        <translation type="unfinished">Dieser Energie im angegebenen Stromnetz; ohne die Herstellung der Geräte.</translation>
    </message>
    <message>
        <source>Compare against the site&apos;s carbon report.</source>
        <translation type="unfinished">Mit dem CO₂-Bericht des Standorts vergleichen.</translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation type="unfinished">Trainingskosten</translation>
    </message>
    <message>
        <source>The hardware&apos;s share of its amortisation period, electricity and maintenance (5 % of the price a year).</source>
        <translation type="unfinished">Der Anteil der Hardware gemäß ihrer Abschreibungsdauer, Strom und Wartung (5 % des Preises pro Jahr).</translation>
    </message>
    <message>
        <source>Compare against a cloud provider&apos;s price for the same accelerator-hours.</source>
        <translation type="unfinished">Mit dem Preis eines Cloud-Anbieters für dieselben Beschleunigerstunden vergleichen.</translation>
    </message>
    <message>
        <source>Efficiency of the kernel</source>
        <translation type="unfinished">Effizienz des Kernels</translation>
    </message>
    <message>
        <source>Share of the peak rate that this kind of kernel reaches.</source>
        <translation type="unfinished">Anteil der Spitzenrate, den diese Art von Kernel erreicht.</translation>
    </message>
    <message>
        <source>Achieved rate</source>
        <translation type="unfinished">Erreichte Rate</translation>
    </message>
    <message>
        <source>Peak rate times the kernel&apos;s efficiency.</source>
        <translation type="unfinished">Spitzenrate mal Effizienz des Kernels.</translation>
    </message>
    <message>
        <source>Operations in attention</source>
        <translation type="unfinished">Operationen in Attention</translation>
    </message>
    <message>
        <source>Share of a transformer&apos;s operations that are attention scores; it grows with the sequence.</source>
        <translation type="unfinished">Anteil der Operationen eines Transformers, der auf Attention-Scores entfällt; er wächst mit der Sequenz.</translation>
    </message>
    <message>
        <source>Efficiency of the model</source>
        <translation type="unfinished">Effizienz des Modells</translation>
    </message>
    <message>
        <source>Of a transformer as a whole: attention and matrix products, each at its own efficiency; the slower part weighs more than its share.</source>
        <translation type="unfinished">Eines Transformers im Ganzen: Attention und Matrixprodukte, jedes mit eigener Effizienz; der langsamere Teil wiegt mehr als sein Anteil.</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished">Bedarf</translation>
    </message>
    <message>
        <source>Bytes of data used a second.</source>
        <translation type="unfinished">Pro Sekunde verbrauchte Bytes an Daten.</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished">Angebot</translation>
    </message>
    <message>
        <source>Of the slower of storage and host link; no answer where the device states neither.</source>
        <translation type="unfinished">Des Langsameren von Massenspeicher und Host-Link; kein Ergebnis, wo das Gerät keines nennt.</translation>
    </message>
    <message>
        <source>Read the data set once without computing and time it.</source>
        <translation type="unfinished">Den Datensatz einmal lesen, ohne zu rechnen, und die Zeit messen.</translation>
    </message>
    <message>
        <source>Utilisation of the data path</source>
        <translation type="unfinished">Auslastung des Datenpfads</translation>
    </message>
    <message>
        <source>Demand over supply; above 100 % the accelerator waits.</source>
        <translation type="unfinished">Bedarf zu Angebot; über 100 % wartet der Beschleuniger.</translation>
    </message>
    <message>
        <source>Time waiting for data</source>
        <translation type="unfinished">Wartezeit auf Daten</translation>
    </message>
    <message>
        <source>Share of the time that the accelerator stands still.</source>
        <translation type="unfinished">Anteil der Zeit, in der der Beschleuniger stillsteht.</translation>
    </message>
    <message>
        <source>Train on synthetic data in memory and compare the step time.</source>
        <translation type="unfinished">Mit synthetischen Daten im Speicher trainieren und die Schrittzeit vergleichen.</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation type="unfinished">Ausgebremst</translation>
    </message>
    <message>
        <source>Whether data arrive slower than they are used.</source>
        <translation type="unfinished">Ob Daten langsamer eintreffen, als sie verbraucht werden.</translation>
    </message>
    <message>
        <source>Slowest path</source>
        <translation type="unfinished">Langsamster Pfad</translation>
    </message>
    <message>
        <source>Which path sets the supply.</source>
        <translation type="unfinished">Welcher Pfad das Angebot bestimmt.</translation>
    </message>
    <message>
        <source>Whether cache and activations fit on the wafer; the weights need not.</source>
        <translation type="unfinished">Ob Cache und Aktivierungen auf den Wafer passen; die Gewichte müssen es nicht.</translation>
    </message>
    <message>
        <source>Tokens of all sequences a second.</source>
        <translation type="unfinished">Tokens aller Sequenzen pro Sekunde.</translation>
    </message>
    <message>
        <source>Time of a pass</source>
        <translation type="unfinished">Zeit pro Durchlauf</translation>
    </message>
    <message>
        <source>Through all layers once: the time between two tokens in decode, the time to the first in prefill.</source>
        <translation type="unfinished">Einmal durch alle Schichten: bei Decode die Zeit zwischen zwei Tokens, bei Prefill die Zeit bis zum ersten.</translation>
    </message>
    <message>
        <source>Injection of a layer</source>
        <translation type="unfinished">Einspeisung einer Schicht</translation>
    </message>
    <message>
        <source>One layer&apos;s weights over the link.</source>
        <translation type="unfinished">Die Gewichte einer Schicht über den Link.</translation>
    </message>
    <message>
        <source>Compute of a layer</source>
        <translation type="unfinished">Rechenzeit einer Schicht</translation>
    </message>
    <message>
        <source>One layer for the whole batch, with its dispatch.</source>
        <translation type="unfinished">Eine Schicht für den ganzen Batch, mit ihrem Dispatch.</translation>
    </message>
    <message>
        <source>The longer of injection and compute of a layer.</source>
        <translation type="unfinished">Das Längere von Einspeisung und Rechnen einer Schicht.</translation>
    </message>
    <message>
        <source>Batch that hides the injection</source>
        <translation type="unfinished">Batch, der die Einspeisung verbirgt</translation>
    </message>
    <message>
        <source>From here on arithmetic, not the link, sets the pace; the dispatch of a layer is not counted.</source>
        <translation type="unfinished">Ab hier bestimmt das Rechnen, nicht der Link, das Tempo; der Dispatch einer Schicht ist nicht gezählt.</translation>
    </message>
    <message>
        <source>Memory on the wafer</source>
        <translation type="unfinished">Speicher auf dem Wafer</translation>
    </message>
    <message>
        <source>KV cache and a reserve for activations.</source>
        <translation type="unfinished">KV-Cache und eine Reserve für Aktivierungen.</translation>
    </message>
    <message>
        <source>Memory utilisation</source>
        <translation type="unfinished">Speicherauslastung</translation>
    </message>
    <message>
        <source>Demand over supply; above 100 % it does not fit.</source>
        <translation type="unfinished">Bedarf zu Angebot; über 100 % passt es nicht.</translation>
    </message>
    <message>
        <source>Slow-down by privacy</source>
        <translation type="unfinished">Verlangsamung durch Privatheit</translation>
    </message>
    <message>
        <source>Private training time over plain: clipping the gradient of every sample, larger batches, more steps.</source>
        <translation type="unfinished">Zeit privaten Trainings im Verhältnis zu gewöhnlichem: Begrenzen des Gradienten jedes Samples, größere Batches, mehr Schritte.</translation>
    </message>
    <message>
        <source>Data for the rarest group</source>
        <translation type="unfinished">Daten für die seltenste Gruppe</translation>
    </message>
    <message>
        <source>Samples to collect for each one of the group, sampled at random.</source>
        <translation type="unfinished">Zu sammelnde Samples pro Sample der Gruppe, bei zufälliger Auswahl.</translation>
    </message>
    <message>
        <source>Count the group in a pilot sample.</source>
        <translation type="unfinished">Die Gruppe in einer Pilotstichprobe zählen.</translation>
    </message>
    <message>
        <source>Private training time</source>
        <translation type="unfinished">Zeit privaten Trainings</translation>
    </message>
    <message>
        <source>The training time given, slowed down.</source>
        <translation type="unfinished">Die angegebene Trainingszeit, verlangsamt.</translation>
    </message>
    <message>
        <source>Samples to collect</source>
        <translation type="unfinished">Zu sammelnde Samples</translation>
    </message>
    <message>
        <source>In all, to find enough of the group.</source>
        <translation type="unfinished">Insgesamt, um genug von der Gruppe zu finden.</translation>
    </message>
    <message>
        <source>Median latency</source>
        <translation type="unfinished">Median der Latenz</translation>
    </message>
    <message>
        <source>Wait and service of a typical request.</source>
        <translation type="unfinished">Wartezeit und Bedienung einer typischen Anfrage.</translation>
    </message>
    <message>
        <source>P99 latency</source>
        <translation type="unfinished">P99-Latenz</translation>
    </message>
    <message>
        <source>What 99 of 100 requests stay below; unbounded if requests arrive faster than they can be served.</source>
        <translation type="unfinished">Worunter 99 von 100 Anfragen bleiben; unbegrenzt, wenn Anfragen schneller eintreffen, als sie bedient werden können.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished">Auslastung</translation>
    </message>
    <message>
        <source>Share of the time that a replica is busy.</source>
        <translation type="unfinished">Anteil der Zeit, in der ein Replikat beschäftigt ist.</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation type="unfinished">Stabil</translation>
    </message>
    <message>
        <source>Whether the replicas serve faster than requests arrive, so that the queue does not grow for ever.</source>
        <translation type="unfinished">Ob die Replikate schneller bedienen, als Anfragen eintreffen, sodass die Warteschlange nicht unbegrenzt wächst.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">Latenz</translation>
    </message>
    <message>
        <source>Of a pass, a request or a training step.</source>
        <translation type="unfinished">Eines Durchlaufs, einer Anfrage oder eines Trainingsschritts.</translation>
    </message>
    <message>
        <source>Samples or requests a second, of the whole fleet.</source>
        <translation type="unfinished">Samples oder Anfragen pro Sekunde, der ganzen Flotte.</translation>
    </message>
    <message>
        <source>Model FLOP/s over the peak rate.</source>
        <translation type="unfinished">Modell-FLOP/s zur Spitzenrate.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished">Dauer</translation>
    </message>
    <message>
        <source>Over which energy, cost and failures are counted.</source>
        <translation type="unfinished">Über die Energie, Kosten und Ausfälle gezählt werden.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished">Urteil</translation>
    </message>
    <message>
        <source>Pass, fail, or not asked.</source>
        <translation type="unfinished">Erfüllt, verfehlt oder nicht verlangt.</translation>
    </message>
    <message>
        <source>Demand over supply</source>
        <translation type="unfinished">Bedarf zu Angebot</translation>
    </message>
    <message>
        <source>Above 1 it fails.</source>
        <translation type="unfinished">Über 1 ist es verfehlt.</translation>
    </message>
    <message>
        <source>One line of the scorecard.</source>
        <translation type="unfinished">Eine Zeile der Scorecard.</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished">Machbarkeit</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">Performance</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Kosten</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished">CO₂</translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished">Wasser</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished">Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished">Insgesamt</translation>
    </message>
    <message>
        <source>Fails if any line fails.</source>
        <translation type="unfinished">Verfehlt, wenn eine Zeile verfehlt ist.</translation>
    </message>
    <message>
        <source>What the task&apos;s part answers.</source>
        <translation type="unfinished">Was der Teil zur Aufgabe ergibt.</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation type="unfinished">Inferenz</translation>
    </message>
    <message>
        <source>The single-node part.</source>
        <translation type="unfinished">Der Einzelknoten-Teil.</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished">Serving</translation>
    </message>
    <message>
        <source>The serving part.</source>
        <translation type="unfinished">Der Serving-Teil.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">Training</translation>
    </message>
    <message>
        <source>The distributed-training part.</source>
        <translation type="unfinished">Der Teil für verteiltes Training.</translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation type="unfinished">Nachhaltigkeit</translation>
    </message>
    <message>
        <source>Energy, carbon and water.</source>
        <translation type="unfinished">Energie, CO₂ und Wasser.</translation>
    </message>
    <message>
        <source>Economics</source>
        <translation type="unfinished">Ökonomie</translation>
    </message>
    <message>
        <source>Cost of ownership.</source>
        <translation type="unfinished">Besitzkosten.</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished">Checkpoint</translation>
    </message>
    <message>
        <source>Size and write time.</source>
        <translation type="unfinished">Größe und Schreibzeit.</translation>
    </message>
    <message>
        <source>Failures and goodput.</source>
        <translation type="unfinished">Ausfälle und Goodput.</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished">Scorecard</translation>
    </message>
    <message>
        <source>Feasibility, performance against its SLA, macro impact.</source>
        <translation type="unfinished">Machbarkeit, Performance gegen ihr SLA, Makro-Wirkung.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished">Kompression</translation>
    </message>
    <message>
        <source>Bytes before over bytes after; indices of what is left are not counted.</source>
        <translation type="unfinished">Bytes vorher zu Bytes nachher; Indizes des Verbliebenen sind nicht gezählt.</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation type="unfinished">Speedup</translation>
    </message>
    <message>
        <source>Of the part that the roofline bounds; overhead stays as it is.</source>
        <translation type="unfinished">Des Teils, den die Roofline begrenzt; der Overhead bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Change of accuracy</source>
        <translation type="unfinished">Änderung der Genauigkeit</translation>
    </message>
    <message>
        <source>In percentage points: the median of published surveys, not a prediction.</source>
        <translation type="unfinished">In Prozentpunkten: der Median veröffentlichter Übersichtsarbeiten, keine Vorhersage.</translation>
    </message>
    <message>
        <source>Evaluate the compressed model on your own task.</source>
        <translation type="unfinished">Das komprimierte Modell an der eigenen Aufgabe auswerten.</translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished">Speicherbegrenzt</translation>
    </message>
    <message>
        <source>Whether the uncompressed model waits for memory rather than arithmetic.</source>
        <translation type="unfinished">Ob das unkomprimierte Modell eher auf den Speicher als auf das Rechnen wartet.</translation>
    </message>
    <message>
        <source>Weights before</source>
        <translation type="unfinished">Gewichte vorher</translation>
    </message>
    <message>
        <source>At the precision of the scenario.</source>
        <translation type="unfinished">In der Präzision des Szenarios.</translation>
    </message>
    <message>
        <source>Weights after</source>
        <translation type="unfinished">Gewichte nachher</translation>
    </message>
    <message>
        <source>Without the scales of quantisation or the indices of pruning.</source>
        <translation type="unfinished">Ohne die Skalen der Quantisierung oder die Indizes des Prunings.</translation>
    </message>
    <message>
        <source>Latency of a request</source>
        <translation type="unfinished">Latenz einer Anfrage</translation>
    </message>
    <message>
        <source>To the last token of the answer.</source>
        <translation type="unfinished">Bis zum letzten Token der Antwort.</translation>
    </message>
    <message>
        <source>Tokens a second that the batch generates while it decodes.</source>
        <translation type="unfinished">Tokens pro Sekunde, die der Batch beim Decode erzeugt.</translation>
    </message>
    <message>
        <source>Prefill is</source>
        <translation type="unfinished">Prefill ist</translation>
    </message>
    <message>
        <source>The largest part of the time to first token, of those that the assumptions count.</source>
        <translation type="unfinished">Der größte Teil der Zeit bis zum ersten Token, von denen, die die Annahmen zählen.</translation>
    </message>
    <message>
        <source>Decode is</source>
        <translation type="unfinished">Decode ist</translation>
    </message>
    <message>
        <source>The largest part of the time per token, of those that the assumptions count.</source>
        <translation type="unfinished">Der größte Teil der Zeit pro Token, von denen, die die Annahmen zählen.</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished">KV-Cache</translation>
    </message>
    <message>
        <source>Keys and values of the batch&apos;s prompts, per accelerator; it grows with batch and sequence.</source>
        <translation type="unfinished">Keys und Values der Prompts des Batches, pro Beschleuniger; wächst mit Batch und Sequenz.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished">Gewichte</translation>
    </message>
    <message>
        <source>Per accelerator.</source>
        <translation type="unfinished">Pro Beschleuniger.</translation>
    </message>
    <message>
        <source>Total memory</source>
        <translation type="unfinished">Gesamtspeicher</translation>
    </message>
    <message>
        <source>Weights, cache and the draft model&apos;s weights, on one accelerator.</source>
        <translation type="unfinished">Gewichte, Cache und die Gewichte des Draft-Modells, auf einem Beschleuniger.</translation>
    </message>
    <message>
        <source>Demand over supply of the decode hardware; above 100 % it does not fit.</source>
        <translation type="unfinished">Bedarf zu Angebot der Decode-Hardware; über 100 % passt es nicht.</translation>
    </message>
    <message>
        <source>Prompt cache hits</source>
        <translation type="unfinished">Prompt-Cache-Treffer</translation>
    </message>
    <message>
        <source>Share of the prompt that need not be computed again.</source>
        <translation type="unfinished">Anteil des Prompts, der nicht neu berechnet werden muss.</translation>
    </message>
    <message>
        <source>Prefill chunks</source>
        <translation type="unfinished">Prefill-Chunks</translation>
    </message>
    <message>
        <source>Parts the prefill is cut into.</source>
        <translation type="unfinished">Teile, in die das Prefill zerlegt ist.</translation>
    </message>
    <message>
        <source>Chunk time</source>
        <translation type="unfinished">Chunk-Zeit</translation>
    </message>
    <message>
        <source>Of the slowest chunk of a chunked prefill.</source>
        <translation type="unfinished">Des langsamsten Chunks eines zerlegten Prefills.</translation>
    </message>
    <message>
        <source>Decode stall</source>
        <translation type="unfinished">Decode-Stillstand</translation>
    </message>
    <message>
        <source>The longest that a running decode waits for a chunk.</source>
        <translation type="unfinished">Längste Wartezeit eines laufenden Decodes auf einen Chunk.</translation>
    </message>
    <message>
        <source>Required bandwidth</source>
        <translation type="unfinished">Benötigte Bandbreite</translation>
    </message>
    <message>
        <source>To read the weights once within the target.</source>
        <translation type="unfinished">Um die Gewichte einmal innerhalb des Ziels zu lesen.</translation>
    </message>
    <message>
        <source>Required compute rate</source>
        <translation type="unfinished">Benötigte Rechenrate</translation>
    </message>
    <message>
        <source>Peak rate that finishes the operations within the target at this efficiency.</source>
        <translation type="unfinished">Spitzenrate, die die Operationen bei dieser Effizienz innerhalb des Ziels beendet.</translation>
    </message>
    <message>
        <source>Required balance</source>
        <translation type="unfinished">Benötigte Balance</translation>
    </message>
    <message>
        <source>Compute rate over bandwidth: the ridge point of a machine that wastes neither.</source>
        <translation type="unfinished">Rechenrate zu Bandbreite: der Ridge-Punkt einer Maschine, die keine von beiden vergeudet.</translation>
    </message>
    <message>
        <source>Required memory</source>
        <translation type="unfinished">Benötigter Speicher</translation>
    </message>
    <message>
        <source>For the weights alone.</source>
        <translation type="unfinished">Nur für die Gewichte.</translation>
    </message>
    <message>
        <source>Bandwidth, need over have</source>
        <translation type="unfinished">Bandbreite, Bedarf zu Angebot</translation>
    </message>
    <message>
        <source>Above 100 % the hardware is too slow for the target, or that many of it must share the weights.</source>
        <translation type="unfinished">Über 100 % ist die Hardware zu langsam für das Ziel, oder so viele davon müssen sich die Gewichte teilen.</translation>
    </message>
    <message>
        <source>Compute rate, need over have</source>
        <translation type="unfinished">Rechenrate, Bedarf zu Angebot</translation>
    </message>
    <message>
        <source>Above 100 % the hardware is too slow for the target, or that many of it must share the work.</source>
        <translation type="unfinished">Über 100 % ist die Hardware zu langsam für das Ziel, oder so viele davon müssen sich die Arbeit teilen.</translation>
    </message>
    <message>
        <source>From the start of the pass to its end, for the whole batch.</source>
        <translation type="unfinished">Vom Beginn des Durchlaufs bis zu seinem Ende, für den ganzen Batch.</translation>
    </message>
    <message>
        <source>Compute time</source>
        <translation type="unfinished">Rechenzeit</translation>
    </message>
    <message>
        <source>Operations over the attainable rate.</source>
        <translation type="unfinished">Operationen geteilt durch die erreichbare Rate.</translation>
    </message>
    <message>
        <source>Memory time</source>
        <translation type="unfinished">Speicherzeit</translation>
    </message>
    <message>
        <source>Bytes moved over the effective bandwidth.</source>
        <translation type="unfinished">Bewegte Bytes geteilt durch die effektive Bandbreite.</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished">Overhead</translation>
    </message>
    <message>
        <source>Dispatch, and launches for each layer; no faster chip removes it.</source>
        <translation type="unfinished">Dispatch und Starts für jede Schicht; kein schnellerer Chip beseitigt ihn.</translation>
    </message>
    <message>
        <source>Samples a second: batch over latency.</source>
        <translation type="unfinished">Samples pro Sekunde: Batch geteilt durch Latenz.</translation>
    </message>
    <message>
        <source>The longer of compute and memory time.</source>
        <translation type="unfinished">Das Längere von Rechen- und Speicherzeit.</translation>
    </message>
    <message>
        <source>Overhead dominates</source>
        <translation type="unfinished">Overhead überwiegt</translation>
    </message>
    <message>
        <source>Overhead exceeds both roofline times: a truth the two-way label hides.</source>
        <translation type="unfinished">Der Overhead übersteigt beide Roofline-Zeiten: eine Tatsache, die die Zweiteilung verdeckt.</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished">Arithmetische Intensität</translation>
    </message>
    <message>
        <source>Operations for each byte moved.</source>
        <translation type="unfinished">Operationen pro bewegtem Byte.</translation>
    </message>
    <message>
        <source>Ridge point (datasheet)</source>
        <translation type="unfinished">Ridge-Punkt (Datenblatt)</translation>
    </message>
    <message>
        <source>Intensity at which datasheet peak and bandwidth take equally long.</source>
        <translation type="unfinished">Intensität, bei der Spitze und Bandbreite laut Datenblatt gleich lange brauchen.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished">Energie</translation>
    </message>
    <message>
        <source>Of the device over the batch; 0 if its TDP is unknown.</source>
        <translation type="unfinished">Des Geräts über den Batch; 0, wenn seine TDP unbekannt ist.</translation>
    </message>
    <message>
        <source>Bytes that must be resident.</source>
        <translation type="unfinished">Bytes, die resident sein müssen.</translation>
    </message>
    <message>
        <source>Attainable compute rate</source>
        <translation type="unfinished">Erreichbare Rechenrate</translation>
    </message>
    <message>
        <source>Peak times efficiency.</source>
        <translation type="unfinished">Spitze mal Effizienz.</translation>
    </message>
    <message>
        <source>Effective bandwidth</source>
        <translation type="unfinished">Effektive Bandbreite</translation>
    </message>
    <message>
        <source>Of the level the weights stream from.</source>
        <translation type="unfinished">Der Ebene, aus der die Gewichte strömen.</translation>
    </message>
    <message>
        <source>Model FLOP utilisation: useful operations over what the peak rate allows.</source>
        <translation type="unfinished">Modell-FLOP-Auslastung: nützliche Operationen zu dem, was die Spitzenrate erlaubt.</translation>
    </message>
    <message>
        <source>Hardware FLOP utilisation, with operations done but not asked for.</source>
        <translation type="unfinished">Hardware-FLOP-Auslastung, mit Operationen, die ausgeführt, aber nicht verlangt sind.</translation>
    </message>
    <message>
        <source>CPU time of a batch</source>
        <translation type="unfinished">CPU-Zeit eines Batches</translation>
    </message>
    <message>
        <source>Decoding and augmenting one batch by all workers.</source>
        <translation type="unfinished">Dekodieren und Augmentieren eines Batches durch alle Worker.</translation>
    </message>
    <message>
        <source>Run the data loader alone and time a batch.</source>
        <translation type="unfinished">Den Data-Loader allein laufen lassen und die Zeit eines Batches messen.</translation>
    </message>
    <message>
        <source>Accelerator&apos;s step</source>
        <translation type="unfinished">Beschleunigerschritt</translation>
    </message>
    <message>
        <source>Time the accelerator takes for the same batch.</source>
        <translation type="unfinished">Zeit, die der Beschleuniger für denselben Batch braucht.</translation>
    </message>
    <message>
        <source>Utilisation of the accelerator</source>
        <translation type="unfinished">Auslastung des Beschleunigers</translation>
    </message>
    <message>
        <source>Share of the time that it has a batch to work on.</source>
        <translation type="unfinished">Anteil der Zeit, in der er einen Batch zu bearbeiten hat.</translation>
    </message>
    <message>
        <source>Samples a second of CPU and accelerator together.</source>
        <translation type="unfinished">Samples pro Sekunde von CPU und Beschleuniger zusammen.</translation>
    </message>
    <message>
        <source>Workers needed</source>
        <translation type="unfinished">Nötige Worker</translation>
    </message>
    <message>
        <source>The fewest that keep the accelerator busy.</source>
        <translation type="unfinished">Die kleinste Zahl, die den Beschleuniger beschäftigt hält.</translation>
    </message>
    <message>
        <source>The longer of CPU time and accelerator step.</source>
        <translation type="unfinished">Das Längere von CPU-Zeit und Beschleunigerschritt.</translation>
    </message>
    <message>
        <source>Compare a training step on one node with the same on all of them.</source>
        <translation type="unfinished">Einen Trainingsschritt auf einem Knoten mit demselben auf allen vergleichen.</translation>
    </message>
    <message>
        <source>Compute time of a sample</source>
        <translation type="unfinished">Rechenzeit eines Samples</translation>
    </message>
    <message>
        <source>Its training step spread over all accelerators.</source>
        <translation type="unfinished">Sein Trainingsschritt, über alle Beschleuniger verteilt.</translation>
    </message>
    <message>
        <source>Gradient sync</source>
        <translation type="unfinished">Gradienten-Sync</translation>
    </message>
    <message>
        <source>All gradients, out and back, over the fabric: the same for any batch.</source>
        <translation type="unfinished">Alle Gradienten, hin und zurück, über die Fabric: für jeden Batch gleich.</translation>
    </message>
    <message>
        <source>Communication intensity</source>
        <translation type="unfinished">Kommunikationsintensität</translation>
    </message>
    <message>
        <source>Operations of one sample for each byte exchanged; a batch multiplies it.</source>
        <translation type="unfinished">Operationen eines Samples pro ausgetauschtem Byte; ein Batch vervielfacht sie.</translation>
    </message>
    <message>
        <source>Ridge point of the network</source>
        <translation type="unfinished">Ridge-Punkt des Netzwerks</translation>
    </message>
    <message>
        <source>Intensity at which compute and sync take as long.</source>
        <translation type="unfinished">Intensität, bei der Rechnen und Sync gleich lange dauern.</translation>
    </message>
    <message>
        <source>Break-even batch</source>
        <translation type="unfinished">Break-even-Batch</translation>
    </message>
    <message>
        <source>Samples in a step (tokens, for a transformer) from which the network no longer binds.</source>
        <translation type="unfinished">Samples in einem Schritt (bei einem Transformer Tokens), ab denen das Netzwerk nicht mehr begrenzt.</translation>
    </message>
    <message>
        <source>The longer of the two for a single sample.</source>
        <translation type="unfinished">Das Längere von beiden für ein einzelnes Sample.</translation>
    </message>
    <message>
        <source>Weights and optimizer state, of all ranks together.</source>
        <translation type="unfinished">Gewichte und Optimizer-Zustand aller Ränge zusammen.</translation>
    </message>
    <message>
        <source>Compare against the size of one on disk.</source>
        <translation type="unfinished">Mit der Größe eines Checkpoints auf der Platte vergleichen.</translation>
    </message>
    <message>
        <source>Write rate</source>
        <translation type="unfinished">Schreibrate</translation>
    </message>
    <message>
        <source>Of all writers together, capped by the file system.</source>
        <translation type="unfinished">Aller Schreiber zusammen, begrenzt durch das Dateisystem.</translation>
    </message>
    <message>
        <source>Benchmark parallel writes of the fleet, such as with IOR.</source>
        <translation type="unfinished">Paralleles Schreiben der Flotte messen, etwa mit IOR.</translation>
    </message>
    <message>
        <source>Write time</source>
        <translation type="unfinished">Schreibzeit</translation>
    </message>
    <message>
        <source>From the first byte to the last; nothing is hidden behind training.</source>
        <translation type="unfinished">Vom ersten bis zum letzten Byte; nichts ist hinter dem Training verborgen.</translation>
    </message>
    <message>
        <source>Time one save of the real job.</source>
        <translation type="unfinished">Die Zeit eines Speichervorgangs des echten Jobs messen.</translation>
    </message>
    <message>
        <source>Time spent on checkpoints</source>
        <translation type="unfinished">Zeit für Checkpoints</translation>
    </message>
    <message>
        <source>Write time over the best interval; near or above 100 % the fleet cannot keep up with its failures.</source>
        <translation type="unfinished">Schreibzeit zum besten Intervall; nahe oder über 100 % hält die Flotte mit ihren Ausfällen nicht Schritt.</translation>
    </message>
    <message>
        <source>Compare against an all-to-all benchmark over the whole fleet.</source>
        <translation type="unfinished">Mit einem All-to-All-Benchmark über die ganze Flotte vergleichen.</translation>
    </message>
    <message>
        <source>Bisection fraction</source>
        <translation type="unfinished">Bisektionsanteil</translation>
    </message>
    <message>
        <source>Share of full bandwidth left when every accelerator talks across the worst cut.</source>
        <translation type="unfinished">Anteil der vollen Bandbreite, der bleibt, wenn jeder Beschleuniger über den ungünstigsten Schnitt kommuniziert.</translation>
    </message>
    <message>
        <source>Per accelerator across that cut, after oversubscription.</source>
        <translation type="unfinished">Pro Beschleuniger über diesen Schnitt, nach Überbuchung.</translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation type="unfinished">Bisektionsbandbreite</translation>
    </message>
    <message>
        <source>Of the whole network: half the accelerators send to the other half.</source>
        <translation type="unfinished">Des ganzen Netzwerks: die Hälfte der Beschleuniger sendet an die andere Hälfte.</translation>
    </message>
    <message>
        <source>Mean hops</source>
        <translation type="unfinished">Mittlere Hops</translation>
    </message>
    <message>
        <source>Links on an average path; each adds latency.</source>
        <translation type="unfinished">Links auf einem mittleren Pfad; jeder erhöht die Latenz.</translation>
    </message>
    <message>
        <source>Count the interruptions of one month of jobs.</source>
        <translation type="unfinished">Die Unterbrechungen der Jobs eines Monats zählen.</translation>
    </message>
    <message>
        <source>Failure probability</source>
        <translation type="unfinished">Ausfallwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Of at least one failure during the job.</source>
        <translation type="unfinished">Mindestens eines Ausfalls während des Jobs.</translation>
    </message>
    <message>
        <source>Expected failures</source>
        <translation type="unfinished">Erwartete Ausfälle</translation>
    </message>
    <message>
        <source>Mean number during the job.</source>
        <translation type="unfinished">Mittlere Zahl während des Jobs.</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished">Goodput</translation>
    </message>
    <message>
        <source>Share of the time that is progress, less checkpoints, lost work and recovery; 0 if failures come faster than they are dealt with.</source>
        <translation type="unfinished">Anteil der Zeit, der Fortschritt ist, ohne Checkpoints, verlorene Arbeit und Wiederanlauf; 0, wenn Ausfälle schneller kommen, als sie behoben werden.</translation>
    </message>
    <message>
        <source>Compare against the steps kept over the steps that the time allows.</source>
        <translation type="unfinished">Mit den behaltenen Schritten im Verhältnis zu den zeitlich möglichen vergleichen.</translation>
    </message>
    <message>
        <source>Meets the target</source>
        <translation type="unfinished">Erreicht das Ziel</translation>
    </message>
    <message>
        <source>Whether some allowed number of replicas serves the traffic within the target.</source>
        <translation type="unfinished">Ob eine erlaubte Zahl von Replikaten den Verkehr im Rahmen des Ziels bedient.</translation>
    </message>
    <message>
        <source>Replicas needed</source>
        <translation type="unfinished">Nötige Replikate</translation>
    </message>
    <message>
        <source>The smallest number that is stable and meets the target; none if no allowed number does.</source>
        <translation type="unfinished">Die kleinste Zahl, die stabil ist und das Ziel erreicht; keine, wenn keine erlaubte Zahl es erreicht.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">Kapazität</translation>
    </message>
    <message>
        <source>Requests a second of all these replicas; if no number meets the target, of as many as are allowed.</source>
        <translation type="unfinished">Anfragen pro Sekunde all dieser Replikate; erreicht keine Zahl das Ziel, die der größten erlaubten Zahl.</translation>
    </message>
    <message>
        <source>Capacity of a replica</source>
        <translation type="unfinished">Kapazität eines Replikats</translation>
    </message>
    <message>
        <source>Requests a second that one replica ends. Textbook counts its decode alone, refined also its prefills.</source>
        <translation type="unfinished">Anfragen pro Sekunde, die ein Replikat beendet. Lehrbuch zählt nur sein Decode, Verfeinert auch seine Prefills.</translation>
    </message>
    <message>
        <source>Traffic over capacity; above 100 % the queue grows for ever.</source>
        <translation type="unfinished">Verkehr zu Kapazität; über 100 % wächst die Warteschlange unbegrenzt.</translation>
    </message>
    <message>
        <source>Waiting, prefill and the whole answer, for 99 of 100 requests.</source>
        <translation type="unfinished">Warten, Prefill und die ganze Antwort, für 99 von 100 Anfragen.</translation>
    </message>
    <message>
        <source>Latency without waiting</source>
        <translation type="unfinished">Latenz ohne Warten</translation>
    </message>
    <message>
        <source>Prefill and the whole answer in a full batch.</source>
        <translation type="unfinished">Prefill und die ganze Antwort in einem vollen Batch.</translation>
    </message>
    <message>
        <source>P99 wait</source>
        <translation type="unfinished">P99-Wartezeit</translation>
    </message>
    <message>
        <source>For a free replica, for 99 of 100 requests.</source>
        <translation type="unfinished">Auf ein freies Replikat, für 99 von 100 Anfragen.</translation>
    </message>
    <message>
        <source>Batch of a replica</source>
        <translation type="unfinished">Batch eines Replikats</translation>
    </message>
    <message>
        <source>Requests that it decodes together: as many as fit, up to the largest batch.</source>
        <translation type="unfinished">Anfragen, die es zusammen dekodiert: so viele, wie passen, bis zum größten Batch.</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation type="unfinished">Im Weg</translation>
    </message>
    <message>
        <source>Memory: not even one request fits. Capacity: too few replicas for the traffic. Tail latency: enough, but too slow.</source>
        <translation type="unfinished">Speicher: nicht einmal eine Anfrage passt. Kapazität: zu wenige Replikate für den Verkehr. Tail-Latenz: genug, aber zu langsam.</translation>
    </message>
    <message>
        <source>Compare against the scheduler&apos;s log of a month.</source>
        <translation type="unfinished">Mit dem Log des Schedulers über einen Monat vergleichen.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished">Last</translation>
    </message>
    <message>
        <source>Work that arrives over what the cluster can do; at 100 % and above the queue grows for ever.</source>
        <translation type="unfinished">Eintreffende Arbeit zu dem, was der Cluster schafft; ab 100 % wächst die Warteschlange unbegrenzt.</translation>
    </message>
    <message>
        <source>Whether the queue settles.</source>
        <translation type="unfinished">Ob sich die Warteschlange einpendelt.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished">Wartezeit</translation>
    </message>
    <message>
        <source>From submission to start, on average.</source>
        <translation type="unfinished">Vom Einreichen bis zum Start, im Mittel.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished">Warteschlange</translation>
    </message>
    <message>
        <source>Jobs that wait, on average.</source>
        <translation type="unfinished">Wartende Jobs, im Mittel.</translation>
    </message>
    <message>
        <source>Turnaround</source>
        <translation type="unfinished">Durchlaufzeit</translation>
    </message>
    <message>
        <source>From submission to end, on average.</source>
        <translation type="unfinished">Vom Einreichen bis zum Ende, im Mittel.</translation>
    </message>
    <message>
        <source>A step of the whole batch, without the overhead per layer; 1,000 s stand in where the weights do not fit.</source>
        <translation type="unfinished">Ein Schritt des ganzen Batches, ohne den Overhead pro Schicht; 1.000 s als Ersatzwert, wo die Gewichte nicht passen.</translation>
    </message>
    <message>
        <source>Tokens a second of all active requests; prefills take none of it.</source>
        <translation type="unfinished">Tokens pro Sekunde aller aktiven Anfragen; Prefills nehmen nichts davon weg.</translation>
    </message>
    <message>
        <source>Active requests</source>
        <translation type="unfinished">Aktive Anfragen</translation>
    </message>
    <message>
        <source>As many as fit beside the weights in whole pages, up to the largest batch.</source>
        <translation type="unfinished">So viele, wie neben den Gewichten in ganzen Seiten passen, bis zum größten Batch.</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation type="unfinished">Fragmentierung</translation>
    </message>
    <message>
        <source>Share of the pages that no token fills: the tail of each request&apos;s last page.</source>
        <translation type="unfinished">Anteil der Seiten, den kein Token füllt: das Ende der letzten Seite jeder Anfrage.</translation>
    </message>
    <message>
        <source>Paged KV cache</source>
        <translation type="unfinished">Paged-KV-Cache</translation>
    </message>
    <message>
        <source>Of all active requests.</source>
        <translation type="unfinished">Aller aktiven Anfragen.</translation>
    </message>
    <message>
        <source>Gain over static batching</source>
        <translation type="unfinished">Gewinn gegenüber statischem Batching</translation>
    </message>
    <message>
        <source>Tokens a second against a static batch, whose slots idle until its longest answer ends.</source>
        <translation type="unfinished">Tokens pro Sekunde gegenüber einem statischen Batch, dessen Plätze leerlaufen, bis seine längste Antwort endet.</translation>
    </message>
    <message>
        <source>Train three small models along the law and compare their losses before trusting it further out.</source>
        <translation type="unfinished">Drei kleine Modelle entlang des Gesetzes trainieren und ihre Verluste vergleichen, bevor darüber hinaus extrapoliert wird.</translation>
    </message>
    <message>
        <source>Compute budget</source>
        <translation type="unfinished">Rechenbudget</translation>
    </message>
    <message>
        <source>Operations of the training.</source>
        <translation type="unfinished">Operationen des Trainings.</translation>
    </message>
    <message>
        <source>Optimal parameters</source>
        <translation type="unfinished">Optimale Parameter</translation>
    </message>
    <message>
        <source>The size at which the budget reaches the lowest loss, whatever serving costs later.</source>
        <translation type="unfinished">Die Größe, bei der das Budget den kleinsten Verlust erreicht, was auch immer das Serving später kostet.</translation>
    </message>
    <message>
        <source>Optimal tokens</source>
        <translation type="unfinished">Optimale Tokens</translation>
    </message>
    <message>
        <source>To train the optimal size on.</source>
        <translation type="unfinished">Um die optimale Größe damit zu trainieren.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished">Tokens</translation>
    </message>
    <message>
        <source>That the budget allows for the parameters given.</source>
        <translation type="unfinished">Die das Budget für die angegebenen Parameter erlaubt.</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation type="unfinished">Tokens pro Parameter</translation>
    </message>
    <message>
        <source>For the parameters given. Below the optimum the model is too large for its budget; above it, it is trained longer than is cheapest, which pays off in serving.</source>
        <translation type="unfinished">Für die angegebenen Parameter. Unter dem Optimum ist das Modell für sein Budget zu groß; darüber wird es länger trainiert als am billigsten, was sich im Serving auszahlt.</translation>
    </message>
    <message>
        <source>To spend the budget on the accelerators at that MFU.</source>
        <translation type="unfinished">Um das Budget auf den Beschleunigern bei dieser MFU zu verbrauchen.</translation>
    </message>
    <message>
        <source>Measure tokens per expert and feed the observed imbalance in.</source>
        <translation type="unfinished">Tokens pro Experte messen und die beobachtete Imbalance eingeben.</translation>
    </message>
    <message>
        <source>Effective experts per token</source>
        <translation type="unfinished">Effektive Experten pro Token</translation>
    </message>
    <message>
        <source>Experts whose time a token takes when the others wait for the hot one; at most all.</source>
        <translation type="unfinished">Experten, deren Zeit ein Token braucht, wenn die anderen auf den heißen warten; höchstens alle.</translation>
    </message>
    <message>
        <source>Effective active parameters</source>
        <translation type="unfinished">Effektive aktive Parameter</translation>
    </message>
    <message>
        <source>Active parameters with the same stretch; at most all.</source>
        <translation type="unfinished">Aktive Parameter mit derselben Streckung; höchstens alle.</translation>
    </message>
    <message>
        <source>Stretch of the active work</source>
        <translation type="unfinished">Streckung der aktiven Arbeit</translation>
    </message>
    <message>
        <source>Effective over nominal experts per token.</source>
        <translation type="unfinished">Effektive zu nominellen Experten pro Token.</translation>
    </message>
    <message>
        <source>Load of the hot expert</source>
        <translation type="unfinished">Last des heißen Experten</translation>
    </message>
    <message>
        <source>Over the mean of all experts; at most experts over experts per token, when every token visits it.</source>
        <translation type="unfinished">Relativ zum Mittel aller Experten; höchstens Experten geteilt durch Experten pro Token, wenn jedes Token ihn besucht.</translation>
    </message>
    <message>
        <source>Load of the other experts</source>
        <translation type="unfinished">Last der anderen Experten</translation>
    </message>
    <message>
        <source>What is left to each of them, over the mean of all.</source>
        <translation type="unfinished">Was jedem von ihnen bleibt, relativ zum Mittel aller.</translation>
    </message>
    <message>
        <source>Bytes dispatched</source>
        <translation type="unfinished">Gesendete Bytes</translation>
    </message>
    <message>
        <source>Activations that leave their rank in one layer, one way; 0 while one accelerator holds all experts.</source>
        <translation type="unfinished">Aktivierungen, die in einer Schicht ihren Rang verlassen, in einer Richtung; 0, solange ein Beschleuniger alle Experten hält.</translation>
    </message>
    <message>
        <source>All-to-all</source>
        <translation type="unfinished">All-to-All</translation>
    </message>
    <message>
        <source>Time of one dispatch over the fabric; each layer pays it on the way there and on the way back.</source>
        <translation type="unfinished">Zeit eines Dispatch über die Fabric; jede Schicht zahlt sie auf dem Hinweg und auf dem Rückweg.</translation>
    </message>
    <message>
        <source>Time one all-to-all of this size with the collective library&apos;s benchmark.</source>
        <translation type="unfinished">Ein All-to-All dieser Größe mit dem Benchmark der Kollektivbibliothek messen.</translation>
    </message>
    <message>
        <source>From the request to the end of the reasoning.</source>
        <translation type="unfinished">Von der Anfrage bis zum Ende des Reasonings.</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation type="unfinished">Zeit eines Schritts</translation>
    </message>
    <message>
        <source>Each further reasoning step adds this.</source>
        <translation type="unfinished">Jeder weitere Reasoning-Schritt fügt dies hinzu.</translation>
    </message>
    <message>
        <source>Reasoning tokens</source>
        <translation type="unfinished">Reasoning-Tokens</translation>
    </message>
    <message>
        <source>Generated before the answer.</source>
        <translation type="unfinished">Vor der Antwort erzeugt.</translation>
    </message>
    <message>
        <source>Time spent reasoning</source>
        <translation type="unfinished">Zeit im Reasoning</translation>
    </message>
    <message>
        <source>Share of the latency that follows the first token.</source>
        <translation type="unfinished">Anteil der Latenz, der nach dem ersten Token liegt.</translation>
    </message>
    <message>
        <source>Of one request that has the device to itself; a batch shares it.</source>
        <translation type="unfinished">Einer Anfrage, die das Gerät für sich allein hat; ein Batch teilt es sich.</translation>
    </message>
    <message>
        <source>Read the device&apos;s energy counter before and after.</source>
        <translation type="unfinished">Den Energiezähler des Geräts davor und danach ablesen.</translation>
    </message>
    <message>
        <source>Compare against the invoices of one quarter.</source>
        <translation type="unfinished">Mit den Rechnungen eines Quartals vergleichen.</translation>
    </message>
    <message>
        <source>CapEx</source>
        <translation type="unfinished">CapEx</translation>
    </message>
    <message>
        <source>Purchase of the hardware, or the share of it that falls on the duration.</source>
        <translation type="unfinished">Anschaffung der Hardware oder der Anteil davon, der auf die Dauer entfällt.</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished">Strom</translation>
    </message>
    <message>
        <source>Facility energy at the electricity price.</source>
        <translation type="unfinished">RZ-Energie zum Strompreis.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished">Wartung</translation>
    </message>
    <message>
        <source>A yearly share of the full purchase, amortised or not.</source>
        <translation type="unfinished">Ein jährlicher Anteil der vollen Anschaffung, abgeschrieben oder nicht.</translation>
    </message>
    <message>
        <source>OpEx</source>
        <translation type="unfinished">OpEx</translation>
    </message>
    <message>
        <source>Electricity and maintenance.</source>
        <translation type="unfinished">Strom und Wartung.</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation type="unfinished">Gesamtkosten (TCO)</translation>
    </message>
    <message>
        <source>CapEx and OpEx over the duration; no staff, no rent, no cost of money.</source>
        <translation type="unfinished">CapEx und OpEx über die Dauer; kein Personal, keine Miete, keine Kapitalkosten.</translation>
    </message>
    <message>
        <source>Cost per query</source>
        <translation type="unfinished">Kosten pro Abfrage</translation>
    </message>
    <message>
        <source>Total cost over all that is served in the duration, if the throughput counts queries.</source>
        <translation type="unfinished">Gesamtkosten geteilt durch alles, was in der Dauer bedient wird, wenn der Durchsatz Abfragen zählt.</translation>
    </message>
    <message>
        <source>Of a million of what the throughput counts: of tokens, if it counts tokens.</source>
        <translation type="unfinished">Einer Million dessen, was der Durchsatz zählt: Tokens, wenn er Tokens zählt.</translation>
    </message>
    <message>
        <source>Per accelerator, at the chosen precision.</source>
        <translation type="unfinished">Pro Beschleuniger, bei der gewählten Präzision.</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished">Gradienten</translation>
    </message>
    <message>
        <source>One for each trained parameter.</source>
        <translation type="unfinished">Einer für jeden trainierten Parameter.</translation>
    </message>
    <message>
        <source>Optimizer state</source>
        <translation type="unfinished">Optimizer-Zustand</translation>
    </message>
    <message>
        <source>Master weights and moments.</source>
        <translation type="unfinished">Master-Gewichte und Momente.</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished">Aktivierungen</translation>
    </message>
    <message>
        <source>Kept from the forward for the backward pass. The part most sensitive to the framework.</source>
        <translation type="unfinished">Vom Vorwärts- für den Rückwärtsdurchlauf behalten. Der Teil, der am stärksten vom Framework abhängt.</translation>
    </message>
    <message>
        <source>Compare against framework memory traces for one model and configuration.</source>
        <translation type="unfinished">Für ein Modell und eine Konfiguration mit Speicher-Traces des Frameworks vergleichen.</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation type="unfinished">Puffer</translation>
    </message>
    <message>
        <source>For collectives and pipeline messages.</source>
        <translation type="unfinished">Für Kollektivoperationen und Pipeline-Nachrichten.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished">Gesamt</translation>
    </message>
    <message>
        <source>Everything that must be resident on one accelerator.</source>
        <translation type="unfinished">Alles, was auf einem Beschleuniger resident sein muss.</translation>
    </message>
    <message>
        <source>Of the device&apos;s main memory.</source>
        <translation type="unfinished">Des Hauptspeichers des Geräts.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished">Passt</translation>
    </message>
    <message>
        <source>Whether everything that must be resident fits the device&apos;s memory.</source>
        <translation type="unfinished">Ob alles, was resident sein muss, in den Speicher des Geräts passt.</translation>
    </message>
    <message>
        <source>Compare against the power meters of one rack over a day, then scale.</source>
        <translation type="unfinished">Mit den Stromzählern eines Racks über einen Tag vergleichen, dann hochrechnen.</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation type="unfinished">IT-Energie</translation>
    </message>
    <message>
        <source>Drawn by the accelerators; hosts and network come on top.</source>
        <translation type="unfinished">Von den Beschleunigern aufgenommen; Hosts und Netzwerk kommen hinzu.</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation type="unfinished">RZ-Energie</translation>
    </message>
    <message>
        <source>IT energy with cooling and distribution: times PUE.</source>
        <translation type="unfinished">IT-Energie mit Kühlung und Verteilung: mal PUE.</translation>
    </message>
    <message>
        <source>Carbon footprint</source>
        <translation type="unfinished">CO₂-Fußabdruck</translation>
    </message>
    <message>
        <source>Of the energy drawn from the grid, and of making the devices.</source>
        <translation type="unfinished">Der Energie aus dem Stromnetz und der Herstellung der Geräte.</translation>
    </message>
    <message>
        <source>Multiply metered energy by the grid operator&apos;s intensity of those hours.</source>
        <translation type="unfinished">Gemessene Energie mit der CO₂-Intensität des Netzbetreibers in diesen Stunden multiplizieren.</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation type="unfinished">Graue Emissionen</translation>
    </message>
    <message>
        <source>Of making all accelerators; part of the footprint.</source>
        <translation type="unfinished">Der Herstellung aller Beschleuniger; Teil des Fußabdrucks.</translation>
    </message>
    <message>
        <source>Compare against the vendor&apos;s product carbon footprint.</source>
        <translation type="unfinished">Mit dem Produkt-CO₂-Fußabdruck des Herstellers vergleichen.</translation>
    </message>
    <message>
        <source>Evaporated on site for cooling: facility energy times WUE.</source>
        <translation type="unfinished">Vor Ort zur Kühlung verdunstet: RZ-Energie mal WUE.</translation>
    </message>
    <message>
        <source>Compare against the site&apos;s water meter.</source>
        <translation type="unfinished">Mit dem Wasserzähler des Standorts vergleichen.</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished">PUE</translation>
    </message>
    <message>
        <source>Of the place that was counted with: facility energy over IT energy.</source>
        <translation type="unfinished">Des Orts, mit dem gerechnet wurde: RZ-Energie zu IT-Energie.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Region</translation>
    </message>
    <message>
        <source>The grid or site that was counted with.</source>
        <translation type="unfinished">Das Stromnetz oder der Standort, mit dem gerechnet wurde.</translation>
    </message>
    <message>
        <source>MTBF of the fleet</source>
        <translation type="unfinished">MTBF der Flotte</translation>
    </message>
    <message>
        <source>Mean time between failures of any accelerator, network card or power supply.</source>
        <translation type="unfinished">Mittlere Zeit zwischen Ausfällen eines beliebigen Beschleunigers, einer Netzwerkkarte oder eines Netzteils.</translation>
    </message>
    <message>
        <source>Best checkpoint interval</source>
        <translation type="unfinished">Bestes Checkpoint-Intervall</translation>
    </message>
    <message>
        <source>Young–Daly: where writing checkpoints and losing work cost the same.</source>
        <translation type="unfinished">Young–Daly: wo das Schreiben von Checkpoints und verlorene Arbeit gleich viel kosten.</translation>
    </message>
    <message>
        <source>Vary the interval of a long job and compare its goodput.</source>
        <translation type="unfinished">Das Intervall eines langen Jobs variieren und seinen Goodput vergleichen.</translation>
    </message>
    <message>
        <source>Compare with a serving benchmark of one model on one device (TTFT and time per output token), then reuse the efficiencies.</source>
        <translation type="unfinished">Mit einem Serving-Benchmark eines Modells auf einem Gerät vergleichen (TTFT und Zeit pro Ausgabe-Token), dann die Effizienzen wiederverwenden.</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation type="unfinished">Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>The prefill of the whole batch: arithmetic on all tokens of the prompts.</source>
        <translation type="unfinished">Das Prefill des ganzen Batches: Rechnen auf allen Tokens der Prompts.</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation type="unfinished">Zeit pro Token</translation>
    </message>
    <message>
        <source>Between two tokens of an answer: reading weights and cache once for each step.</source>
        <translation type="unfinished">Zwischen zwei Tokens einer Antwort: bei jedem Schritt Gewichte und Cache einmal lesen.</translation>
    </message>
    <message>
        <source>Replay a trace of real arrivals against the replicas: traffic comes in bursts that a Poisson stream does not have.</source>
        <translation type="unfinished">Einen Trace echter Ankünfte gegen die Replikate abspielen: Verkehr kommt in Schüben, die ein Poisson-Strom nicht hat.</translation>
    </message>
    <message>
        <source>Compare against direct tensor counts.</source>
        <translation type="unfinished">Mit direkter Zählung der Tensoren vergleichen.</translation>
    </message>
    <message>
        <source>Benchmark one configuration, back-calculate the efficiency, then reuse it.</source>
        <translation type="unfinished">Eine Konfiguration messen, die Effizienz zurückrechnen, dann wiederverwenden.</translation>
    </message>
    <message>
        <source>Cost per million served</source>
        <translation type="unfinished">Kosten pro Million Einheiten</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Ranges</source>
        <translation type="unfinished">Bereiche</translation>
    </message>
    <message>
        <source>Phase map</source>
        <translation type="unfinished">Phasenkarte</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished">Sweep</translation>
    </message>
    <message>
        <source>Goal seek</source>
        <translation type="unfinished">Zielsuche</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished">Sensitivität</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Suche</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation type="unfinished">Warum anders</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished">Szenarien</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">Kapazität</translation>
    </message>
    <message>
        <source>MoE</source>
        <translation type="unfinished">MoE</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation type="unfinished">Roofline</translation>
    </message>
    <message>
        <source>Zoo</source>
        <translation type="unfinished">Zoo</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished">Serving</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">Vergleich</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished">Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Speicher</translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation type="unfinished">Trainingsspeicher</translation>
    </message>
    <message>
        <source>Cost &amp; carbon</source>
        <translation type="unfinished">Kosten &amp; CO₂</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Übersicht</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation type="unfinished">Skalierung</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation type="unfinished">Formeln</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished">Annahmen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Start</translation>
    </message>
</context>
<context>
    <name>preset</name>
    <message>
        <source>Llama 3.1 8B answering on an H100: how sure is that?</source>
        <translation type="unfinished">Antworten von Llama 3.1 8B auf einer H100: wie sicher ist das?</translation>
    </message>
    <message>
        <source>Llama 3.1 8B answering on an H100: what would help?</source>
        <translation type="unfinished">Antworten von Llama 3.1 8B auf einer H100: was würde helfen?</translation>
    </message>
    <message>
        <source>Llama 3.1 8B in training: what would help?</source>
        <translation type="unfinished">Llama 3.1 8B im Training: was würde helfen?</translation>
    </message>
    <message>
        <source>20 requests/s, answers of 64 tokens</source>
        <translation type="unfinished">20 Anfragen/s, Antworten mit 64 Tokens</translation>
    </message>
    <message>
        <source>Output tokens 64 → 128: twice the replicas?</source>
        <translation type="unfinished">Ausgabe-Tokens 64 → 128: doppelt so viele Replikate?</translation>
    </message>
    <message>
        <source>Ten times the traffic: ten times the replicas?</source>
        <translation type="unfinished">Zehnfacher Verkehr: zehnmal so viele Replikate?</translation>
    </message>
    <message>
        <source>A larger batch: more capacity, slower answers</source>
        <translation type="unfinished">Ein größerer Batch: mehr Kapazität, langsamere Antworten</translation>
    </message>
    <message>
        <source>A target of one second: out of reach?</source>
        <translation type="unfinished">Eine Sekunde als Ziel: unerreichbar?</translation>
    </message>
    <message>
        <source>The same traffic on A100s</source>
        <translation type="unfinished">Derselbe Verkehr auf A100</translation>
    </message>
    <message>
        <source>A hot expert of 25 %: 146.8 MB, 12.09 ms (tutorial)</source>
        <translation type="unfinished">Heißer Experte, 25 % mehr Last: 146,8 MB, 12,09 ms (Tutorial)</translation>
    </message>
    <message>
        <source>Even routing: 117.4 MB, 9.75 ms (tutorial)</source>
        <translation type="unfinished">Gleichmäßiges Routing: 117,4 MB, 9,75 ms (Tutorial)</translation>
    </message>
    <message>
        <source>Mixtral 8x7B, one expert a GPU</source>
        <translation type="unfinished">Mixtral 8x7B, ein Experte pro GPU</translation>
    </message>
    <message>
        <source>DeepSeek-V3: 256 experts over 64 GPUs</source>
        <translation type="unfinished">DeepSeek-V3: 256 Experten über 64 GPUs</translation>
    </message>
    <message>
        <source>ResNet-50 on an A100, one image: where does the time go?</source>
        <translation type="unfinished">ResNet-50 auf einer A100, ein Bild: wohin geht die Zeit?</translation>
    </message>
    <message>
        <source>… a batch of 256: across the ridge</source>
        <translation type="unfinished">… ein Batch von 256: über den Ridge</translation>
    </message>
    <message>
        <source>ResNet-50, batch 32, on a T4 (Ctrl-click other devices)</source>
        <translation type="unfinished">ResNet-50, Batch 32, auf einer T4 (Strg+Klick auf andere Geräte)</translation>
    </message>
    <message>
        <source>… on a B200: which wall is left?</source>
        <translation type="unfinished">… auf einer B200: welche Wand bleibt?</translation>
    </message>
    <message>
        <source>A token of Llama 3.1 8B on an H100: the bandwidth decides</source>
        <translation type="unfinished">Ein Token von Llama 3.1 8B auf einer H100: die Bandbreite entscheidet</translation>
    </message>
    <message>
        <source>Can I serve Llama 70B on 4 H100s?</source>
        <translation type="unfinished">Lässt sich Llama 70B auf 4 H100 bedienen?</translation>
    </message>
    <message>
        <source>256 requests at once: how long may a prompt be?</source>
        <translation type="unfinished">256 Anfragen zugleich: wie lang darf ein Prompt sein?</translation>
    </message>
    <message>
        <source>Speculative decoding with a 1B draft</source>
        <translation type="unfinished">Spekulatives Decoding mit einem 1B-Draft</translation>
    </message>
    <message>
        <source>Prompt cache: half of the prompt</source>
        <translation type="unfinished">Prompt-Cache: die Hälfte des Prompts</translation>
    </message>
    <message>
        <source>Chunked prefill of 512</source>
        <translation type="unfinished">Prefill in Chunks von 512</translation>
    </message>
    <message>
        <source>Decode on another device</source>
        <translation type="unfinished">Decode auf einem anderen Gerät</translation>
    </message>
    <message>
        <source>A cache in FP8</source>
        <translation type="unfinished">Ein Cache in FP8</translation>
    </message>
    <message>
        <source>A week on one node</source>
        <translation type="unfinished">Eine Woche auf einem Knoten</translation>
    </message>
    <message>
        <source>Two weeks on 1,024 H100s</source>
        <translation type="unfinished">Zwei Wochen auf 1.024 H100</translation>
    </message>
    <message>
        <source>Llama 3 405B: 54 days on 16,384 H100s</source>
        <translation type="unfinished">Llama 3 405B: 54 Tage auf 16.384 H100</translation>
    </message>
    <message>
        <source>100,000 H100s, checkpoints in the background</source>
        <translation type="unfinished">100.000 H100, Checkpoints im Hintergrund</translation>
    </message>
    <message>
        <source>Llama 3.1 8B in training: why 16 GB of weights take far more</source>
        <translation type="unfinished">Llama 3.1 8B im Training: warum 16 GB Gewichte viel mehr brauchen</translation>
    </message>
    <message>
        <source>… ZeRO 1 over 8: the optimizer state shrinks</source>
        <translation type="unfinished">… ZeRO 1 über 8: der Optimizer-Zustand schrumpft</translation>
    </message>
    <message>
        <source>… ZeRO 2: the gradients too</source>
        <translation type="unfinished">… ZeRO 2: auch die Gradienten</translation>
    </message>
    <message>
        <source>… ZeRO 3: and the weights</source>
        <translation type="unfinished">… ZeRO 3: und die Gewichte</translation>
    </message>
    <message>
        <source>Québec against Poland</source>
        <translation type="unfinished">Québec gegen Polen</translation>
    </message>
    <message>
        <source>The same job in Poland</source>
        <translation type="unfinished">Derselbe Job in Polen</translation>
    </message>
    <message>
        <source>A month of 1,000 H100s</source>
        <translation type="unfinished">Ein Monat mit 1.000 H100</translation>
    </message>
    <message>
        <source>Train GPT-3 sustainably</source>
        <translation type="unfinished">GPT-3 nachhaltig trainieren</translation>
    </message>
    <message>
        <source>Three years of one H100 for Llama 3 8B</source>
        <translation type="unfinished">Drei Jahre eine H100 für Llama 3 8B</translation>
    </message>
    <message>
        <source>Should I use A100s or H100s for inference? The A100</source>
        <translation type="unfinished">A100 oder H100 für die Inferenz? Die A100</translation>
    </message>
    <message>
        <source>… and the H100 (pin the first)</source>
        <translation type="unfinished">… und die H100 (die erste anheften)</translation>
    </message>
    <message>
        <source>Train GPT-3 on 1,024 A100s in Quebec</source>
        <translation type="unfinished">GPT-3 auf 1.024 A100 in Québec trainieren</translation>
    </message>
    <message>
        <source>… and in Poland (pin the first)</source>
        <translation type="unfinished">… und in Polen (das erste anheften)</translation>
    </message>
    <message>
        <source>Frontier training: 70 billion parameters on 8,192 H100s</source>
        <translation type="unfinished">Frontier-Training: 70 Milliarden Parameter auf 8.192 H100</translation>
    </message>
    <message>
        <source>… and 15 trillion tokens: time, energy, cost</source>
        <translation type="unfinished">… und 15 Billionen Tokens: Zeit, Energie, Kosten</translation>
    </message>
    <message>
        <source>ZeRO 0 → 3: 8 billion parameters without splitting the model</source>
        <translation type="unfinished">ZeRO 0 → 3: 8 Milliarden Parameter, ohne das Modell zu teilen</translation>
    </message>
    <message>
        <source>GPT-3 on 1,024 A100s: 34 days (Megatron-LM 2021)</source>
        <translation type="unfinished">GPT-3 auf 1.024 A100: 34 Tage (Megatron-LM 2021)</translation>
    </message>
    <message>
        <source>Pipeline of 8 stages with 8 micro-batches</source>
        <translation type="unfinished">Pipeline aus 8 Stufen mit 8 Micro-Batches</translation>
    </message>
    <message>
        <source>The same, interleaved: 4 virtual stages</source>
        <translation type="unfinished">Dasselbe, verschränkt: 4 virtuelle Stufen</translation>
    </message>
</context>
<context>
    <name>solver</name>
    <message>
        <source>Distributed training</source>
        <translation type="unfinished">Verteiltes Training</translation>
    </message>
    <message>
        <source>How long does a training step take on this fleet?</source>
        <translation type="unfinished">Wie lange dauert ein Trainingsschritt auf dieser Flotte?</translation>
    </message>
    <message>
        <source>Software efficiency</source>
        <translation type="unfinished">Software-Effizienz</translation>
    </message>
    <message>
        <source>How much of the peak does my kernel reach?</source>
        <translation type="unfinished">Wie viel der Spitze erreicht mein Kernel?</translation>
    </message>
    <message>
        <source>Data ingestion</source>
        <translation type="unfinished">Datenzufuhr</translation>
    </message>
    <message>
        <source>Can storage keep up with my accelerator?</source>
        <translation type="unfinished">Hält der Massenspeicher mit meinem Beschleuniger Schritt?</translation>
    </message>
    <message>
        <source>Weight streaming</source>
        <translation type="unfinished">Gewichts-Streaming</translation>
    </message>
    <message>
        <source>Can a wafer run a model that it cannot hold?</source>
        <translation type="unfinished">Kann ein Wafer ein Modell ausführen, das er nicht fassen kann?</translation>
    </message>
    <message>
        <source>Responsible engineering</source>
        <translation type="unfinished">Verantwortungsvolle Technik</translation>
    </message>
    <message>
        <source>What do privacy and fairness cost?</source>
        <translation type="unfinished">Was kosten Privatheit und Fairness?</translation>
    </message>
    <message>
        <source>Tail latency</source>
        <translation type="unfinished">Tail-Latenz</translation>
    </message>
    <message>
        <source>How long do the unlucky requests wait?</source>
        <translation type="unfinished">Wie lange warten Anfragen im ungünstigen Fall?</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished">Kompression</translation>
    </message>
    <message>
        <source>What do I gain from fewer bits or weights?</source>
        <translation type="unfinished">Was bringen weniger Bits oder weniger Gewichte?</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished">Serving</translation>
    </message>
    <message>
        <source>Can my language model answer fast enough, and does it fit?</source>
        <translation type="unfinished">Antwortet mein Sprachmodell schnell genug, und passt es?</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation type="unfinished">Synthese</translation>
    </message>
    <message>
        <source>What machine would be fast enough?</source>
        <translation type="unfinished">Welche Maschine wäre schnell genug?</translation>
    </message>
    <message>
        <source>Single node</source>
        <translation type="unfinished">Einzelknoten</translation>
    </message>
    <message>
        <source>How fast will my model run on this GPU?</source>
        <translation type="unfinished">Wie schnell läuft mein Modell auf dieser GPU?</translation>
    </message>
    <message>
        <source>Data transformation</source>
        <translation type="unfinished">Datentransformation</translation>
    </message>
    <message>
        <source>Is my accelerator waiting for the CPU?</source>
        <translation type="unfinished">Wartet mein Beschleuniger auf die CPU?</translation>
    </message>
    <message>
        <source>Network roofline</source>
        <translation type="unfinished">Netzwerk-Roofline</translation>
    </message>
    <message>
        <source>Does the network hold training back?</source>
        <translation type="unfinished">Bremst das Netzwerk das Training?</translation>
    </message>
    <message>
        <source>Energy and carbon</source>
        <translation type="unfinished">Energie und CO₂</translation>
    </message>
    <message>
        <source>What is the carbon footprint?</source>
        <translation type="unfinished">Wie groß ist der CO₂-Fußabdruck?</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished">Checkpoint</translation>
    </message>
    <message>
        <source>How long does a checkpoint take, and how often should I write one?</source>
        <translation type="unfinished">Wie lange dauert ein Checkpoint, und wie oft sollte einer geschrieben werden?</translation>
    </message>
    <message>
        <source>Network topology</source>
        <translation type="unfinished">Netzwerktopologie</translation>
    </message>
    <message>
        <source>How much bandwidth does the network&apos;s shape leave?</source>
        <translation type="unfinished">Wie viel Bandbreite lässt die Form des Netzwerks?</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished">Zuverlässigkeit</translation>
    </message>
    <message>
        <source>How often will my cluster fail during training?</source>
        <translation type="unfinished">Wie oft fällt mein Cluster während des Trainings aus?</translation>
    </message>
    <message>
        <source>Serving capacity</source>
        <translation type="unfinished">Serving-Kapazität</translation>
    </message>
    <message>
        <source>How many replicas does my traffic need?</source>
        <translation type="unfinished">Wie viele Replikate braucht mein Verkehr?</translation>
    </message>
    <message>
        <source>Job queue</source>
        <translation type="unfinished">Warteschlange</translation>
    </message>
    <message>
        <source>How long will my job queue?</source>
        <translation type="unfinished">Wie lange wartet mein Job?</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished">Szenario</translation>
    </message>
    <message>
        <source>Can I run it, and what will it cost, emit and withstand?</source>
        <translation type="unfinished">Läuft es, und was kostet, emittiert und übersteht es?</translation>
    </message>
    <message>
        <source>Continuous batching</source>
        <translation type="unfinished">Continuous Batching</translation>
    </message>
    <message>
        <source>How many users does one accelerator carry?</source>
        <translation type="unfinished">Wie viele Nutzer trägt ein Beschleuniger?</translation>
    </message>
    <message>
        <source>Chinchilla scaling</source>
        <translation type="unfinished">Chinchilla-Skalierung</translation>
    </message>
    <message>
        <source>How large a model should my compute train?</source>
        <translation type="unfinished">Wie groß sollte das Modell für meine Rechenleistung sein?</translation>
    </message>
    <message>
        <source>Expert routing</source>
        <translation type="unfinished">Experten-Routing</translation>
    </message>
    <message>
        <source>How much does MoE routing imbalance hurt?</source>
        <translation type="unfinished">Wie sehr schadet die MoE-Routing-Imbalance?</translation>
    </message>
    <message>
        <source>Inference-time scaling</source>
        <translation type="unfinished">Inferenzzeit-Skalierung</translation>
    </message>
    <message>
        <source>What does reasoning cost?</source>
        <translation type="unfinished">Was kostet Reasoning?</translation>
    </message>
    <message>
        <source>Cost of ownership</source>
        <translation type="unfinished">Besitzkosten</translation>
    </message>
    <message>
        <source>How much will this cost to run?</source>
        <translation type="unfinished">Was wird der Betrieb kosten?</translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation type="unfinished">Trainingsspeicher</translation>
    </message>
    <message>
        <source>How much memory do I need for training?</source>
        <translation type="unfinished">Wie viel Speicher braucht das Training?</translation>
    </message>
</context>
<context>
    <name>step part</name>
    <message>
        <source>Work</source>
        <translation type="unfinished">Arbeit</translation>
    </message>
    <message>
        <source>DP, exposed</source>
        <translation type="unfinished">DP, offen</translation>
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
        <translation type="unfinished">Bubble</translation>
    </message>
    <message>
        <source>Stragglers</source>
        <translation type="unfinished">Nachzügler</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>samples/s</source>
        <translation type="unfinished">Samples/s</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation type="unfinished">Tokens/s</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation type="unfinished">Anfragen/s</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation type="unfinished">Prozentpunkte</translation>
    </message>
    <message>
        <source>jobs/d</source>
        <translation type="unfinished">Jobs/d</translation>
    </message>
</context>
</TS>
