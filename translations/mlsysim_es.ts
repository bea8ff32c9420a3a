<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AssumptionsPage</name>
    <message>
        <source>nothing here</source>
        <translation type="unfinished">nada aquí</translation>
    </message>
    <message numerus="yes">
        <source>, and %n more</source>
        <translation type="unfinished">
            <numerusform>, y %n más</numerusform>
            <numerusform>, y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>as %1</source>
        <translation type="unfinished">como %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished">sin definir</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation type="unfinished">Supuesto</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Ahora</translation>
    </message>
    <message>
        <source>What changing it moves here</source>
        <translation type="unfinished">Qué mueve aquí su cambio</translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation type="unfinished">Libro de texto</translation>
    </message>
    <message>
        <source>Refined (preview)</source>
        <translation type="unfinished">Refinado (previa)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Fuente</translation>
    </message>
    <message>
        <source>Edited in this scenario</source>
        <translation type="unfinished">Editado en este escenario</translation>
    </message>
    <message>
        <source>Textbook: %1</source>
        <translation type="unfinished">Libro de texto: %1</translation>
    </message>
    <message>
        <source>Refined: %1</source>
        <translation type="unfinished">Refinado: %1</translation>
    </message>
    <message>
        <source> (edited)</source>
        <translation type="unfinished"> (editado)</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 assumptions move a result of this scenario</source>
        <translation type="unfinished">%1 · %2 de %3 supuestos mueven algún resultado de este escenario</translation>
    </message>
    <message>
        <source>What changing it moves: the assumption at the other set&apos;s value, or a tenth more where both sets agree. Edit a value under Assumptions in the Inputs panel; switch the set in the Scenario menu.</source>
        <translation type="unfinished">Qué mueve su cambio: el supuesto con el valor del otro conjunto o, donde ambos coinciden, con una décima parte más. Los valores se editan en Supuestos, en el panel Entradas; el conjunto se cambia en el menú Escenario.</translation>
    </message>
</context>
<context>
    <name>AttributionPage</name>
    <message>
        <source>not given</source>
        <translation type="unfinished">no indicado</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">ninguno</translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished">indicado</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished">Supuestos</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished">%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1, not from 0</source>
        <translation type="unfinished">%1, no desde 0</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">ahora</translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished">mejor</translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished">menos</translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished">peor</translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished">más</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation type="unfinished">otros %1</translation>
    </message>
    <message>
        <source>From %1 to now: %2</source>
        <translation type="unfinished">De %1 a ahora: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Cambio</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">Parte</translation>
    </message>
    <message>
        <source>Share of the difference</source>
        <translation type="unfinished">Fracción de la diferencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished">Error</translation>
    </message>
    <message>
        <source>What this change does, on the average of all orders in which the changes can be made</source>
        <translation type="unfinished">Lo que aporta este cambio, en promedio sobre todos los órdenes en que pueden hacerse los cambios</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation type="unfinished">± %1</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished">Revertir: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation type="unfinished">%1, ahora</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished">Diferencia</translation>
    </message>
    <message>
        <source>from %1 changes</source>
        <translation type="unfinished">de %1 cambios</translation>
    </message>
    <message>
        <source>Largest part</source>
        <translation type="unfinished">Parte mayor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>%1: no change moves it</source>
        <translation type="unfinished">%1: ningún cambio lo mueve</translation>
    </message>
    <message>
        <source>%1: %2 does %3</source>
        <translation type="unfinished">%1: %2 aporta %3</translation>
    </message>
    <message>
        <source>%1 of it</source>
        <translation type="unfinished">%1 del total</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation type="unfinished">%1 en sí</translation>
    </message>
    <message>
        <source>With %1 as now and the rest as in %2</source>
        <translation type="unfinished">Con %1 como ahora y el resto como en %2</translation>
    </message>
    <message>
        <source>The changes cannot be told apart. %1: %2</source>
        <translation type="unfinished">No se pueden separar los cambios. %1: %2</translation>
    </message>
    <message>
        <source>The changes cannot be told apart. %1: %2 has no finite answer</source>
        <translation type="unfinished">No se pueden separar los cambios. %1: %2 no tiene respuesta finita</translation>
    </message>
    <message>
        <source>%1 and %2 together: %3 beyond what each does</source>
        <translation type="unfinished">%1 y %2 juntos: %3 además de lo que aporta cada uno</translation>
    </message>
    <message>
        <source>More than %1 changes: the parts are means of random orders</source>
        <translation type="unfinished">Más de %1 cambios: las partes son medias de órdenes aleatorios</translation>
    </message>
    <message>
        <source>Pin the scenario as it is (Ctrl+D), then change something: here is what each change does</source>
        <translation type="unfinished">Fijar el escenario tal como está (Ctrl+D) y después cambiar algo: aquí se ve lo que aporta cada cambio</translation>
    </message>
    <message>
        <source>%1 has no answer here: %2</source>
        <translation type="unfinished">%1 no tiene respuesta aquí: %2</translation>
    </message>
    <message>
        <source>%1 has no finite answer in %2</source>
        <translation type="unfinished">%1 no tiene respuesta finita en %2</translation>
    </message>
    <message>
        <source>Nothing that goes into %1 differs from %2: change something</source>
        <translation type="unfinished">Nada de lo que entra en %1 difiere de %2: hay que cambiar algo</translation>
    </message>
</context>
<context>
    <name>CapacityPage</name>
    <message>
        <source>%1 years</source>
        <translation type="unfinished">%1 años</translation>
    </message>
    <message>
        <source>Per million tokens</source>
        <translation type="unfinished">Por millón de tokens</translation>
    </message>
    <message>
        <source>unknown: the device states no price</source>
        <translation type="unfinished">desconocido: el dispositivo no indica precio</translation>
    </message>
    <message>
        <source>no number of replicas to price</source>
        <translation type="unfinished">ningún número de réplicas que valorar</translation>
    </message>
    <message>
        <source>hardware over %1</source>
        <translation type="unfinished">hardware en %1</translation>
    </message>
    <message>
        <source>grows for ever</source>
        <translation type="unfinished">crece sin fin</translation>
    </message>
    <message>
        <source>%1 of %2 ms</source>
        <translation type="unfinished">%1 de %2 ms</translation>
    </message>
    <message>
        <source>%1: too slow</source>
        <translation type="unfinished">%1: muy lento</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">nada</translation>
    </message>
    <message>
        <source>latency</source>
        <translation type="unfinished">latencia</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation type="unfinished">capacidad</translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished">memoria</translation>
    </message>
    <message>
        <source>target met</source>
        <translation type="unfinished">objetivo cumplido</translation>
    </message>
    <message>
        <source>too few are allowed</source>
        <translation type="unfinished">se permiten muy pocas</translation>
    </message>
    <message>
        <source>too slow without waiting</source>
        <translation type="unfinished">muy lento aun sin espera</translation>
    </message>
    <message>
        <source>more traffic than capacity</source>
        <translation type="unfinished">más tráfico que capacidad</translation>
    </message>
    <message>
        <source>not one request fits</source>
        <translation type="unfinished">no cabe ni una petición</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">ninguno</translation>
    </message>
    <message>
        <source>smallest that is enough</source>
        <translation type="unfinished">el mínimo que basta</translation>
    </message>
    <message>
        <source>no number helps</source>
        <translation type="unfinished">ningún número basta</translation>
    </message>
    <message>
        <source>%1 are too few</source>
        <translation type="unfinished">%1 son muy pocas</translation>
    </message>
    <message>
        <source>%1 of %2 requests/s</source>
        <translation type="unfinished">%1 de %2 peticiones/s</translation>
    </message>
    <message>
        <source>on top of %1</source>
        <translation type="unfinished">se suma a %1</translation>
    </message>
    <message>
        <source>unstable</source>
        <translation type="unfinished">inestable</translation>
    </message>
    <message>
        <source>Of all replicas, over the life of their hardware.</source>
        <translation type="unfinished">De todas las réplicas, durante la vida útil de su hardware.</translation>
    </message>
    <message>
        <source>Replicas: purchase</source>
        <translation type="unfinished">Réplicas: compra</translation>
    </message>
    <message>
        <source>Replicas: electricity</source>
        <translation type="unfinished">Réplicas: electricidad</translation>
    </message>
    <message>
        <source>Replicas: maintenance</source>
        <translation type="unfinished">Réplicas: mantenimiento</translation>
    </message>
    <message>
        <source>Replicas: total</source>
        <translation type="unfinished">Réplicas: total</translation>
    </message>
    <message>
        <source>Cost of a million tokens</source>
        <translation type="unfinished">Coste de un millón de tokens</translation>
    </message>
    <message>
        <source>Of the answers&apos; tokens, as many as the traffic asks for.</source>
        <translation type="unfinished">De los tokens de las respuestas, tantos como pide el tráfico.</translation>
    </message>
    <message>
        <source>Traffic up to which replicas are enough: %1</source>
        <translation type="unfinished">Tráfico hasta el que bastan las réplicas: %1</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation type="unfinished">peticiones/s</translation>
    </message>
    <message>
        <source>Batch %1: capacity of a replica</source>
        <translation type="unfinished">Lote %1: capacidad de una réplica</translation>
    </message>
    <message>
        <source>Batch %1: latency without waiting</source>
        <translation type="unfinished">Lote %1: latencia sin espera</translation>
    </message>
    <message>
        <source>Weights and the cache of one request do not fit into the device&apos;s %1: there is no replica to count</source>
        <translation type="unfinished">Los pesos y la caché de una petición no caben en los %1 del dispositivo: no hay réplica que contar</translation>
    </message>
    <message>
        <source>Cost: bought once, used %1, electricity at %2 and maintenance on top; the traffic as it is now, all the time.</source>
        <translation type="unfinished">Coste: una sola compra, usada %1, más la electricidad a %2 y el mantenimiento; con el tráfico de ahora todo el tiempo.</translation>
    </message>
    <message>
        <source>Replicas %1 for %2 requests/s · P99 %3 · %4 busy</source>
        <translation type="unfinished">Réplicas %1 para %2 peticiones/s · P99 %3 · ocupación %4</translation>
    </message>
    <message>
        <source>No number of replicas: %1</source>
        <translation type="unfinished">Ningún número de réplicas: %1</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation type="unfinished">%1 peticiones/s</translation>
    </message>
    <message>
        <source>1 replica</source>
        <translation type="unfinished">1 réplica</translation>
    </message>
    <message>
        <source>%1 replicas</source>
        <translation type="unfinished">%1 réplicas</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished">Tráfico</translation>
    </message>
    <message>
        <source>%1 on %2, prompt %3, answer %4, %5, P99 within %6 at %7</source>
        <translation type="unfinished">%1 en %2, prompt %3, respuesta %4, %5, P99 de %6 como máximo a %7</translation>
    </message>
    <message>
        <source>Replicas needed</source>
        <translation type="unfinished">Réplicas necesarias</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation type="unfinished">Este escenario</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 a %2</translation>
    </message>
    <message>
        <source>%1 for %2, 99 % of them within %3.</source>
        <translation type="unfinished">%1 para %2, el 99 % de ellas en menos de %3.</translation>
    </message>
    <message>
        <source>traffic %1</source>
        <translation type="unfinished">tráfico %1</translation>
    </message>
    <message>
        <source>%1 are more than %2 serve in time.</source>
        <translation type="unfinished">%1 son más de las que %2 atienden a tiempo.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished">máx. %1</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished">Réplicas</translation>
    </message>
    <message>
        <source>Replicas that keep P99 within %1</source>
        <translation type="unfinished">Réplicas que mantienen el P99 dentro de %1</translation>
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
        <translation type="unfinished">%1 a %2, ocupación %3: %4</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished">objetivo %1</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation type="unfinished">capacidad %1</translation>
    </message>
    <message>
        <source>target met up to %1</source>
        <translation type="unfinished">objetivo cumplido hasta %1</translation>
    </message>
    <message>
        <source>P99 %1</source>
        <translation type="unfinished">P99 %1</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">Latencia</translation>
    </message>
    <message>
        <source>; a request takes longer than the target even without waiting.</source>
        <translation type="unfinished">; una petición tarda más que el objetivo aun sin espera.</translation>
    </message>
    <message>
        <source>Latency over load with %1</source>
        <translation type="unfinished">Latencia según la carga con %1</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation type="unfinished">Lote máximo</translation>
    </message>
    <message>
        <source>the target is missed</source>
        <translation type="unfinished">no se cumple el objetivo</translation>
    </message>
    <message>
        <source>too many replicas</source>
        <translation type="unfinished">demasiadas réplicas</translation>
    </message>
    <message>
        <source>batch %1: %2 a replica, %3 without waiting, %4</source>
        <translation type="unfinished">lote %1: %2 por réplica, %3 sin espera, %4</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation type="unfinished">lote %1</translation>
    </message>
    <message>
        <source>Capacity of a replica</source>
        <translation type="unfinished">Capacidad de una réplica</translation>
    </message>
    <message>
        <source>Batch size: capacity bought with latency (without waiting)</source>
        <translation type="unfinished">Tamaño de lote: capacidad a cambio de latencia (sin espera)</translation>
    </message>
    <message>
        <source>%1 of %2 requests/s with all %3</source>
        <translation type="unfinished">%1 de %2 peticiones/s con las %3</translation>
    </message>
    <message>
        <source>no number of replicas meets the target</source>
        <translation type="unfinished">ningún número de réplicas cumple el objetivo</translation>
    </message>
    <message>
        <source>No number of replicas meets the target of %1: a request takes %2 even without waiting; more replicas do not help, as they only shorten the wait</source>
        <translation type="unfinished">Ningún número de réplicas cumple el objetivo de %1: una petición tarda %2 aun sin espera; más réplicas no ayudan, pues solo acortan la espera</translation>
    </message>
    <message>
        <source>No number of replicas up to %1 meets the target: all together end %2 requests a second, %3 arrive, and the queue grows for ever</source>
        <translation type="unfinished">Ningún número de réplicas hasta %1 cumple el objetivo: todas juntas terminan %2 peticiones por segundo, llegan %3 y la cola crece sin fin</translation>
    </message>
    <message>
        <source>No number of replicas up to %1 meets the target of %2: with all of them 1 of 100 requests takes longer than %3</source>
        <translation type="unfinished">Ningún número de réplicas hasta %1 cumple el objetivo de %2: con todas, 1 de cada 100 peticiones tarda más de %3</translation>
    </message>
    <message>
        <source>P99, utilisation, wait and capacity are of all %1 replicas that are allowed: how far they are from the target, not an answer.</source>
        <translation type="unfinished">P99, utilización, espera y capacidad son de las %1 réplicas permitidas: muestran lo lejos que están del objetivo, no son una respuesta.</translation>
    </message>
    <message>
        <source>Capacity of %1: %2</source>
        <translation type="unfinished">Capacidad de %1: %2</translation>
    </message>
    <message>
        <source>A replica is one device here, without tensor parallelism; the Serving page divides the model over %1</source>
        <translation type="unfinished">Aquí una réplica es un dispositivo, sin paralelismo tensorial; la página Servicio reparte el modelo entre %1</translation>
    </message>
    <message>
        <source>not one request fits on one device</source>
        <translation type="unfinished">en un dispositivo no cabe ni una petición</translation>
    </message>
    <message>
        <source>one device is too small</source>
        <translation type="unfinished">un dispositivo es demasiado pequeño</translation>
    </message>
    <message>
        <source>one device is too slow</source>
        <translation type="unfinished">un dispositivo es demasiado lento</translation>
    </message>
    <message>
        <source>one is too few</source>
        <translation type="unfinished">una es muy poco</translation>
    </message>
    <message>
        <source>%1 of %2 requests/s with one replica</source>
        <translation type="unfinished">%1 de %2 peticiones/s con una réplica</translation>
    </message>
    <message>
        <source>One replica, all that is allowed, does not meet the target: it ends %1 requests a second, %2 arrive, and the queue grows for ever</source>
        <translation type="unfinished">Una réplica, la única permitida, no cumple el objetivo: termina %1 peticiones por segundo, llegan %2 y la cola crece sin fin</translation>
    </message>
    <message>
        <source>One replica, all that is allowed, does not meet the target of %1: 1 of 100 requests takes longer than %2</source>
        <translation type="unfinished">Una réplica, la única permitida, no cumple el objetivo de %1: 1 de cada 100 peticiones tarda más de %2</translation>
    </message>
    <message>
        <source>This capacity does not count the time of prefill: the prompts of %1 requests/s alone would keep %2 replicas busy (traffic × TTFT ÷ batch).</source>
        <translation type="unfinished">Esta capacidad no cuenta el tiempo de prefill: solo los prompts de %1 peticiones/s ya ocuparían %2 réplicas (tráfico × TTFT ÷ lote).</translation>
    </message>
    <message>
        <source>With the assumption “%1” on (Inputs panel, Assumptions), %2 replicas are needed.</source>
        <translation type="unfinished">Con el supuesto «%1» activado (panel Entradas, Supuestos) hacen falta %2 réplicas.</translation>
    </message>
    <message>
        <source>With the assumption “%1” on (Inputs panel, Assumptions), no number up to %2 meets the target.</source>
        <translation type="unfinished">Con el supuesto «%1» activado (panel Entradas, Supuestos), ningún número hasta %2 cumple el objetivo.</translation>
    </message>
    <message>
        <source>It does not fit: the times in the table are as if the memory sufficed for one request.</source>
        <translation type="unfinished">No cabe: los tiempos de la tabla son como si la memoria bastara para una petición.</translation>
    </message>
    <message>
        <source>P99, utilisation, wait and capacity are of the one replica that is allowed: how far it is from the target, not an answer.</source>
        <translation type="unfinished">P99, utilización, espera y capacidad son de la única réplica permitida: muestran lo lejos que está del objetivo, no son una respuesta.</translation>
    </message>
    <message>
        <source>%1 are more than 1 replica serves in time.</source>
        <translation type="unfinished">%1 son más de las que 1 réplica atiende a tiempo.</translation>
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
        <translation type="unfinished">Cambio</translation>
    </message>
    <message>
        <source> · %1: %2</source>
        <translation type="unfinished"> · %1: %2</translation>
    </message>
    <message>
        <source>Pinned %1: %2</source>
        <translation type="unfinished">Fijado %1: %2</translation>
    </message>
    <message>
        <source>%1 has no answer here: %2</source>
        <translation type="unfinished">%1 no tiene respuesta aquí: %2</translation>
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
        <translation type="unfinished">Candidato</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished">Cabe</translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation type="unfinished">Límite</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation type="unfinished">%1 (ahora)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">sin respuesta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">no</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">desconocido</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">Tiempo de paso</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">Latencia</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>%1, shorter is faster</source>
        <translation type="unfinished">%1, más corto es más rápido</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation type="unfinished">Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>None of them fits</source>
        <translation type="unfinished">Ninguno cabe</translation>
    </message>
    <message>
        <source>%1 is the fastest of the %2 that fit</source>
        <translation type="unfinished">%1 es el más rápido de los %2 que caben</translation>
    </message>
    <message>
        <source>Ctrl-click devices or models in the zoo (or press Ctrl+Return there) to put them beside this one</source>
        <translation type="unfinished">Ctrl+clic en dispositivos o modelos del zoo (o Ctrl+Intro allí) los pone junto a este</translation>
    </message>
    <message>
        <source>Pinned %1: another task, whose times cannot be ranked with these</source>
        <translation type="unfinished">Fijado %1: otra tarea, cuyos tiempos no se pueden ordenar con estos</translation>
    </message>
    <message>
        <source>Pinned %1: the same as now; change an input to compare</source>
        <translation type="unfinished">Fijado %1: lo mismo que ahora; cambie una entrada para comparar</translation>
    </message>
    <message>
        <source>number of accelerators</source>
        <translation type="unfinished">número de aceleradores</translation>
    </message>
    <message>
        <source>%1 is the only one that fits</source>
        <translation type="unfinished">Solo cabe %1</translation>
    </message>
    <message>
        <source>%1 has the shortest time of the %2 that fit, but the rows differ in: %3</source>
        <translation type="unfinished">%1 tiene el tiempo más corto de los %2 que caben, pero las filas difieren en: %3</translation>
    </message>
</context>
<context>
    <name>CostCarbonPage</name>
    <message>
        <source>Time</source>
        <translation type="unfinished">Tiempo</translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished">años</translation>
    </message>
    <message>
        <source>%1, as edited</source>
        <translation type="unfinished">%1 (editada)</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation type="unfinished">Cálculo</translation>
    </message>
    <message>
        <source>Cooling and distribution (PUE)</source>
        <translation type="unfinished">Refrigeración y distribución (PUE)</translation>
    </message>
    <message>
        <source>Making the devices</source>
        <translation type="unfinished">Fabricar dispositivos</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished">Carbono</translation>
    </message>
    <message>
        <source>%1 emits %2, the most of %3 places; %4 the least, %5. Here, %6: %7. The grid of %1 emits %8 that of %4, and %9 once each place&apos;s own PUE counts.</source>
        <translation type="unfinished">%1 emite %2, lo máximo de %3 lugares; %4, lo mínimo, %5. Aquí, %6: %7. La red eléctrica de %1 emite %8 lo de la de %4, y %9 al contar el PUE propio de cada lugar.</translation>
    </message>
    <message>
        <source>Bought in full</source>
        <translation type="unfinished">Compra al contado</translation>
    </message>
    <message>
        <source>Spread over %1</source>
        <translation type="unfinished">Repartido en %1</translation>
    </message>
    <message>
        <source>Electricity and maintenance</source>
        <translation type="unfinished">Electricidad y mantenimiento</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation type="unfinished">Coste acumulado</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation type="unfinished">Este escenario</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>equal after %1</source>
        <translation type="unfinished">igual tras %1</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation type="unfinished">compra</translation>
    </message>
    <message>
        <source>Electricity and maintenance never cost as much as the purchase.</source>
        <translation type="unfinished">La electricidad y el mantenimiento nunca llegan a costar tanto como la compra.</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished">%1 años</translation>
    </message>
    <message>
        <source>Electricity and maintenance have cost as much as the purchase after %1.</source>
        <translation type="unfinished">La electricidad y el mantenimiento han costado tanto como la compra tras %1.</translation>
    </message>
    <message>
        <source>operation = purchase: %1</source>
        <translation type="unfinished">operación = compra: %1</translation>
    </message>
    <message>
        <source>Bought in full, the hardware costs %1 at once; spread over %2 it costs the same after that time. </source>
        <translation type="unfinished">Con la compra al contado, el hardware cuesta %1 de una vez; repartido en %2, cuesta lo mismo al cabo de ese tiempo. </translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation type="unfinished">Coste en el tiempo</translation>
    </message>
    <message>
        <source>Carbon so far</source>
        <translation type="unfinished">Carbono acumulado</translation>
    </message>
    <message>
        <source>making the devices</source>
        <translation type="unfinished">fabricar dispositivos</translation>
    </message>
    <message>
        <source>operation = making: %1</source>
        <translation type="unfinished">operación = fabricación: %1</translation>
    </message>
    <message>
        <source>After %1 this fleet has emitted %2 here, %3 with the electricity of %4.</source>
        <translation type="unfinished">Tras %1 esta flota ha emitido %2 aquí, y %3 con la electricidad de %4.</translation>
    </message>
    <message>
        <source>Carbon over time</source>
        <translation type="unfinished">Carbono en el tiempo</translation>
    </message>
    <message>
        <source>Cost per million served</source>
        <translation type="unfinished">Coste por millón servido</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation type="unfinished">Coste por millón de tokens</translation>
    </message>
    <message>
        <source>Cost per million inferences</source>
        <translation type="unfinished">Coste por millón de inferencias</translation>
    </message>
    <message>
        <source>Training, a million tokens</source>
        <translation type="unfinished">Entrenamiento, un millón de tokens</translation>
    </message>
    <message>
        <source>Training, a million samples</source>
        <translation type="unfinished">Entrenamiento, un millón de muestras</translation>
    </message>
    <message>
        <source>Cost of one served</source>
        <translation type="unfinished">Coste por unidad servida</translation>
    </message>
    <message>
        <source>Cost per request</source>
        <translation type="unfinished">Coste por petición</translation>
    </message>
    <message>
        <source>Cost per inference</source>
        <translation type="unfinished">Coste por inferencia</translation>
    </message>
    <message>
        <source>Training, one sample</source>
        <translation type="unfinished">Entrenamiento, una muestra</translation>
    </message>
    <message>
        <source>%1, its whole life</source>
        <translation type="unfinished">%1, toda su vida útil</translation>
    </message>
    <message>
        <source>%1, amortised over %2</source>
        <translation type="unfinished">%1, amortizado en %2</translation>
    </message>
    <message>
        <source>%1, bought in full</source>
        <translation type="unfinished">%1, compra al contado</translation>
    </message>
    <message>
        <source>the device states no price</source>
        <translation type="unfinished">el dispositivo no indica precio</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">desconocido</translation>
    </message>
    <message>
        <source>Making the devices emitted %1: as much as %2 of operation here.</source>
        <translation type="unfinished">Fabricar los dispositivos emitió %1: tanto como %2 de operación aquí.</translation>
    </message>
    <message>
        <source>hardware over %1</source>
        <translation type="unfinished">hardware en %1</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation type="unfinished">Coste, %1</translation>
    </message>
    <message>
        <source>bought in full: %1</source>
        <translation type="unfinished">compra al contado: %1</translation>
    </message>
    <message>
        <source>hardware over %1: %2</source>
        <translation type="unfinished">hardware en %1: %2</translation>
    </message>
    <message>
        <source>Energy, carbon and water, over %1</source>
        <translation type="unfinished">Energía, carbono y agua, durante %1</translation>
    </message>
    <message>
        <source>Cost of one, hardware over %1</source>
        <translation type="unfinished">Coste unitario, hardware en %1</translation>
    </message>
    <message>
        <source>An accelerator for an hour</source>
        <translation type="unfinished">Un acelerador durante una hora</translation>
    </message>
    <message>
        <source>a lower rent would be cheaper than buying</source>
        <translation type="unfinished">un alquiler menor saldría más barato que comprar</translation>
    </message>
    <message>
        <source>Carbon of this scenario on each grid</source>
        <translation type="unfinished">Carbono de este escenario en cada red eléctrica</translation>
    </message>
    <message>
        <source>here; %1, PUE %2</source>
        <translation type="unfinished">aquí; %1, PUE %2</translation>
    </message>
    <message>
        <source>%1 of here, its grid alone %2; %3, PUE %4</source>
        <translation type="unfinished">%1 lo de aquí, solo su red eléctrica %2; %3, PUE %4</translation>
    </message>
    <message>
        <source>Cost over time, bought in full</source>
        <translation type="unfinished">Coste en el tiempo, compra al contado</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished">tras %1</translation>
    </message>
    <message>
        <source>the purchase</source>
        <translation type="unfinished">la compra</translation>
    </message>
    <message>
        <source>spread over %1: %2; operation %3</source>
        <translation type="unfinished">repartido en %1: %2; operación %3</translation>
    </message>
    <message>
        <source>%1 against %2: the grid emits %3 as much for the same electricity, and the job %4 as much once each place&apos;s own PUE counts.</source>
        <translation type="unfinished">%1 frente a %2: con la misma electricidad, la red eléctrica emite %3 lo de la otra, y el trabajo, %4 al contar el PUE propio de cada lugar.</translation>
    </message>
    <message>
        <source>%1: all that the hardware costs over its life of %2, over what it does in that time, %3 a second (%4).</source>
        <translation type="unfinished">%1: todo lo que cuesta el hardware en su vida útil de %2, dividido entre lo que hace en ese tiempo, %3 por segundo (%4).</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished">%1 para %2</translation>
    </message>
    <message>
        <source>Cost unknown: %1</source>
        <translation type="unfinished">Coste desconocido: %1</translation>
    </message>
    <message>
        <source>%1 in %2, %3 as much as in %4</source>
        <translation type="unfinished">%1 en %2, %3 lo de %4</translation>
    </message>
    <message>
        <source>%1 in %2, in %3 %4 as much</source>
        <translation type="unfinished">%1 en %2; en %3, %4 esa cantidad</translation>
    </message>
    <message>
        <source>%1 ≈ %2 (hardware over %3)</source>
        <translation type="unfinished">%1 ≈ %2 (hardware en %3)</translation>
    </message>
    <message>
        <source>MFU %1, PUE %2, water %3</source>
        <translation type="unfinished">MFU %1, PUE %2, agua %3</translation>
    </message>
    <message>
        <source>at MFU %1; at MFU %2: %3</source>
        <translation type="unfinished">con MFU %1; con MFU %2: %3</translation>
    </message>
    <message>
        <source>Energy, electricity and operational carbon are counted at MFU %1, an input of this page. %2 computes MFU %3 for this scenario: entered here, it makes them %4 as much. Purchase and maintenance stay.</source>
        <translation type="unfinished">La energía, la electricidad y el carbono operativo se cuentan con una MFU de %1, una entrada de esta página. %2 calcula una MFU de %3 para este escenario: introducida aquí, pasan a ser %4 lo mostrado. La compra y el mantenimiento no cambian.</translation>
    </message>
    <message>
        <source>Energy, electricity and operational carbon are counted at MFU %1, an input of this page.</source>
        <translation type="unfinished">La energía, la electricidad y el carbono operativo se cuentan con una MFU de %1, una entrada de esta página.</translation>
    </message>
    <message>
        <source>The hardware is bought in full here; the Overview counts the share of its life of %1 that is used. Set the amortisation period for the same.</source>
        <translation type="unfinished">Aquí el hardware se compra por completo; el Resumen cuenta la parte usada de su vida de %1. Fije el período de amortización para ver lo mismo.</translation>
    </message>
    <message>
        <source>All of this is for %1; the training run takes %2 (Scaling). Set the duration to that for the whole run.</source>
        <translation type="unfinished">Todo esto es para %1; el entrenamiento tarda %2 (Escalado). Fije esa duración para el entrenamiento completo.</translation>
    </message>
    <message>
        <source>Scaling counts %1 for it, at its own MFU and with the hardware spread over %2.</source>
        <translation type="unfinished">Escalado cuenta %1 por él, con su propia MFU y el hardware repartido en %2.</translation>
    </message>
    <message>
        <source>Carbon on every grid, over %1</source>
        <translation type="unfinished">Carbono en cada red, durante %1</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished">Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation type="unfinished">¿Guardar los cambios en %1?</translation>
    </message>
</context>
<context>
    <name>EntryFiles</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished">No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for an entry.</source>
        <translation type="unfinished">%1 es demasiado grande para una ficha.</translation>
    </message>
    <message>
        <source>%1: what kind of entry this is cannot be told from its fields.</source>
        <translation type="unfinished">%1: no se puede saber por sus campos qué tipo de ficha es.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished">No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>Output</source>
        <translation type="unfinished">Salida</translation>
    </message>
    <message>
        <source>%1 has no answer here</source>
        <translation type="unfinished">%1 no tiene respuesta aquí</translation>
    </message>
    <message>
        <source>%1 is unbounded here, so nothing can be compared with it</source>
        <translation type="unfinished">%1 no tiene cota aquí, así que nada puede compararse con ello</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Pregunta</translation>
    </message>
    <message>
        <source>Which solver answers; its inputs are on the right.</source>
        <translation type="unfinished">Qué solver responde; sus entradas están a la derecha.</translation>
    </message>
    <message>
        <source>Assumption · %1</source>
        <translation type="unfinished">Supuesto · %1</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, got %4</source>
        <translation type="unfinished">%1 debe ser un número entero de %2 a %3, pero es %4</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">no</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">sin respuesta</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">rechazado</translation>
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
        <translation type="unfinished"> y </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">sin respuesta</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">desconocido</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation type="unfinished">Aplicar: %1</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished">Factor</translation>
    </message>
    <message>
        <source>How far each input can go before it no longer fits</source>
        <translation type="unfinished">Hasta dónde puede llegar cada entrada antes de que ya no quepa</translation>
    </message>
    <message>
        <source>How far each input must go until it fits</source>
        <translation type="unfinished">Hasta dónde debe llegar cada entrada para que quepa</translation>
    </message>
    <message>
        <source>It fits, whatever one input does</source>
        <translation type="unfinished">Cabe, sea cual sea el valor de una sola entrada</translation>
    </message>
    <message>
        <source>It fits; the nearest edge: %1</source>
        <translation type="unfinished">Cabe; el límite más cercano: %1</translation>
    </message>
    <message>
        <source>The smallest change that makes it fit: %1</source>
        <translation type="unfinished">El menor cambio que hace que quepa: %1</translation>
    </message>
    <message>
        <source>No one input, and no two, make it fit</source>
        <translation type="unfinished">Ni una entrada ni dos consiguen que quepa</translation>
    </message>
    <message>
        <source>No single input makes it fit; the smallest two: %1</source>
        <translation type="unfinished">Ninguna entrada por sí sola hace que quepa; las dos con menor cambio: %1</translation>
    </message>
    <message>
        <source>Up to the edge</source>
        <translation type="unfinished">Hasta el límite</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Cambio</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Por</translation>
    </message>
    <message>
        <source>Latency then</source>
        <translation type="unfinished">Nueva latencia</translation>
    </message>
    <message>
        <source>Cost then</source>
        <translation type="unfinished">Nuevo coste</translation>
    </message>
    <message>
        <source>Carbon then</source>
        <translation type="unfinished">Nuevo carbono</translation>
    </message>
    <message>
        <source>Each row is enough by itself and was solved; latency, cost and carbon are those of the whole scenario then</source>
        <translation type="unfinished">Cada fila basta por sí sola y se ha resuelto; latencia, coste y carbono son los de todo el escenario en ese caso</translation>
    </message>
</context>
<context>
    <name>FormulasPage</name>
    <message>
        <source>Formula</source>
        <translation type="unfinished">Fórmula</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation type="unfinished">Ecuación</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unidad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Fuente</translation>
    </message>
    <message>
        <source>Name on the command line</source>
        <translation type="unfinished">Nombre en la línea de órdenes</translation>
    </message>
    <message>
        <source>%1 formulas, each with its source</source>
        <translation type="unfinished">%1 fórmulas, cada una con su fuente</translation>
    </message>
</context>
<context>
    <name>GenericPage</name>
    <message>
        <source>No fleet is chosen: this is a fleet of one device. Choose one in the zoo.</source>
        <translation type="unfinished">No hay flota elegida: esta es una flota de un dispositivo. Elija una en el zoo.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>%1 of the places so far.</source>
        <translation type="unfinished">%1 de los puntos hasta ahora.</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation type="unfinished">%1: no</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation type="unfinished">%1: sí</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Ahora</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Región</translation>
    </message>
    <message>
        <source>Share of the map</source>
        <translation type="unfinished">Fracción del mapa</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">sin respuesta</translation>
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
        <translation type="unfinished">en el mapa: %1</translation>
    </message>
    <message>
        <source>Least and largest %1</source>
        <translation type="unfinished">%1: mínimo y máximo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>In %1, %2 meets %3 where %4 = %5 (%6)</source>
        <translation type="unfinished">En «%1», «%2» iguala a «%3» donde %4 = %5 (%6)</translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished">de</translation>
    </message>
    <message>
        <source>The least value, with its unit.</source>
        <translation type="unfinished">El valor mínimo, con su unidad.</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">a</translation>
    </message>
    <message>
        <source>The largest value, with its unit.</source>
        <translation type="unfinished">El valor máximo, con su unidad.</translation>
    </message>
    <message>
        <source>the range goes from the smaller to the larger, got %1 to %2</source>
        <translation type="unfinished">el intervalo va del menor al mayor, pero es de %1 a %2</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished">Color</translation>
    </message>
    <message>
        <source>Lines of equal</source>
        <translation type="unfinished">Isolíneas de</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">ninguno</translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished">Horizontal</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Vertical</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished">Celdas</translation>
    </message>
    <message>
        <source>Places along each axis.</source>
        <translation type="unfinished">Puntos a lo largo de cada eje.</translation>
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
        <translation type="unfinished">Mapa de «%1»: %2 × %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message>
        <source>%1, lines of equal %2</source>
        <translation type="unfinished">%1, líneas de igual %2</translation>
    </message>
</context>
<context>
    <name>MemoryPage</name>
    <message>
        <source>Inference</source>
        <translation type="unfinished">Inferencia</translation>
    </message>
    <message>
        <source>Memory per accelerator</source>
        <translation type="unfinished">Memoria por acelerador</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Part (%1)</source>
        <translation type="unfinished">Parte (%1)</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished">Cabe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">no</translation>
    </message>
    <message>
        <source>ZeRO %1</source>
        <translation type="unfinished">ZeRO %1</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation type="unfinished">Entrenamiento: %1</translation>
    </message>
    <message>
        <source>What fills the memory</source>
        <translation type="unfinished">Qué llena la memoria</translation>
    </message>
    <message>
        <source>To train it</source>
        <translation type="unfinished">Para entrenarlo</translation>
    </message>
    <message>
        <source>Activation checkpointing: what is kept for the backward pass</source>
        <translation type="unfinished">Checkpointing de activaciones: lo que se guarda para la pasada hacia atrás</translation>
    </message>
    <message>
        <source>With data parallel 1 there is nobody to share with: all ZeRO stages need the same.</source>
        <translation type="unfinished">Con paralelismo de datos 1 no hay con quién repartir: todas las etapas de ZeRO necesitan lo mismo.</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished">Servicio</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Libre</translation>
    </message>
    <message>
        <source>What is left of the memory; 0 where it does not suffice.</source>
        <translation type="unfinished">Lo que queda de la memoria; 0 donde no basta.</translation>
    </message>
    <message>
        <source>Scaling counts %1 for each accelerator, since a rank takes its samples in %2 parts. Set Gradient accumulation to %2 for the same numbers.</source>
        <translation type="unfinished">Escalado cuenta %1 por acelerador, pues un rango toma sus muestras en %2 partes. Fije Acumulación de gradientes en %2 para ver los mismos números.</translation>
    </message>
    <message>
        <source>Data parallel is %1 here and %2 on the scenario&apos;s fleet (Scaling), whose ranks share the state. Set Data parallel to %2 and Gradient accumulation to %3 for the same numbers.</source>
        <translation type="unfinished">El paralelismo de datos es %1 aquí y %2 en la flota del escenario (Escalado), cuyos rangos reparten el estado. Fije Paral. de datos en %2 y Acumulación de gradientes en %3 para ver los mismos números.</translation>
    </message>
    <message>
        <source>Scaling counts %1 for each accelerator of the scenario&apos;s fleet.</source>
        <translation type="unfinished">Escalado cuenta %1 por acelerador de la flota del escenario.</translation>
    </message>
    <message>
        <source>Data parallel is %1 here and %2 on the scenario&apos;s fleet, whose ranks share the state: Scaling counts %3 for each accelerator. Data parallel %2 and Gradient accumulation %4 here would give %5.</source>
        <translation type="unfinished">El paralelismo de datos es %1 aquí y %2 en la flota del escenario, cuyos rangos reparten el estado: Escalado cuenta %3 por acelerador. Con Paral. de datos %2 y Acumulación de gradientes %4, aquí saldrían %5.</translation>
    </message>
    <message>
        <source>Scaling counts in another way with: %1.</source>
        <translation type="unfinished">Escalado cuenta de otro modo con: %1.</translation>
    </message>
    <message>
        <source>Each of %1 accelerators: %2</source>
        <translation type="unfinished">Cada uno de %1 aceleradores: %2</translation>
    </message>
    <message>
        <source>Serving: %1</source>
        <translation type="unfinished">Servicio: %1</translation>
    </message>
</context>
<context>
    <name>MoePage</name>
    <message>
        <source>%1, batch %2 of %3 tokens over %4 accelerators</source>
        <translation type="unfinished">%1, lote %2 de %3 tokens sobre %4 aceleradores</translation>
    </message>
    <message>
        <source>Routing imbalance γ</source>
        <translation type="unfinished">Desequilibrio γ</translation>
    </message>
    <message>
        <source>All-to-all</source>
        <translation type="unfinished">All-to-all</translation>
    </message>
    <message>
        <source>Effective experts per token</source>
        <translation type="unfinished">Expertos efectivos por token</translation>
    </message>
    <message>
        <source>γ %1: %2 experts a token, %3 routed, all-to-all %4</source>
        <translation type="unfinished">γ %1: %2 expertos por token, %3 enrutados, all-to-all %4</translation>
    </message>
    <message>
        <source>γ %1: %2</source>
        <translation type="unfinished">γ %1: %2</translation>
    </message>
    <message>
        <source>This routing</source>
        <translation type="unfinished">Este enrutamiento</translation>
    </message>
    <message>
        <source>all experts busy</source>
        <translation type="unfinished">todos ocupados</translation>
    </message>
    <message>
        <source>Uneven routing stretches every all-to-all</source>
        <translation type="unfinished">Un enrutamiento desigual alarga cada all-to-all</translation>
    </message>
    <message>
        <source>Uneven routing makes a token wait for more experts</source>
        <translation type="unfinished">Un enrutamiento desigual hace que un token espere a más expertos</translation>
    </message>
    <message>
        <source>Hot expert</source>
        <translation type="unfinished">Experto caliente</translation>
    </message>
    <message>
        <source>Other experts</source>
        <translation type="unfinished">Otros expertos</translation>
    </message>
    <message>
        <source>Load over the mean</source>
        <translation type="unfinished">Carga sobre la media</translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished">media</translation>
    </message>
    <message>
        <source>Load of each expert</source>
        <translation type="unfinished">Carga de cada experto</translation>
    </message>
    <message>
        <source>Load of each expert: %1 of %2</source>
        <translation type="unfinished">Carga de cada experto: %1 de %2</translation>
    </message>
    <message>
        <source>The hot expert has %1 times the mean load, each of the other %2 has %3.</source>
        <translation type="unfinished">El experto caliente tiene %1 veces la carga media; cada uno de los otros %2, %3.</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation type="unfinished">Desequilibrio</translation>
    </message>
    <message>
        <source>Effective experts</source>
        <translation type="unfinished">Expertos efectivos</translation>
    </message>
    <message>
        <source>Routed bytes</source>
        <translation type="unfinished">Bytes enrutados</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished">Escenario</translation>
    </message>
    <message>
        <source>%1 × mean</source>
        <translation type="unfinished">%1 × media</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">ninguno</translation>
    </message>
    <message>
        <source>◂ as set</source>
        <translation type="unfinished">◂ actual</translation>
    </message>
    <message>
        <source>routing is even</source>
        <translation type="unfinished">enrutamiento uniforme</translation>
    </message>
    <message>
        <source>%1 against even routing</source>
        <translation type="unfinished">%1 frente al enrutamiento uniforme</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation type="unfinished">nada que enviar</translation>
    </message>
    <message>
        <source>of %1; %2 asked for</source>
        <translation type="unfinished">de %1; se piden %2</translation>
    </message>
    <message>
        <source>times the mean</source>
        <translation type="unfinished">veces la media</translation>
    </message>
    <message>
        <source>One accelerator holds all experts, so nothing is sent: set Expert parallel to 2 or more for the all-to-all.</source>
        <translation type="unfinished">Un solo acelerador tiene todos los expertos, así que no se envía nada: con «Paral. de expertos» en 2 o más se ve el all-to-all.</translation>
    </message>
    <message>
        <source>all-to-all %1, %2</source>
        <translation type="unfinished">all-to-all %1, %2</translation>
    </message>
    <message>
        <source>no all-to-all on one accelerator</source>
        <translation type="unfinished">sin all-to-all en un solo acelerador</translation>
    </message>
    <message>
        <source>Imbalance %1: %2 effective experts a token</source>
        <translation type="unfinished">Desequilibrio %1: %2 expertos efectivos por token</translation>
    </message>
    <message>
        <source>The all-to-all here sends the tokens of the whole batch of %1 at once, as one expert-parallel group&apos;s. In Scaling that batch is the whole fleet&apos;s: each of %2 ranks (dp × ep) sends its own micro-batch of %3 at a time, and all that it sends in a step takes %4.</source>
        <translation type="unfinished">El all-to-all envía aquí de una vez los tokens de todo el lote de %1, como los de un solo grupo de paralelismo de expertos. En Escalado ese lote es el de toda la flota: cada uno de %2 rangos (dp × ep) envía cada vez su propio microlote de %3, y todo lo que envía en un paso tarda %4.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Run</source>
        <translation type="unfinished">Ejecutar</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation type="unfinished">Servir</translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished">Entrenar</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished">Impacto</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished">Explorar</translation>
    </message>
    <message>
        <source>More walls</source>
        <translation type="unfinished">Más muros</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Biblioteca</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Memory capacity</source>
        <translation type="unfinished">Capacidad de memoria</translation>
    </message>
    <message>
        <source>Compute time</source>
        <translation type="unfinished">Tiempo de cómputo</translation>
    </message>
    <message>
        <source>Memory time</source>
        <translation type="unfinished">Tiempo de memoria</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished">Sobrecarga</translation>
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
        <translation type="unfinished">Trabajo</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished">Comunicación</translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation type="unfinished">Burbuja del pipeline</translation>
    </message>
    <message>
        <source>Latency SLA</source>
        <translation type="unfinished">SLA de latencia</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">Presupuesto</translation>
    </message>
    <message>
        <source>Carbon budget</source>
        <translation type="unfinished">Presup. de carbono</translation>
    </message>
    <message>
        <source>Water budget</source>
        <translation type="unfinished">Presup. de agua</translation>
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
        <translation type="unfinished">Prometido</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished">100 %</translation>
    </message>
    <message>
        <source>How close each wall is (the longest binds)</source>
        <translation type="unfinished">Cercanía a cada muro (limita la barra más larga)</translation>
    </message>
    <message>
        <source>decode: %1</source>
        <translation type="unfinished">decode: %1</translation>
    </message>
    <message>
        <source>Fits?</source>
        <translation type="unfinished">¿Cabe?</translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished">cabe</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished">no cabe</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">Tiempo de paso</translation>
    </message>
    <message>
        <source>Request latency</source>
        <translation type="unfinished">Latencia de petición</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">Latencia</translation>
    </message>
    <message>
        <source>misses its SLA</source>
        <translation type="unfinished">incumple su SLA</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished">Throughput</translation>
    </message>
    <message>
        <source>MFU %1</source>
        <translation type="unfinished">MFU %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Coste</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">desconocido</translation>
    </message>
    <message>
        <source>the device states no price</source>
        <translation type="unfinished">el dispositivo no indica precio</translation>
    </message>
    <message>
        <source>%1; hardware over %2</source>
        <translation type="unfinished">%1; hardware en %2</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished">Carbono</translation>
    </message>
    <message>
        <source>%1; PUE %2</source>
        <translation type="unfinished">%1; PUE %2</translation>
    </message>
    <message>
        <source>MTBF %1, checkpoint %2</source>
        <translation type="unfinished">MTBF %1, checkpoint %2</translation>
    </message>
    <message>
        <source>MTBF %1</source>
        <translation type="unfinished">MTBF %1</translation>
    </message>
    <message>
        <source>The memory does not suffice: %1 of it is asked for</source>
        <translation type="unfinished">La memoria no basta: se pide %1 de ella</translation>
    </message>
    <message>
        <source>%1, of the step</source>
        <translation type="unfinished">%1, del paso</translation>
    </message>
    <message>
        <source>%1, of the latency</source>
        <translation type="unfinished">%1, de la latencia</translation>
    </message>
    <message>
        <source>Share of what there is</source>
        <translation type="unfinished">Parte de lo disponible</translation>
    </message>
    <message>
        <source>It does not fit: the other numbers are as if the memory sufficed.</source>
        <translation type="unfinished">No cabe: los demás números son como si la memoria bastara.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Byte count</source>
        <translation type="unfinished">Cuenta de bytes</translation>
    </message>
    <message>
        <source>First-order estimate</source>
        <translation type="unfinished">Estimación de primer orden</translation>
    </message>
    <message>
        <source>Estimate, needs calibration</source>
        <translation type="unfinished">Estimación, por calibrar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Resultado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unidad</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished">Base</translation>
    </message>
    <message>
        <source>Not applicable to this model</source>
        <translation type="unfinished">No aplicable a este modelo</translation>
    </message>
    <message>
        <source>Needs one more input</source>
        <translation type="unfinished">Falta una entrada</translation>
    </message>
    <message>
        <source>Input needs correction</source>
        <translation type="unfinished">Hay que corregir la entrada</translation>
    </message>
    <message>
        <source>Try it with %1</source>
        <translation type="unfinished">Probar con %1</translation>
    </message>
    <message>
        <source>%1 on %2, batch %3, %4</source>
        <translation type="unfinished">%1 en %2, lote %3, %4</translation>
    </message>
    <message>
        <source>, training</source>
        <translation type="unfinished">, entrenamiento</translation>
    </message>
    <message>
        <source>Refined (preview, unfitted)</source>
        <translation type="unfinished">Refinado (previa, sin ajustar)</translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation type="unfinished">Libro de texto</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n edited</source>
        <translation type="unfinished">
            <numerusform>%1, %n editado</numerusform>
            <numerusform>%1, %n editados</numerusform>
        </translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation type="unfinished">peticiones/s</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation type="unfinished">muestras/s</translation>
    </message>
    <message>
        <source>%1: %2 (%3; MLSys·im)</source>
        <translation type="unfinished">%1: %2 (%3; MLSys·im)</translation>
    </message>
    <message>
        <source>%1, %2 accelerators</source>
        <translation type="unfinished">%1, %2 aceleradores</translation>
    </message>
</context>
<context>
    <name>RangesPage</name>
    <message>
        <source>Draws</source>
        <translation type="unfinished">Sorteos</translation>
    </message>
    <message>
        <source>How many; each input&apos;s range is cut into as many equal shares and drawn from once in each.</source>
        <translation type="unfinished">Cuántos; el intervalo de cada entrada se divide en otras tantas partes iguales y se sortea una vez en cada una.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same draws, bit for bit.</source>
        <translation type="unfinished">La misma semilla da los mismos sorteos, bit a bit.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Sortear</translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished">y</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">ninguno</translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished">de</translation>
    </message>
    <message>
        <source>The least value, with its unit; of a normal distribution 5 % lie below.</source>
        <translation type="unfinished">El valor mínimo, con su unidad; en una distribución normal, el 5 % queda por debajo.</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">a</translation>
    </message>
    <message>
        <source>The largest value, with its unit; of a normal distribution 5 % lie above.</source>
        <translation type="unfinished">El valor máximo, con su unidad; en una distribución normal, el 5 % queda por encima.</translation>
    </message>
    <message>
        <source>spread</source>
        <translation type="unfinished">reparto</translation>
    </message>
    <message>
        <source>How the values between are spread.</source>
        <translation type="unfinished">Cómo se distribuyen los valores intermedios.</translation>
    </message>
    <message>
        <source>evenly</source>
        <translation type="unfinished">uniforme</translation>
    </message>
    <message>
        <source>by factors</source>
        <translation type="unfinished">por factores</translation>
    </message>
    <message>
        <source>most often as now</source>
        <translation type="unfinished">sobre todo como ahora</translation>
    </message>
    <message>
        <source>normally</source>
        <translation type="unfinished">normal</translation>
    </message>
    <message>
        <source>the range goes from the smaller to the larger, got %1 to %2</source>
        <translation type="unfinished">el intervalo va del menor al mayor, pero es de %1 a %2</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation type="unfinished">menos del 0,1 %</translation>
    </message>
    <message>
        <source>more than 99.9 %</source>
        <translation type="unfinished">más del 99,9 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>%1, median</source>
        <translation type="unfinished">%1, mediana</translation>
    </message>
    <message>
        <source>5–95 %: %1 … %2; now %3</source>
        <translation type="unfinished">5–95 %: %1 … %2; ahora %3</translation>
    </message>
    <message>
        <source>fits in %1 of draws</source>
        <translation type="unfinished">cabe en %1 de los sorteos</translation>
    </message>
    <message>
        <source>another one in %1 of draws</source>
        <translation type="unfinished">otro en %1 de los sorteos</translation>
    </message>
    <message>
        <source>in all draws</source>
        <translation type="unfinished">en todos los sorteos</translation>
    </message>
    <message>
        <source>%1 %2, from %3 to %4 in 90 % of draws</source>
        <translation type="unfinished">%1 %2, de %3 a %4 en el 90 % de los sorteos</translation>
    </message>
    <message>
        <source>fits in %1</source>
        <translation type="unfinished">cabe en %1</translation>
    </message>
    <message>
        <source>never fits</source>
        <translation type="unfinished">nunca cabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of draws</source>
        <translation type="unfinished">%1: %2 de los sorteos</translation>
    </message>
    <message>
        <source>Share of draws</source>
        <translation type="unfinished">Fracción de sorteos</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation type="unfinished">5 %</translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished">mediana</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished">95 %</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">ahora</translation>
    </message>
    <message>
        <source>%1 in %2 draws</source>
        <translation type="unfinished">%1 en %2 sorteos</translation>
    </message>
    <message>
        <source>90 % of draws</source>
        <translation type="unfinished">90 % de los sorteos</translation>
    </message>
    <message>
        <source>half of them</source>
        <translation type="unfinished">la mitad</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <translation type="unfinished">%1: %2, de %3 a %4</translation>
    </message>
    <message>
        <source>Change from now</source>
        <translation type="unfinished">Cambio desde ahora</translation>
    </message>
    <message>
        <source>The %1 outputs that vary most</source>
        <translation type="unfinished">Las %1 salidas que más varían</translation>
    </message>
    <message>
        <source>All outputs that vary</source>
        <translation type="unfinished">Todas las salidas que varían</translation>
    </message>
    <message>
        <source>%1 of the outputs vary with the draws; %2 first.</source>
        <translation type="unfinished">%1 de las salidas varían con los sorteos; primero, %2.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">Salida</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Ahora</translation>
    </message>
    <message>
        <source>25 %</source>
        <translation type="unfinished">25 %</translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished">Mediana</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation type="unfinished">75 %</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished">Media</translation>
    </message>
    <message>
        <source>Shares of draws</source>
        <translation type="unfinished">Fracciones de sorteos</translation>
    </message>
    <message>
        <source>%1 of draws are refused, the first because %2</source>
        <translation type="unfinished">Se rechaza %1 de los sorteos, el primero porque %2</translation>
    </message>
    <message>
        <source>%1 is unbounded in %2 of draws</source>
        <translation type="unfinished">%1 no tiene cota en %2 de los sorteos</translation>
    </message>
    <message>
        <source>Latin hypercube of %1 draws, seed %2: the same again with the same seed</source>
        <translation type="unfinished">Hipercubo latino de %1 sorteos, semilla %2: idéntico con la misma semilla</translation>
    </message>
    <message>
        <source>it is unbounded</source>
        <translation type="unfinished">no tiene cota</translation>
    </message>
    <message>
        <source>%1 has no finite answer in any draw: %2</source>
        <translation type="unfinished">%1 no tiene respuesta finita en ningún sorteo: %2</translation>
    </message>
</context>
<context>
    <name>ReliabilityPage</name>
    <message>
        <source>Time between checkpoints</source>
        <translation type="unfinished">Tiempo entre checkpoints</translation>
    </message>
    <message>
        <source>Time without progress</source>
        <translation type="unfinished">Tiempo sin avance</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Todo</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation type="unfinished">Checkpoints</translation>
    </message>
    <message>
        <source>Lost work</source>
        <translation type="unfinished">Trabajo perdido</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished">Recuperación</translation>
    </message>
    <message>
        <source>Best, by Young and Daly</source>
        <translation type="unfinished">Óptimo según Young y Daly</translation>
    </message>
    <message>
        <source>every %1: %2</source>
        <translation type="unfinished">cada %1: %2</translation>
    </message>
    <message>
        <source>The least time is wasted with a checkpoint every %1: %2, of which %3 are checkpoints, %4 lost work, %5 recovery.</source>
        <translation type="unfinished">Se pierde el mínimo de tiempo con un checkpoint cada %1: %2, de los que %3 son checkpoints, %4 trabajo perdido y %5 recuperación.</translation>
    </message>
    <message>
        <source>How often to write a checkpoint</source>
        <translation type="unfinished">Con qué frecuencia escribir un checkpoint</translation>
    </message>
    <message>
        <source>Llama 3&apos;s rates</source>
        <translation type="unfinished">Tasas de Llama 3</translation>
    </message>
    <message>
        <source>Textbook rates</source>
        <translation type="unfinished">Tasas del libro de texto</translation>
    </message>
    <message>
        <source>Rates as edited</source>
        <translation type="unfinished">Tasas editadas</translation>
    </message>
    <message>
        <source>%1 accelerators: a failure every %2; in %3 at least one with a chance of %4</source>
        <translation type="unfinished">%1 aceleradores: un fallo cada %2; en %3, al menos uno con probabilidad %4</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished">Aceleradores</translation>
    </message>
    <message>
        <source>MTBF of the fleet</source>
        <translation type="unfinished">MTBF de la flota</translation>
    </message>
    <message>
        <source>This fleet</source>
        <translation type="unfinished">Esta flota</translation>
    </message>
    <message>
        <source>every %1; a failure in %2: %3</source>
        <translation type="unfinished">cada %1; un fallo en %2: %3</translation>
    </message>
    <message>
        <source>job: %1</source>
        <translation type="unfinished">trabajo: %1</translation>
    </message>
    <message>
        <source>%1 accelerators fail every %2 on average; at least one failure in %3 has a probability of %4. Ten times the accelerators fail ten times as often.</source>
        <translation type="unfinished">Con %1 aceleradores hay un fallo cada %2 de media; la probabilidad de al menos un fallo en %3 es %4. Con diez veces más aceleradores, los fallos son diez veces más frecuentes.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Progreso</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished">Fallos</translation>
    </message>
    <message>
        <source>Work that counts</source>
        <translation type="unfinished">Trabajo que cuenta</translation>
    </message>
    <message>
        <source>Writing a checkpoint</source>
        <translation type="unfinished">Escritura de un checkpoint</translation>
    </message>
    <message>
        <source>Writing %1 checkpoints, drawn as one</source>
        <translation type="unfinished">Escritura de %1 checkpoints, dibujados como uno</translation>
    </message>
    <message>
        <source>Work that is lost</source>
        <translation type="unfinished">Trabajo que se pierde</translation>
    </message>
    <message>
        <source>failure %1</source>
        <translation type="unfinished">fallo %1</translation>
    </message>
    <message>
        <source>%1 of work, not yet saved</source>
        <translation type="unfinished">%1 de trabajo, aún sin guardar</translation>
    </message>
    <message>
        <source>%1 of work lost</source>
        <translation type="unfinished">%1 de trabajo perdido</translation>
    </message>
    <message>
        <source>recovery: %1</source>
        <translation type="unfinished">recuperación: %1</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation type="unfinished">Tiempo desde el inicio</translation>
    </message>
    <message>
        <source>the job ends</source>
        <translation type="unfinished">el trabajo termina</translation>
    </message>
    <message>
        <source>One example drawn by chance, not the average: %1 failures in %2; %3 of the time is work that counts, %4 goes into checkpoints, %5 is lost, %6 is recovery.</source>
        <translation type="unfinished">Un ejemplo sorteado al azar, no la media: %1 fallos en %2; %3 del tiempo es trabajo que cuenta, %4 se va en checkpoints, %5 se pierde y %6 es recuperación.</translation>
    </message>
    <message>
        <source>One example, drawn by chance: %1, three times the MTBF</source>
        <translation type="unfinished">Un ejemplo, sorteado al azar: %1, tres veces el MTBF</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished">en %1</translation>
    </message>
    <message>
        <source>a single device</source>
        <translation type="unfinished">un solo dispositivo</translation>
    </message>
    <message>
        <source>%1 accelerators</source>
        <translation type="unfinished">%1 aceleradores</translation>
    </message>
    <message>
        <source>at least one %1</source>
        <translation type="unfinished">al menos uno %1</translation>
    </message>
    <message>
        <source>at %1 a checkpoint</source>
        <translation type="unfinished">con %1 por checkpoint</translation>
    </message>
    <message>
        <source>no progress: failures outrun the repairs</source>
        <translation type="unfinished">sin avance: los fallos superan a las reparaciones</translation>
    </message>
    <message>
        <source>%1 is wasted</source>
        <translation type="unfinished">se pierde %1</translation>
    </message>
    <message>
        <source>Size of a checkpoint: %1</source>
        <translation type="unfinished">Tamaño de un checkpoint: %1</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished">Checkpoint</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 a %2</translation>
    </message>
    <message>
        <source>Failures are counted with %1 a checkpoint, as entered; the storage would take %2, and then the best is one every %3, with a goodput of %4.</source>
        <translation type="unfinished">Los fallos se cuentan con %1 por checkpoint, según lo introducido; el almacenamiento tardaría %2, y entonces lo mejor es uno cada %3, con un goodput de %4.</translation>
    </message>
    <message>
        <source>At the rates of a published run this job would fail %1 times, not %2. %3</source>
        <translation type="unfinished">Con las tasas de un entrenamiento publicado, este trabajo fallaría %1 veces, no %2. %3</translation>
    </message>
    <message>
        <source>Time without progress, with a checkpoint</source>
        <translation type="unfinished">Tiempo sin avance, con un checkpoint</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation type="unfinished">cada %1</translation>
    </message>
    <message>
        <source>checkpoints %1, lost work %2, recovery %3</source>
        <translation type="unfinished">checkpoints %1, trabajo perdido %2, recuperación %3</translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation type="unfinished">óptimo: %1</translation>
    </message>
    <message>
        <source>MTBF of a fleet of</source>
        <translation type="unfinished">MTBF de una flota de</translation>
    </message>
    <message>
        <source>%1 failures in %2; at least one: %3</source>
        <translation type="unfinished">%1 fallos en %2; al menos uno: %3</translation>
    </message>
    <message>
        <source>The drawn example</source>
        <translation type="unfinished">El ejemplo sorteado</translation>
    </message>
    <message>
        <source>failure %1 after</source>
        <translation type="unfinished">fallo %1 tras</translation>
    </message>
    <message>
        <source>%1 of work lost, recovered in %2, after %3 checkpoints</source>
        <translation type="unfinished">%1 de trabajo perdido, recuperado en %2, tras %3 checkpoints</translation>
    </message>
    <message>
        <source>Checkpoint to storage</source>
        <translation type="unfinished">Checkpoint al almacenamiento</translation>
    </message>
    <message>
        <source>A failure every %1 · %2 expected in %3 · goodput %4 with a checkpoint every %5</source>
        <translation type="unfinished">Un fallo cada %1 · %2 previstos en %3 · goodput %4 con un checkpoint cada %5</translation>
    </message>
    <message>
        <source>Time between failures against the size of the fleet</source>
        <translation type="unfinished">Tiempo entre fallos según el tamaño de la flota</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>replicas %1, P99 %2</source>
        <translation type="unfinished">réplicas %1, P99 %2</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished">Tamaño de lote</translation>
    </message>
    <message>
        <source>Prompt length</source>
        <translation type="unfinished">Long. del prompt</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished">Paral. tensorial</translation>
    </message>
    <message>
        <source>KV precision</source>
        <translation type="unfinished">Precisión KV</translation>
    </message>
    <message>
        <source>Target P99</source>
        <translation type="unfinished">P99 objetivo</translation>
    </message>
    <message>
        <source>Replicas at most</source>
        <translation type="unfinished">Máx. de réplicas</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation type="unfinished">Lote máximo</translation>
    </message>
    <message>
        <source>Answer length</source>
        <translation type="unfinished">Long. de respuesta</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation type="unfinished">Otro dispositivo</translation>
    </message>
    <message>
        <source>ZeRO stage</source>
        <translation type="unfinished">Etapa ZeRO</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation type="unfinished">Checkpointing de activ.</translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished">completo</translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished">Paral. de datos</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished">Aceleradores</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation type="unfinished">Paral. de pipeline</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Bigger device</source>
        <translation type="unfinished">Dispositivo mayor</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished">Precisión</translation>
    </message>
    <message>
        <source>None of the changes tried here makes it fit</source>
        <translation type="unfinished">Ninguno de los cambios probados aquí hace que quepa</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished">Ficha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Fuente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Fecha</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Pregunta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Respondido</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Respuesta</translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">Entrada</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Valor</translation>
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
        <translation type="unfinished">Supuestos: %1. Los resultados son estimaciones analíticas, no mediciones. MLSys·im Desktop %2.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished">Ejercicios</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Fuentes</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished">No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>it cannot be made a folder</source>
        <translation type="unfinished">no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished">Entradas</translation>
    </message>
    <message>
        <source>What the scenario sets. Everything else is as the zoo and the defaults have it.</source>
        <translation type="unfinished">Lo que fija el escenario. Todo lo demás es lo que indican el zoo y los valores por defecto.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">Contenido</translation>
    </message>
</context>
<context>
    <name>RooflinePage</name>
    <message>
        <source>batch %1: %2, %3, %4</source>
        <translation type="unfinished">lote %1: %2, %3, %4</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Memoria</translation>
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
        <translation type="unfinished">Enlace al host</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 y %2</translation>
    </message>
    <message>
        <source>%1 peak, %2</source>
        <translation type="unfinished">Pico %1, %2</translation>
    </message>
    <message>
        <source>%1 × efficiency</source>
        <translation type="unfinished">%1 × eficiencia</translation>
    </message>
    <message>
        <source>× efficiency %1</source>
        <translation type="unfinished">× eficiencia %1</translation>
    </message>
    <message>
        <source>× efficiency</source>
        <translation type="unfinished">× eficiencia</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <translation type="unfinished">%1 (editado)</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation type="unfinished">lote %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished">Intensidad aritmética</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">Rendimiento</translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished">Limitado por memoria</translation>
    </message>
    <message>
        <source>Compute-bound</source>
        <translation type="unfinished">Limitado por cómputo</translation>
    </message>
    <message>
        <source>ridge %1</source>
        <translation type="unfinished">cresta %1</translation>
    </message>
    <message>
        <source>datasheet ridge %1</source>
        <translation type="unfinished">cresta nominal %1</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation type="unfinished">Roofline</translation>
    </message>
    <message>
        <source>%1: %2, %3, intensity %4, ridge %5.</source>
        <translation type="unfinished">%1: %2, %3, intensidad %4, cresta %5.</translation>
    </message>
    <message>
        <source>Batch 1 to %1</source>
        <translation type="unfinished">Lotes de 1 a %1</translation>
    </message>
    <message>
        <source>batch 1</source>
        <translation type="unfinished">lote 1</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished">Sobrecarga</translation>
    </message>
    <message>
        <source>At the roof</source>
        <translation type="unfinished">En el techo</translation>
    </message>
    <message>
        <source>the roof allows %1 here</source>
        <translation type="unfinished">el techo permite %1 aquí</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished">Carga de trabajo</translation>
    </message>
    <message>
        <source>left of the ridge</source>
        <translation type="unfinished">izquierda de la cresta</translation>
    </message>
    <message>
        <source>right of the ridge</source>
        <translation type="unfinished">derecha de la cresta</translation>
    </message>
    <message>
        <source>This workload&apos;s entry states no operations, so it has no place on the intensity axis: it only moves data.</source>
        <translation type="unfinished">La ficha de esta carga de trabajo no indica operaciones, así que no tiene sitio en el eje de intensidad: solo mueve datos.</translation>
    </message>
    <message>
        <source>%1, one forward pass on one device</source>
        <translation type="unfinished">%1, una pasada hacia delante en un dispositivo</translation>
    </message>
    <message>
        <source>This page is about one device that holds all the weights, without tensor parallelism. The Serving page divides weights and KV cache over %1 devices (Tensor parallel) and says whether they fit there.</source>
        <translation type="unfinished">Esta página trata de un solo dispositivo que tiene todos los pesos, sin paralelismo tensorial. La página Servicio reparte los pesos y la caché KV entre %1 dispositivos (Paral. tensorial) y dice si caben allí.</translation>
    </message>
    <message>
        <source>One device with all the weights: %1</source>
        <translation type="unfinished">Un dispositivo con todos los pesos: %1</translation>
    </message>
</context>
<context>
    <name>ScalingPage</name>
    <message>
        <source>As set</source>
        <translation type="unfinished">Actual</translation>
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
        <translation type="unfinished">Sin solape</translation>
    </message>
    <message>
        <source>Overlap on</source>
        <translation type="unfinished">Con solape</translation>
    </message>
    <message>
        <source>2 × micro-batches</source>
        <translation type="unfinished">2 × microlotes</translation>
    </message>
    <message>
        <source>, part %1 of %2</source>
        <translation type="unfinished">, parte %1 de %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Tiempo</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation type="unfinished">Etapa %1</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">Adelante</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Both in turn</source>
        <translation type="unfinished">Ambas por turnos</translation>
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
        <translation type="unfinished">Entrenamiento de %1 en %2 × %3</translation>
    </message>
    <message>
        <source>, batch %1, %2</source>
        <translation type="unfinished">, lote %1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">Tiempo de paso</translation>
    </message>
    <message>
        <source>Where a training step&apos;s time goes</source>
        <translation type="unfinished">En qué se va el tiempo de un paso de entrenamiento</translation>
    </message>
    <message>
        <source>%1 accelerators: %2 %3</source>
        <translation type="unfinished">%1 aceleradores: %2 %3</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished">Aceleradores</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished">Eficiencia</translation>
    </message>
    <message>
        <source>Same batch</source>
        <translation type="unfinished">Mismo lote</translation>
    </message>
    <message>
        <source>efficiency with the same batch</source>
        <translation type="unfinished">eficiencia con el mismo lote</translation>
    </message>
    <message>
        <source>Batch grows</source>
        <translation type="unfinished">Lote creciente</translation>
    </message>
    <message>
        <source>efficiency with a batch that grows</source>
        <translation type="unfinished">eficiencia con un lote creciente</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation type="unfinished">MFU</translation>
    </message>
    <message>
        <source>This fleet</source>
        <translation type="unfinished">Esta flota</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>one sample a rank</source>
        <translation type="unfinished">una muestra por rango</translation>
    </message>
    <message>
        <source>Scaling efficiency is %1 on %2 accelerators and %3 on %4 with the same batch.</source>
        <translation type="unfinished">La eficiencia de escalado es %1 en %2 aceleradores y %3 en %4 con el mismo lote.</translation>
    </message>
    <message>
        <source>Scaling efficiency as the fleet grows</source>
        <translation type="unfinished">Eficiencia de escalado al crecer la flota</translation>
    </message>
    <message>
        <source>There is no pipeline: set Pipeline parallel to 2 or more to see its schedule.</source>
        <translation type="unfinished">No hay pipeline: con «Paral. de pipeline» en 2 o más se ve su planificación.</translation>
    </message>
    <message>
        <source>Interleaved stages take micro-batches in rounds of %1; %2 are no whole rounds, so the bubble here is the least there can be, and no schedule is drawn.</source>
        <translation type="unfinished">Las etapas intercaladas toman los microlotes en rondas de %1; %2 no son rondas enteras, así que aquí la burbuja es la mínima posible y no se dibuja ninguna planificación.</translation>
    </message>
    <message>
        <source>The schedule of %1 stages of %2 parts is too long to be drawn.</source>
        <translation type="unfinished">La planificación de %1 etapas de %2 partes es demasiado larga para dibujarla.</translation>
    </message>
    <message>
        <source>interleaved, %1 parts a stage</source>
        <translation type="unfinished">intercalado, %1 partes por etapa</translation>
    </message>
    <message>
        <source>one forward, one backward</source>
        <translation type="unfinished">una adelante, una atrás</translation>
    </message>
    <message>
        <source>Pipeline schedule (%1): %2 idle</source>
        <translation type="unfinished">Planificación del pipeline (%1): %2 inactivo</translation>
    </message>
    <message>
        <source>%1 stages, %2 micro-batches: each stage is idle for %3 of the time.</source>
        <translation type="unfinished">%1 etapas, %2 microlotes: cada etapa está inactiva %3 del tiempo.</translation>
    </message>
    <message>
        <source>A backward pass takes %1 times a forward pass; messages between stages and the gradient sync are left out.</source>
        <translation type="unfinished">Una pasada hacia atrás dura %1 veces una pasada hacia adelante; se omiten los mensajes entre etapas y la sincronización de gradientes.</translation>
    </message>
    <message>
        <source>Passes without a gap are drawn as one.</source>
        <translation type="unfinished">Las pasadas sin hueco se dibujan como una sola.</translation>
    </message>
    <message>
        <source>%1 of %2 stages are shown.</source>
        <translation type="unfinished">Se muestran %1 de %2 etapas.</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation type="unfinished">Planificación: %1</translation>
    </message>
    <message>
        <source>HFU %1</source>
        <translation type="unfinished">HFU %1</translation>
    </message>
    <message>
        <source>communication %1 of the step</source>
        <translation type="unfinished">comunicación: %1 del paso</translation>
    </message>
    <message>
        <source>%1 stages</source>
        <translation type="unfinished">%1 etapas</translation>
    </message>
    <message>
        <source>no pipeline</source>
        <translation type="unfinished">sin pipeline</translation>
    </message>
    <message>
        <source>%1 a step</source>
        <translation type="unfinished">%1 por paso</translation>
    </message>
    <message>
        <source>MFU %1</source>
        <translation type="unfinished">MFU %1</translation>
    </message>
    <message>
        <source>Step of training</source>
        <translation type="unfinished">Paso de entrenamiento</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Paso</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation type="unfinished">Burbuja</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Memoria</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished">Cabe</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">Entrenamiento</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished">Energía</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Coste</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Observación</translation>
    </message>
    <message>
        <source>Layout, no. %1 of %2</source>
        <translation type="unfinished">Disposición n.º %1 de %2</translation>
    </message>
    <message>
        <source>as set</source>
        <translation type="unfinished">actual</translation>
    </message>
    <message>
        <source>%1 accelerators</source>
        <translation type="unfinished">%1 aceleradores</translation>
    </message>
    <message>
        <source>%1, batch grown</source>
        <translation type="unfinished">%1, lote ampliado</translation>
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
        <translation type="unfinished">sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">no</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">desconocido</translation>
    </message>
    <message>
        <source>Layout, refused</source>
        <translation type="unfinished">Disposición, rechazada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">rechazado</translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished">cabe</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished">no cabe</translation>
    </message>
    <message>
        <source>%1: %2 a step, %3</source>
        <translation type="unfinished">%1: %2 por paso, %3</translation>
    </message>
    <message>
        <source>One accelerator has nobody to talk to: choose a fleet to see communication and scaling.</source>
        <translation type="unfinished">Un solo acelerador no tiene con quién comunicarse: con una flota se ven la comunicación y el escalado.</translation>
    </message>
    <message>
        <source>for time and cost: Training tokens</source>
        <translation type="unfinished">para tiempo y coste: Tokens de entrenamiento</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation type="unfinished">coste desconocido</translation>
    </message>
    <message>
        <source>Best layout of this batch</source>
        <translation type="unfinished">Mejor disposición, mismo lote</translation>
    </message>
</context>
<context>
    <name>SceneMenu</name>
    <message>
        <source>&amp;Present from here</source>
        <translation type="unfinished">&amp;Presentar desde aquí</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation type="unfinished">&amp;Mostrarla</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation type="unfinished">&amp;Nombre…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>&amp;Caption…</source>
        <translation type="unfinished">&amp;Leyenda…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">Leyenda</translation>
    </message>
    <message>
        <source>&amp;Question…</source>
        <translation type="unfinished">P&amp;regunta…</translation>
    </message>
    <message>
        <source>Question to the class</source>
        <translation type="unfinished">Pregunta a la clase</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation type="unfinished">Re&amp;spuesta…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Respuesta</translation>
    </message>
    <message>
        <source>&amp;Take the scenario as it is now</source>
        <translation type="unfinished">&amp;Tomar el escenario actual</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished">S&amp;ubir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished">&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished">&amp;Presentar</translation>
    </message>
    <message>
        <source>Present from the &amp;first scene</source>
        <translation type="unfinished">Presentar desde la p&amp;rimera escena</translation>
    </message>
    <message>
        <source>&amp;Add this as a scene…</source>
        <translation type="unfinished">&amp;Añadir esto como escena…</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation type="unfinished">Añadir una escena</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation type="unfinished">Escena %1</translation>
    </message>
    <message>
        <source>&amp;Scenes</source>
        <translation type="unfinished">&amp;Escenas</translation>
    </message>
    <message>
        <source>&amp;Open a deck</source>
        <translation type="unfinished">Abrir una p&amp;resentación</translation>
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
        <translation type="unfinished">máx. %1</translation>
    </message>
    <message>
        <source>%1; %2 times that</source>
        <translation type="unfinished">%1; %2 veces eso</translation>
    </message>
    <message>
        <source>%1; %2 of it</source>
        <translation type="unfinished">%1; %2 de ello</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Scorecard %1</source>
        <translation type="unfinished">Evaluación: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Resultado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unidad</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">Exigido</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished">Veredicto</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished">Evaluación</translation>
    </message>
    <message>
        <source>✓ pass</source>
        <translation type="unfinished">✓ cumple</translation>
    </message>
    <message>
        <source>✗ fail</source>
        <translation type="unfinished">✗ no cumple</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">no exigido</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished">Viabilidad</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">Rendimiento</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation type="unfinished">Macro</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">Tiempo de paso</translation>
    </message>
    <message>
        <source>Request latency</source>
        <translation type="unfinished">Latencia de petición</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">Latencia</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Memoria</translation>
    </message>
    <message>
        <source>at most 100 %</source>
        <translation type="unfinished">máx. 100 %</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Coste</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished">Carbono</translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished">Agua</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished">Goodput</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished">mín. %1</translation>
    </message>
    <message>
        <source>pass: it fits</source>
        <translation type="unfinished">cumple: cabe</translation>
    </message>
    <message>
        <source>fail: it does not fit</source>
        <translation type="unfinished">no cumple: no cabe</translation>
    </message>
    <message>
        <source>pass: %1</source>
        <translation type="unfinished">cumple: %1</translation>
    </message>
    <message>
        <source>fail: %1</source>
        <translation type="unfinished">no cumple: %1</translation>
    </message>
    <message>
        <source>It does not fit: %1 of the memory is needed</source>
        <translation type="unfinished">No cabe: se necesita %1 de la memoria</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Cost with carbon at its price</source>
        <translation type="unfinished">Coste con el carbono a su precio</translation>
    </message>
    <message>
        <source>The best %1</source>
        <translation type="unfinished">Los %1 mejores</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation type="unfinished">Frente de Pareto</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished">%1 frente a %2</translation>
    </message>
    <message>
        <source>%1: %2 that nothing beats in both.</source>
        <translation type="unfinished">%1: %2 que nada supera en ambos.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished">Puesto</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation type="unfinished">Aplicar: %1</translation>
    </message>
    <message>
        <source>None of %1 keeps every limit</source>
        <translation type="unfinished">Ninguno de %1 respeta todos los límites</translation>
    </message>
    <message>
        <source>The best of %1: %2</source>
        <translation type="unfinished">El mejor de %1: %2</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation type="unfinished">Mejor: %1</translation>
    </message>
    <message>
        <source>Within every limit</source>
        <translation type="unfinished">Dentro de los límites</translation>
    </message>
    <message>
        <source>of %1; %2 on the front</source>
        <translation type="unfinished">de %1; %2 en el frente</translation>
    </message>
    <message>
        <source>Out: %1 (%2)</source>
        <translation type="unfinished">Fuera: %1 (%2)</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished">no cabe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Búsqueda</translation>
    </message>
    <message>
        <source>What is tried.</source>
        <translation type="unfinished">Qué se prueba.</translation>
    </message>
    <message>
        <source>layouts of the fleet</source>
        <translation type="unfinished">disposiciones de la flota</translation>
    </message>
    <message>
        <source>devices</source>
        <translation type="unfinished">dispositivos</translation>
    </message>
    <message>
        <source>batch sizes</source>
        <translation type="unfinished">tamaños de lote</translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished">lugares</translation>
    </message>
    <message>
        <source>Carbon price</source>
        <translation type="unfinished">Precio del carbono</translation>
    </message>
    <message>
        <source>What a tonne of CO₂e costs, on top.</source>
        <translation type="unfinished">Lo que cuesta de más una tonelada de CO₂e.</translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished">frente a</translation>
    </message>
    <message>
        <source>Best by</source>
        <translation type="unfinished">Mejor según</translation>
    </message>
    <message>
        <source>%1 has no batch size</source>
        <translation type="unfinished">%1 no tiene tamaño de lote</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation type="unfinished">Solo si</translation>
    </message>
    <message>
        <source>Limits, separated by semicolons: itl &lt;= 10 ms; hardware.tdp &lt; 500 W. It must fit in any case.</source>
        <translation type="unfinished">Límites, separados por punto y coma: itl &lt;= 10 ms; hardware.tdp &lt; 500 W. En cualquier caso debe caber.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Mostrar</translation>
    </message>
    <message>
        <source>How many of the best.</source>
        <translation type="unfinished">Cuántos de los mejores.</translation>
    </message>
    <message>
        <source>a limit is an output, a sign and a value: itl &lt;= 10 ms; got %1</source>
        <translation type="unfinished">un límite es una salida, un signo y un valor: itl &lt;= 10 ms; se indicó %1</translation>
    </message>
</context>
<context>
    <name>SectionTable</name>
    <message>
        <source>Basis, remarks</source>
        <translation type="unfinished">Base, observaciones</translation>
    </message>
</context>
<context>
    <name>SeekPage</name>
    <message>
        <source>%1 from %2 %3 upwards</source>
        <translation type="unfinished">%1 desde %2 %3 en adelante</translation>
    </message>
    <message>
        <source>%1 up to %2 %3</source>
        <translation type="unfinished">%1 hasta %2 %3</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <translation type="unfinished">%1 con %2 %3</translation>
    </message>
    <message>
        <source>%1 holds at every %2 in range</source>
        <translation type="unfinished">%1 se cumple con cualquier valor de %2 del intervalo</translation>
    </message>
    <message>
        <source>%1 leaps over it: no %2 gives exactly that</source>
        <translation type="unfinished">%1 cae en un salto: ningún valor de %2 da exactamente eso</translation>
    </message>
    <message>
        <source>No %1 in range is accepted: %2</source>
        <translation type="unfinished">No se acepta ningún valor de %1 del intervalo: %2</translation>
    </message>
    <message>
        <source>No %1 from %2 to %3 reaches %4</source>
        <translation type="unfinished">Ningún valor de %1 de %2 a %3 alcanza %4</translation>
    </message>
    <message>
        <source>; the nearest is %1 at %2</source>
        <translation type="unfinished">; lo más cercano es %1 con %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Encontrado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Ahora</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished">objetivo %1</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation type="unfinished">%1 según %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Qué</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished">Cabe</translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished">no indicado</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation type="unfinished">Poner %1 en %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">no</translation>
    </message>
    <message>
        <source>From here upwards</source>
        <translation type="unfinished">Desde aquí en adelante</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation type="unfinished">Hasta aquí</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation type="unfinished">Exactamente</translation>
    </message>
    <message>
        <source>%1 (nearest)</source>
        <translation type="unfinished">%1 (más cercano)</translation>
    </message>
    <message>
        <source>The next no longer</source>
        <translation type="unfinished">El siguiente ya no</translation>
    </message>
    <message>
        <source>Just below the leap</source>
        <translation type="unfinished">Justo bajo el salto</translation>
    </message>
    <message>
        <source>Just above the leap</source>
        <translation type="unfinished">Justo sobre el salto</translation>
    </message>
    <message>
        <source>The nearest</source>
        <translation type="unfinished">El más cercano</translation>
    </message>
    <message>
        <source>now; wanted: %1 %2</source>
        <translation type="unfinished">ahora; buscado: %1 %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished">ahora %1</translation>
    </message>
    <message>
        <source>%1 of %2 values were refused: %3</source>
        <translation type="unfinished">Se rechazaron %1 de %2 valores: %3</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation type="unfinished">Llevar</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">a</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation type="unfinished">exactamente</translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished">como máximo</translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished">como mínimo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Objetivo</translation>
    </message>
    <message>
        <source>With its unit: 1.9 ms.</source>
        <translation type="unfinished">Con su unidad: 1.9 ms.</translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished">con</translation>
    </message>
    <message>
        <source>Seek</source>
        <translation type="unfinished">Buscar</translation>
    </message>
    <message>
        <source>A target for an output, or what makes it fit.</source>
        <translation type="unfinished">Un objetivo para una salida, o lo que hace que quepa.</translation>
    </message>
    <message>
        <source>a target</source>
        <translation type="unfinished">un objetivo</translation>
    </message>
    <message>
        <source>how far it fits</source>
        <translation type="unfinished">hasta dónde cabe</translation>
    </message>
    <message>
        <source>what makes it fit</source>
        <translation type="unfinished">qué hace que quepa</translation>
    </message>
    <message>
        <source>now: %1; wanted: %2 %3</source>
        <translation type="unfinished">ahora: %1; buscado: %2 %3</translation>
    </message>
</context>
<context>
    <name>SensitivityPage</name>
    <message>
        <source>Change by</source>
        <translation type="unfinished">Variar en</translation>
    </message>
    <message>
        <source>By how much each input is made less and more; a whole number by at least 1.</source>
        <translation type="unfinished">En cuánto se reduce y se aumenta cada entrada; un número entero, al menos en 1.</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">otro</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation type="unfinished">Por ciento</translation>
    </message>
    <message>
        <source>More than 0 and less than 100.</source>
        <translation type="unfinished">Más de 0 y menos de 100.</translation>
    </message>
    <message>
        <source>the change must be more than 0 % and less than 100 %, got %1</source>
        <translation type="unfinished">el cambio debe ser mayor que 0 % y menor que 100 %, pero es %1</translation>
    </message>
    <message>
        <source>Assumptions too</source>
        <translation type="unfinished">También supuestos</translation>
    </message>
    <message>
        <source>Whether the assumptions are changed like inputs.</source>
        <translation type="unfinished">Si los supuestos se varían como las entradas.</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished">Barras</translation>
    </message>
    <message>
        <source>How many inputs are shown, the widest first.</source>
        <translation type="unfinished">Cuántas entradas se muestran, primero las más anchas.</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation type="unfinished">%1 menos</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished">%1 más</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>%1: refused, %2</source>
        <translation type="unfinished">%1: rechazado, %2</translation>
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
        <translation type="unfinished">Cambio de %1</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation type="unfinished">ahora: %1</translation>
    </message>
    <message>
        <source>%1 when one input changes by %2</source>
        <translation type="unfinished">%1 al variar una entrada en %2</translation>
    </message>
    <message>
        <source>%1. Widest: %2.</source>
        <translation type="unfinished">%1. Más anchas: %2.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">rechazado</translation>
    </message>
    <message>
        <source>%1, does not fit</source>
        <translation type="unfinished">%1, no cabe</translation>
    </message>
    <message>
        <source>two regimes meet here</source>
        <translation type="unfinished">aquí se unen dos regímenes</translation>
    </message>
    <message>
        <source>less is refused: %1</source>
        <translation type="unfinished">se rechaza menos: %1</translation>
    </message>
    <message>
        <source>more is refused: %1</source>
        <translation type="unfinished">se rechaza más: %1</translation>
    </message>
    <message>
        <source>it cannot be less</source>
        <translation type="unfinished">no puede ser menor</translation>
    </message>
    <message>
        <source>it cannot be more</source>
        <translation type="unfinished">no puede ser mayor</translation>
    </message>
    <message>
        <source>no longer fits with less</source>
        <translation type="unfinished">con menos ya no cabe</translation>
    </message>
    <message>
        <source>no longer fits with more</source>
        <translation type="unfinished">con más ya no cabe</translation>
    </message>
    <message>
        <source>fits with less</source>
        <translation type="unfinished">cabe con menos</translation>
    </message>
    <message>
        <source>fits with more</source>
        <translation type="unfinished">cabe con más</translation>
    </message>
    <message>
        <source>Sweep %1</source>
        <translation type="unfinished">Barrido de %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">Entrada</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Ahora</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation type="unfinished">Elasticidad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">ninguno</translation>
    </message>
    <message>
        <source>By how many per cent the answer changes for one per cent of the input.</source>
        <translation type="unfinished">Cuánto cambia la respuesta, en tanto por ciento, por cada 1 % de cambio de la entrada.</translation>
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
        <translation type="unfinished">%1 no tiene efecto</translation>
    </message>
    <message>
        <source>%1 makes %2 %3 better</source>
        <translation type="unfinished">%1: %2 mejora %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished">%1; %2</translation>
    </message>
    <message>
        <source>no single change of %1 makes %2 better</source>
        <translation type="unfinished">ningún cambio aislado de %1 mejora %2</translation>
    </message>
    <message>
        <source>%1 moves %2 most</source>
        <translation type="unfinished">%1 es lo que más mueve %2</translation>
    </message>
    <message>
        <source>%1 of %2 inputs have no effect</source>
        <translation type="unfinished">%1 de %2 entradas no tienen efecto</translation>
    </message>
    <message>
        <source>does not fit; %1</source>
        <translation type="unfinished">no cabe; %1</translation>
    </message>
    <message>
        <source>Worth improving</source>
        <translation type="unfinished">Conviene mejorar</translation>
    </message>
    <message>
        <source>better, by %1: %2</source>
        <translation type="unfinished">mejor, por %1: %2</translation>
    </message>
    <message>
        <source>No input changes %1 here</source>
        <translation type="unfinished">Ninguna entrada cambia %1 aquí</translation>
    </message>
    <message>
        <source>%1 more inputs move it less</source>
        <translation type="unfinished">Otras %1 entradas influyen menos</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <translation type="unfinished">%1 (%2 → %3)</translation>
    </message>
    <message>
        <source>Whole numbers with an arrow change by 1, which is more than %1 of them: they stand below the others, by elasticity, and their bars do not compare</source>
        <translation type="unfinished">Los números enteros con flecha cambian en 1, más del %1 de su valor: van debajo de los demás, por elasticidad, y sus barras no son comparables</translation>
    </message>
    <message>
        <source>changes by 1, which is more than %1</source>
        <translation type="unfinished">cambia en 1, más del %1</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished">%1 o %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 y %2</translation>
    </message>
</context>
<context>
    <name>Served</name>
    <message>
        <source>serving, batch %1, prompts of %2 and answers of %3 tokens</source>
        <translation type="unfinished">servicio, lote %1, prompts de %2 y respuestas de %3 tokens</translation>
    </message>
    <message>
        <source>distributed training, global batch %1</source>
        <translation type="unfinished">entrenamiento distribuido, lote global %1</translation>
    </message>
    <message>
        <source>single-node inference, batch %1</source>
        <translation type="unfinished">inferencia en un solo nodo, lote %1</translation>
    </message>
    <message>
        <source>the model does not fit the memory, so nothing is served</source>
        <translation type="unfinished">el modelo no cabe en la memoria, así que no se sirve nada</translation>
    </message>
    <message>
        <source>it does not fit the memory, so nothing is trained</source>
        <translation type="unfinished">no cabe en la memoria, así que no se entrena nada</translation>
    </message>
    <message>
        <source>the throughput entered</source>
        <translation type="unfinished">el throughput introducido</translation>
    </message>
    <message>
        <source>in serving, weights and KV cache at batch %1 do not fit the memory, so nothing is served</source>
        <translation type="unfinished">en servicio, los pesos y la caché KV con lote %1 no caben en la memoria, así que no se sirve nada</translation>
    </message>
</context>
<context>
    <name>ServingPage</name>
    <message>
        <source>batch %1</source>
        <translation type="unfinished">lote %1</translation>
    </message>
    <message>
        <source>%1, %2 tokens: %3</source>
        <translation type="unfinished">%1, %2 tokens: %3</translation>
    </message>
    <message>
        <source>Prompt length</source>
        <translation type="unfinished">Long. del prompt</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished">tokens</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished">Caché KV</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation type="unfinished">Este escenario</translation>
    </message>
    <message>
        <source>batch %1, %2 tokens: %3</source>
        <translation type="unfinished">lote %1, %2 tokens: %3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished">quedan %1</translation>
    </message>
    <message>
        <source>stops fitting at %1 tokens</source>
        <translation type="unfinished">deja de caber a los %1 tokens</translation>
    </message>
    <message>
        <source>Memory full</source>
        <translation type="unfinished">Memoria llena</translation>
    </message>
    <message>
        <source>context window %1</source>
        <translation type="unfinished">ventana de contexto %1</translation>
    </message>
    <message>
        <source>A batch of %1 %2; %3 are left by the weights.</source>
        <translation type="unfinished">Un lote de %1 %2; los pesos dejan %3.</translation>
    </message>
    <message>
        <source>A batch of %1 fits at any length.</source>
        <translation type="unfinished">Un lote de %1 cabe con cualquier longitud.</translation>
    </message>
    <message>
        <source>KV cache against the memory that weights leave, per accelerator</source>
        <translation type="unfinished">Caché KV frente a la memoria que dejan los pesos, por acelerador</translation>
    </message>
    <message>
        <source>%1: %2, the roof allows %3, with its overheads %4</source>
        <translation type="unfinished">%1: %2, el techo permite %3, con sus sobrecargas %4</translation>
    </message>
    <message>
        <source>Decode at batch 1 to %1</source>
        <translation type="unfinished">Decode con lotes de 1 a %1</translation>
    </message>
    <message>
        <source>Decode at batch %1</source>
        <translation type="unfinished">Decode con lote %1</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished">Intensidad aritmética</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">Rendimiento</translation>
    </message>
    <message>
        <source>Roof of prefill (%1)</source>
        <translation type="unfinished">Techo del prefill (%1)</translation>
    </message>
    <message>
        <source>Roof of decode</source>
        <translation type="unfinished">Techo del decode</translation>
    </message>
    <message>
        <source>Roof of decode (%1)</source>
        <translation type="unfinished">Techo del decode (%1)</translation>
    </message>
    <message>
        <source>Roof of %1: %2 × efficiency</source>
        <translation type="unfinished">Techo de %1: %2 × eficiencia</translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished">Limitado por memoria</translation>
    </message>
    <message>
        <source>Compute-bound</source>
        <translation type="unfinished">Limitado por cómputo</translation>
    </message>
    <message>
        <source>ridge %1</source>
        <translation type="unfinished">cresta %1</translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation type="unfinished">Prefill</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation type="unfinished">prefill</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation type="unfinished">Decode</translation>
    </message>
    <message>
        <source>decode, batch %1</source>
        <translation type="unfinished">decode, lote %1</translation>
    </message>
    <message>
        <source>Prefill has an intensity of %1 against a ridge of %2, decode of %3 against %4.</source>
        <translation type="unfinished">El prefill tiene una intensidad de %1 frente a una cresta de %2; el decode, de %3 frente a %4.</translation>
    </message>
    <message>
        <source>Two phases under one roof, per accelerator</source>
        <translation type="unfinished">Dos fases bajo un mismo techo, por acelerador</translation>
    </message>
    <message>
        <source>%1, in the shadow of the larger</source>
        <translation type="unfinished">%1, a la sombra del mayor</translation>
    </message>
    <message>
        <source>Happens at the same time and takes less: it adds nothing.</source>
        <translation type="unfinished">Ocurre al mismo tiempo y dura menos: no añade nada.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished">no se cuenta</translation>
    </message>
    <message>
        <source>The assumptions take this phase as bound by the other.</source>
        <translation type="unfinished">Según los supuestos, lo que limita esta fase es lo otro.</translation>
    </message>
    <message>
        <source>compute</source>
        <translation type="unfinished">cómputo</translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished">memoria</translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished">red</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation type="unfinished">sobrecarga</translation>
    </message>
    <message>
        <source>draft model</source>
        <translation type="unfinished">modelo borrador</translation>
    </message>
    <message>
        <source>%1: intensity</source>
        <translation type="unfinished">%1: intensidad</translation>
    </message>
    <message>
        <source>%1: ridge</source>
        <translation type="unfinished">%1: cresta</translation>
    </message>
    <message>
        <source>%1: performance under the roof</source>
        <translation type="unfinished">%1: rendimiento bajo el techo</translation>
    </message>
    <message>
        <source>%1: performance</source>
        <translation type="unfinished">%1: rendimiento</translation>
    </message>
    <message>
        <source>Overheads and network included, per accelerator.</source>
        <translation type="unfinished">Incluidas sobrecargas y red, por acelerador.</translation>
    </message>
    <message>
        <source>Memory left by the weights</source>
        <translation type="unfinished">Memoria que dejan los pesos</translation>
    </message>
    <message>
        <source>Longest prompt at batch %1</source>
        <translation type="unfinished">Prompt más largo con lote %1</translation>
    </message>
    <message>
        <source>Above it weights and cache no longer fit.</source>
        <translation type="unfinished">Por encima, los pesos y la caché ya no caben.</translation>
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
        <translation type="unfinished">Petición</translation>
    </message>
    <message>
        <source>answer of %1 tokens</source>
        <translation type="unfinished">respuesta de %1 tokens</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation type="unfinished">Tokens/s</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Memoria</translation>
    </message>
    <message>
        <source>fits in %1</source>
        <translation type="unfinished">cabe en %1</translation>
    </message>
    <message>
        <source>does not fit in %1</source>
        <translation type="unfinished">no cabe en %1</translation>
    </message>
    <message>
        <source>up to %1 tokens fit</source>
        <translation type="unfinished">caben hasta %1 tokens</translation>
    </message>
    <message>
        <source>no token fits</source>
        <translation type="unfinished">no cabe ni un token</translation>
    </message>
    <message>
        <source>TTFT %1, %2 · ITL %3, %4</source>
        <translation type="unfinished">TTFT %1, %2 · ITL %3, %4</translation>
    </message>
    <message>
        <source>The answer&apos;s length is not given: the pictures take %1 tokens, as the capacity solver does.</source>
        <translation type="unfinished">No se indica la longitud de la respuesta: las figuras usan %1 tokens, como el solver de capacidad.</translation>
    </message>
    <message>
        <source>Each of %1 accelerators: %2</source>
        <translation type="unfinished">Cada uno de %1 aceleradores: %2</translation>
    </message>
    <message>
        <source>Prefill, %1</source>
        <translation type="unfinished">Prefill, %1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished">%1 tokens</translation>
    </message>
    <message>
        <source>Prefill of %1 tokens: %2</source>
        <translation type="unfinished">Prefill de %1 tokens: %2</translation>
    </message>
    <message>
        <source>Chunk %1 of %2, %3 tokens: %4</source>
        <translation type="unfinished">Fragmento %1 de %2, %3 tokens: %4</translation>
    </message>
    <message>
        <source>chunks %1 to %2</source>
        <translation type="unfinished">fragmentos %1 a %2</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation type="unfinished">Token %1</translation>
    </message>
    <message>
        <source>Tokens %1 to %2</source>
        <translation type="unfinished">Tokens %1 a %2</translation>
    </message>
    <message>
        <source>%1: %2 each</source>
        <translation type="unfinished">%1: %2 cada uno</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation type="unfinished">Modelo borrador</translation>
    </message>
    <message>
        <source>Draft token</source>
        <translation type="unfinished">Token borrador</translation>
    </message>
    <message>
        <source>Draft %1: %2</source>
        <translation type="unfinished">Borrador %1: %2</translation>
    </message>
    <message>
        <source>Verification: %1, %2 tokens kept on average</source>
        <translation type="unfinished">Verificación: %1, %2 tokens conservados de media</translation>
    </message>
    <message>
        <source>drafts and verifications up to token %1</source>
        <translation type="unfinished">borradores y verificaciones hasta el token %1</translation>
    </message>
    <message>
        <source>%1: %2 a token</source>
        <translation type="unfinished">%1: %2 por token</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished">%1 × %2</translation>
    </message>
    <message>
        <source>%1 on %2, batch %3, prompt %4, %5</source>
        <translation type="unfinished">%1 en %2, lote %3, prompt %4, %5</translation>
    </message>
    <message>
        <source>Prefill (%1)</source>
        <translation type="unfinished">Prefill (%1)</translation>
    </message>
    <message>
        <source>KV cache moves</source>
        <translation type="unfinished">Traslado de caché KV</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">Red</translation>
    </message>
    <message>
        <source>KV cache to the decode hardware: %1</source>
        <translation type="unfinished">Caché KV al hardware de decode: %1</translation>
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
        <translation type="unfinished">Decode, %1, en bloques de %2 tokens</translation>
    </message>
    <message>
        <source>Time since the request</source>
        <translation type="unfinished">Tiempo desde la petición</translation>
    </message>
    <message>
        <source>TTFT %1</source>
        <translation type="unfinished">TTFT %1</translation>
    </message>
    <message>
        <source>end %1</source>
        <translation type="unfinished">fin %1</translation>
    </message>
    <message>
        <source>The first token after %1, then one every %2; %3 tokens end after %4</source>
        <translation type="unfinished">El primer token tras %1, después uno cada %2; %3 tokens terminan tras %4</translation>
    </message>
    <message>
        <source>A request: prompt of %1 tokens, answer of %2</source>
        <translation type="unfinished">Una petición: prompt de %1 tokens, respuesta de %2</translation>
    </message>
    <message>
        <source>A request: prompt of %1 tokens, answer of %2 (assumed)</source>
        <translation type="unfinished">Una petición: prompt de %1 tokens, respuesta de %2 (supuesta)</translation>
    </message>
    <message>
        <source>ITL × answer</source>
        <translation type="unfinished">ITL × respuesta</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished">Cómputo</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished">Sobrecarga</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Tiempo</translation>
    </message>
    <message>
        <source>Time to first token %1, of it compute %2, memory %3, network %4, overhead %5; time per token %6, of it compute %7, memory %8, network %9</source>
        <translation type="unfinished">Tiempo al primer token %1, del cual cómputo %2, memoria %3, red %4, sobrecarga %5; tiempo por token %6, del cual cómputo %7, memoria %8, red %9</translation>
    </message>
    <message>
        <source>, overhead %1.</source>
        <translation type="unfinished">, sobrecarga %1.</translation>
    </message>
    <message>
        <source>What the time goes to</source>
        <translation type="unfinished">En qué se va el tiempo</translation>
    </message>
    <message>
        <source>Each step of decode reads the weights of all %1 experts here, though a token uses %2: the textbook&apos;s rule. With the assumption “%3” set to the experts that its tokens are expected to hit (Inputs panel, Assumptions), ITL is %4 instead of %5.</source>
        <translation type="unfinished">Cada paso de decode lee aquí los pesos de los %1 expertos, aunque un token usa %2: la regla del libro de texto. Con el supuesto «%3» en los expertos que se espera que usen sus tokens (panel Entradas, Supuestos), el ITL es %4 en vez de %5.</translation>
    </message>
    <message>
        <source>Prompt and answer are %1 tokens together, the model is stated for %2 at most: the numbers are as if it took them.</source>
        <translation type="unfinished">El prompt y la respuesta suman %1 tokens y el modelo está indicado para %2 como máximo: los números son como si los admitiera.</translation>
    </message>
    <message>
        <source>The prompt is %1 tokens long, the model is stated for %2 at most: the numbers are as if it took them.</source>
        <translation type="unfinished">El prompt tiene %1 tokens y el modelo está indicado para %2 como máximo: los números son como si los admitiera.</translation>
    </message>
    <message>
        <source>It does not fit: times and throughput are as if the memory sufficed.</source>
        <translation type="unfinished">No cabe: los tiempos y el throughput son como si la memoria bastara.</translation>
    </message>
</context>
<context>
    <name>ShortText</name>
    <message>
        <source>1 year</source>
        <translation type="unfinished">1 año</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished">%1 años</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation type="unfinished">menos de %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation type="unfinished">más de %1</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A scenario, a lecture or a file of yours to begin with</source>
        <translation type="unfinished">Un escenario, una clase o un archivo suyo para empezar</translation>
    </message>
</context>
<context>
    <name>SweepPage</name>
    <message>
        <source>Fits from %1 %2</source>
        <translation type="unfinished">Cabe desde %1 %2</translation>
    </message>
    <message>
        <source>No longer fits from %1 %2</source>
        <translation type="unfinished">Ya no cabe desde %1 %2</translation>
    </message>
    <message>
        <source>%1 from %2 %3</source>
        <translation type="unfinished">%1 desde %2 %3</translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished">cabe</translation>
    </message>
    <message>
        <source>no longer fits</source>
        <translation type="unfinished">ya no cabe</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Ahora</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation type="unfinished">%1 según %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished">%1 por %2</translation>
    </message>
    <message>
        <source>%1 has no answer anywhere along %2.</source>
        <translation type="unfinished">%1 no tiene respuesta en ningún punto a lo largo de %2.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3 along %4. %5</source>
        <translation type="unfinished">%1 va de %2 a %3 a lo largo de %4. %5</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">rechazado</translation>
    </message>
    <message>
        <source>Set the scenario to this</source>
        <translation type="unfinished">Aplicar al escenario</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation type="unfinished">%1 … %2</translation>
    </message>
    <message>
        <source>The table shows every %1th of the %2 points</source>
        <translation type="unfinished">La tabla muestra uno de cada %1 de los %2 puntos</translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">Salida</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation type="unfinished">Salida %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">ninguno</translation>
    </message>
    <message>
        <source>%1 series are too many to tell apart; at most %2</source>
        <translation type="unfinished">%1 series son demasiadas para distinguirlas; como máximo, %2</translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished">Valores</translation>
    </message>
    <message>
        <source>How the values follow each other.</source>
        <translation type="unfinished">Cómo se suceden los valores.</translation>
    </message>
    <message>
        <source>evenly</source>
        <translation type="unfinished">uniforme</translation>
    </message>
    <message>
        <source>by factors</source>
        <translation type="unfinished">por factores</translation>
    </message>
    <message>
        <source>powers of two</source>
        <translation type="unfinished">potencias de dos</translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished">una lista</translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished">Lista</translation>
    </message>
    <message>
        <source>Values separated by commas.</source>
        <translation type="unfinished">Valores separados por comas.</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">De</translation>
    </message>
    <message>
        <source>The least value, with its unit.</source>
        <translation type="unfinished">El valor mínimo, con su unidad.</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">A</translation>
    </message>
    <message>
        <source>The largest value, with its unit.</source>
        <translation type="unfinished">El valor máximo, con su unidad.</translation>
    </message>
    <message>
        <source>the range goes from the smaller to the larger, got %1 to %2</source>
        <translation type="unfinished">el intervalo va del menor al mayor, pero es de %1 a %2</translation>
    </message>
    <message>
        <source>factors and powers start above 0, got %1</source>
        <translation type="unfinished">los factores y las potencias empiezan por encima de 0, pero es %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished">Pasos</translation>
    </message>
    <message>
        <source>How many values, both ends among them.</source>
        <translation type="unfinished">Cuántos valores, incluidos ambos extremos.</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation type="unfinished">la lista está vacía</translation>
    </message>
    <message>
        <source>Which series</source>
        <translation type="unfinished">Qué series</translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished">Cuáles</translation>
    </message>
    <message>
        <source>Entries of the zoo.</source>
        <translation type="unfinished">Fichas del zoo.</translation>
    </message>
    <message>
        <source>all of its kind</source>
        <translation type="unfinished">todas las de su tipo</translation>
    </message>
    <message>
        <source>all of the zoo</source>
        <translation type="unfinished">todas las del zoo</translation>
    </message>
    <message>
        <source>Ids of the zoo, separated by commas.</source>
        <translation type="unfinished">Identificadores del zoo, separados por comas.</translation>
    </message>
    <message>
        <source>Series by</source>
        <translation type="unfinished">Series por</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished">Barrido</translation>
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
        <translation type="unfinished">sin valor</translation>
    </message>
    <message>
        <source>unbounded</source>
        <translation type="unfinished">sin cota</translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished">no indicado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">no</translation>
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
        <translation type="unfinished">cabe, %1 de %2%3</translation>
    </message>
    <message>
        <source>does not fit: %1 of %2%3</source>
        <translation type="unfinished">no cabe: %1 de %2%3</translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished">Limitado por memoria</translation>
    </message>
    <message>
        <source>Compute-bound</source>
        <translation type="unfinished">Limitado por cómputo</translation>
    </message>
    <message>
        <source>Memory-bound roof; %1 is overhead</source>
        <translation type="unfinished">Techo limitado por memoria; %1 es sobrecarga</translation>
    </message>
    <message>
        <source>Compute-bound roof; %1 is overhead</source>
        <translation type="unfinished">Techo limitado por cómputo; %1 es sobrecarga</translation>
    </message>
    <message>
        <source>Inference pass: %1, %2</source>
        <translation type="unfinished">Pasada de inferencia: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1 is overhead</source>
        <translation type="unfinished">%1 es sobrecarga</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation type="unfinished">Entrenamiento: %1</translation>
    </message>
    <message>
        <source>This is one forward pass over one token of each sequence in the batch: no attention to earlier tokens and no KV cache, and only the weights must fit. The Serving page models a whole request: prefill, and decode with the cache.</source>
        <translation type="unfinished">Esto es una pasada hacia delante de un token de cada secuencia del lote: sin atención a tokens anteriores y sin caché KV, y solo tienen que caber los pesos. La página Servicio modela una petición completa: prefill y decode con la caché.</translation>
    </message>
    <message>
        <source>This is one forward pass over one token of each sequence in the batch, and only the weights must fit.</source>
        <translation type="unfinished">Esto es una pasada hacia delante de un token de cada secuencia del lote, y solo tienen que caber los pesos.</translation>
    </message>
    <message>
        <source>Activations count as traffic of %1 of the weights for each sample: at this batch %2 times the weights, the larger part of the memory time. That share is an assumption (%3), which the Assumptions page lets you change.</source>
        <translation type="unfinished">Las activaciones cuentan como tráfico del %1 de los pesos por cada muestra: con este lote, %2 veces los pesos, la mayor parte del tiempo de memoria. Esa fracción es un supuesto (%3) que se puede cambiar en la página Supuestos.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>lower</source>
        <comment>case of titles</comment>
        <extracomment>Not shown. &quot;lower&quot; if a title within a sentence begins with a small letter (Memory-bound → memory-bound), as in English or Spanish; &quot;keep&quot; if not, as German nouns.</extracomment>
        <translation type="unfinished">lower</translation>
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
        <translation type="unfinished">%1: un solo dispositivo</translation>
    </message>
    <message>
        <source>%1 of %2: edited here</source>
        <translation type="unfinished">%1 de %2: editado aquí</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 de %2</translation>
    </message>
    <message>
        <source>%1, as entered</source>
        <translation type="unfinished">%1, valor introducido</translation>
    </message>
    <message>
        <source>%1, default</source>
        <translation type="unfinished">%1, por defecto</translation>
    </message>
    <message>
        <source>assumption %1</source>
        <translation type="unfinished">supuesto %1</translation>
    </message>
    <message>
        <source> (edited)</source>
        <translation type="unfinished"> (editado)</translation>
    </message>
    <message>
        <source>computed above</source>
        <translation type="unfinished">calculado arriba</translation>
    </message>
    <message>
        <source>Equation: %1</source>
        <translation type="unfinished">Ecuación: %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished">por defecto</translation>
    </message>
    <message>
        <source>Worked out for a variant of the scenario: %1</source>
        <translation type="unfinished">Calculado para una variante del escenario: %1</translation>
    </message>
    <message>
        <source>Click a number to see its working.</source>
        <translation type="unfinished">Clic en un número para ver su desarrollo.</translation>
    </message>
    <message>
        <source>There is no result to explain.</source>
        <translation type="unfinished">No hay ningún resultado que explicar.</translation>
    </message>
    <message>
        <source>Read off the other results: it compares or names them and has no equation of its own.</source>
        <translation type="unfinished">Se lee de los demás resultados: los compara o los nombra, y no tiene ecuación propia.</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation type="unfinished">A partir de</translation>
    </message>
</context>
<context>
    <name>Zoo</name>
    <message>
        <source>Datasheet</source>
        <translation type="unfinished">Hoja de datos</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">Artículo</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished">Estimación</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation type="unfinished">Derivado</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation type="unfinished">Convención</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished">Nube</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation type="unfinished">Estación de trabajo</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished">Móvil</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation type="unfinished">Borde</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation type="unfinished">TinyML</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Lenguaje</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation type="unfinished">Visión</translation>
    </message>
    <message>
        <source>Vision and language</source>
        <translation type="unfinished">Visión y lenguaje</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished">Voz</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">Recomendación</translation>
    </message>
    <message>
        <source>State space</source>
        <translation type="unfinished">Espacio de estados</translation>
    </message>
    <message>
        <source>Image generation</source>
        <translation type="unfinished">Generación de imágenes</translation>
    </message>
    <message>
        <source>First example</source>
        <translation type="unfinished">Primer ejemplo</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation type="unfinished">Faro</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished">Perfil</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Todo</translation>
    </message>
    <message>
        <source>%1 B parameters</source>
        <translation type="unfinished">%1 mil M de parámetros</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation type="unfinished">%1 M de parámetros</translation>
    </message>
</context>
<context>
    <name>ZooCompare</name>
    <message>
        <source>Field</source>
        <translation type="unfinished">Campo</translation>
    </message>
    <message>
        <source>Second ÷ first</source>
        <translation type="unfinished">Segundo ÷ primero</translation>
    </message>
    <message>
        <source>%1 has more</source>
        <translation type="unfinished">%1 tiene más</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>Times as much</source>
        <translation type="unfinished">Cuántas veces</translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished">igual</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished">%1 frente a %2</translation>
    </message>
    <message>
        <source>Values of the zoo; each names its source there</source>
        <translation type="unfinished">Valores del zoo; cada uno indica allí su fuente</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <translation type="unfinished">%1 frente a %2: %3</translation>
    </message>
    <message>
        <source>Side by side: %1</source>
        <translation type="unfinished">Lado a lado: %1</translation>
    </message>
    <message>
        <source>%1: nothing that both state</source>
        <translation type="unfinished">%1: nada que ambos indiquen</translation>
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
        <translation type="unfinished">Tarea</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">Modelo</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished">Hardware</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished">Flota</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">Red eléctrica</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished">Precisión</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished">Perfil</translation>
    </message>
    <message>
        <source>SLA: latency</source>
        <translation type="unfinished">SLA: latencia</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <translation type="unfinished">%1 (editado)</translation>
    </message>
    <message>
        <source>its own</source>
        <translation type="unfinished">propio</translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">Modelos</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation type="unfinished">Redes eléctricas</translation>
    </message>
    <message>
        <source>Datacenters</source>
        <translation type="unfinished">Centros de datos</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished">Nodos</translation>
    </message>
    <message>
        <source>Fabrics</source>
        <translation type="unfinished">Interconexiones</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation type="unfinished">Flotas</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished">Escenarios</translation>
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
        <translation type="unfinished">El zoo: %1</translation>
    </message>
</context>
<context>
    <name>argument</name>
    <message>
        <source>Load</source>
        <translation type="unfinished">Carga</translation>
    </message>
    <message>
        <source>Length of a job</source>
        <translation type="unfinished">Duración de un trabajo</translation>
    </message>
    <message>
        <source>Arrival rate</source>
        <translation type="unfinished">Tasa de llegadas</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation type="unfinished">Muestras por segundo</translation>
    </message>
    <message>
        <source>Bytes of a sample</source>
        <translation type="unfinished">Bytes de una muestra</translation>
    </message>
    <message>
        <source>Data demand</source>
        <translation type="unfinished">Demanda de datos</translation>
    </message>
    <message>
        <source>Data supply</source>
        <translation type="unfinished">Oferta de datos</translation>
    </message>
    <message>
        <source>Storage bandwidth</source>
        <translation type="unfinished">Ancho de banda de almacenamiento</translation>
    </message>
    <message>
        <source>Host link</source>
        <translation type="unfinished">Enlace al host</translation>
    </message>
    <message>
        <source>Link efficiency</source>
        <translation type="unfinished">Eficiencia de enlace</translation>
    </message>
    <message>
        <source>CPU time of a batch</source>
        <translation type="unfinished">Tiempo de CPU de un lote</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">Procesos</translation>
    </message>
    <message>
        <source>CPU throughput</source>
        <translation type="unfinished">Throughput de CPU</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished">Nodos</translation>
    </message>
    <message>
        <source>MTBF of the fleet</source>
        <translation type="unfinished">MTBF de la flota</translation>
    </message>
    <message>
        <source>Duration of the job</source>
        <translation type="unfinished">Duración del trabajo</translation>
    </message>
    <message>
        <source>Time to write a checkpoint</source>
        <translation type="unfinished">Tiempo de escritura de checkpoint</translation>
    </message>
    <message>
        <source>Time between checkpoints</source>
        <translation type="unfinished">Tiempo entre checkpoints</translation>
    </message>
    <message>
        <source>Time to recover from a failure</source>
        <translation type="unfinished">Tiempo de recuperación tras un fallo</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished">Checkpoint</translation>
    </message>
    <message>
        <source>Write rate of all writers</source>
        <translation type="unfinished">Tasa de escritura conjunta</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation type="unfinished">Escritores</translation>
    </message>
    <message>
        <source>Accelerators of a node</source>
        <translation type="unfinished">Aceleradores de un nodo</translation>
    </message>
    <message>
        <source>Network cards of a node</source>
        <translation type="unfinished">Tarjetas de red de un nodo</translation>
    </message>
    <message>
        <source>Power supplies of a node</source>
        <translation type="unfinished">Fuentes de alim. de un nodo</translation>
    </message>
    <message>
        <source>MTTF of an accelerator</source>
        <translation type="unfinished">MTTF de un acelerador</translation>
    </message>
    <message>
        <source>MTTF of a network card</source>
        <translation type="unfinished">MTTF de una tarjeta de red</translation>
    </message>
    <message>
        <source>MTTF of a power supply</source>
        <translation type="unfinished">MTTF de una fuente de alim.</translation>
    </message>
    <message>
        <source>Availability of one</source>
        <translation type="unfinished">Disponibilidad de una copia</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Copias</translation>
    </message>
    <message>
        <source>Bytes written per parameter</source>
        <translation type="unfinished">Bytes escritos por parámetro</translation>
    </message>
    <message>
        <source>KV latent rank</source>
        <translation type="unfinished">Rango latente KV</translation>
    </message>
    <message>
        <source>RoPE head size</source>
        <translation type="unfinished">Tamaño de cabeza RoPE</translation>
    </message>
    <message>
        <source>Tokens per page</source>
        <translation type="unfinished">Tokens por página</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished">Peticiones</translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation type="unfinished">Paral. de contexto</translation>
    </message>
    <message>
        <source>Forward passes done again</source>
        <translation type="unfinished">Pasadas hacia adelante repetidas</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished">Tokens</translation>
    </message>
    <message>
        <source>Congestion</source>
        <translation type="unfinished">Congestión</translation>
    </message>
    <message>
        <source>Overhead of a collective</source>
        <translation type="unfinished">Sobrecarga de una colectiva</translation>
    </message>
    <message>
        <source>Weights of a shard</source>
        <translation type="unfinished">Pesos de una partición</translation>
    </message>
    <message>
        <source>Gradients of a shard</source>
        <translation type="unfinished">Gradientes de una partición</translation>
    </message>
    <message>
        <source>Activations of a micro-batch</source>
        <translation type="unfinished">Activaciones de un microlote</translation>
    </message>
    <message>
        <source>Message of data parallelism</source>
        <translation type="unfinished">Mensaje del paralelismo de datos</translation>
    </message>
    <message>
        <source>Collectives a step</source>
        <translation type="unfinished">Colectivas por paso</translation>
    </message>
    <message>
        <source>Samples per micro-batch</source>
        <translation type="unfinished">Muestras por microlote</translation>
    </message>
    <message>
        <source>Model FLOPs of a step</source>
        <translation type="unfinished">FLOP del modelo en un paso</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">Trabajo</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">Tiempo de paso</translation>
    </message>
    <message>
        <source>Part of the time</source>
        <translation type="unfinished">Parte del tiempo</translation>
    </message>
    <message>
        <source>Bandwidth efficiency</source>
        <translation type="unfinished">Eficiencia del ancho de banda</translation>
    </message>
    <message>
        <source>Passes over a layer</source>
        <translation type="unfinished">Pasadas por una capa</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation type="unfinished">Expertos por token</translation>
    </message>
    <message>
        <source>Routing imbalance</source>
        <translation type="unfinished">Desequilibrio</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished">Solape</translation>
    </message>
    <message>
        <source>Straggler factor</source>
        <translation type="unfinished">Factor de rezagados</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation type="unfinished">Tokens por segundo</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished">Tamaño de lote</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation type="unfinished">Long. de secuencia</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">Parámetros</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished">Capas</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation type="unfinished">Tamaño oculto</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation type="unfinished">Cabezas de atención</translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation type="unfinished">Cabezas KV</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation type="unfinished">Tamaño de cabeza</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished">Eficiencia</translation>
    </message>
    <message>
        <source>Model FLOP utilisation</source>
        <translation type="unfinished">Utilización de FLOP del modelo</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished">Paral. tensorial</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation type="unfinished">Paral. de pipeline</translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished">Paral. de datos</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation type="unfinished">Paral. de expertos</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation type="unfinished">Rangos</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished">Aceleradores</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished">PUE</translation>
    </message>
    <message>
        <source>Bytes per element</source>
        <translation type="unfinished">Bytes por elemento</translation>
    </message>
    <message>
        <source>Operations per sample</source>
        <translation type="unfinished">Operaciones por muestra</translation>
    </message>
    <message>
        <source>Peak rate</source>
        <translation type="unfinished">Tasa pico</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished">Ancho de banda</translation>
    </message>
    <message>
        <source>Effective bandwidth</source>
        <translation type="unfinished">Ancho de banda efectivo</translation>
    </message>
    <message>
        <source>Weight bytes</source>
        <translation type="unfinished">Bytes de los pesos</translation>
    </message>
    <message>
        <source>Memory traffic</source>
        <translation type="unfinished">Tráfico de memoria</translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation type="unfinished">Capacidad de memoria</translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished">Mensaje</translation>
    </message>
    <message>
        <source>Link bandwidth</source>
        <translation type="unfinished">Ancho de banda de enlace</translation>
    </message>
    <message>
        <source>Link latency</source>
        <translation type="unfinished">Latencia de enlace</translation>
    </message>
    <message>
        <source>TDP</source>
        <translation type="unfinished">TDP</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Tiempo</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished">Réplicas</translation>
    </message>
    <message>
        <source>Spread of the service time (standard deviation over mean)</source>
        <translation type="unfinished">Variabilidad del tiempo de servicio (desviación típica sobre media)</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished">Utilización</translation>
    </message>
    <message>
        <source>Probability of waiting</source>
        <translation type="unfinished">Probabilidad de esperar</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation type="unfinished">Cuantil</translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation type="unfinished">Tokens de la respuesta</translation>
    </message>
    <message>
        <source>Active requests</source>
        <translation type="unfinished">Peticiones activas</translation>
    </message>
    <message>
        <source>Requests of a static batch</source>
        <translation type="unfinished">Peticiones de un lote estático</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation type="unfinished">Lote máximo</translation>
    </message>
    <message>
        <source>Share of a static batch that is busy</source>
        <translation type="unfinished">Parte ocupada de un lote estático</translation>
    </message>
    <message>
        <source>Operations per layer and sample</source>
        <translation type="unfinished">Operaciones por capa y muestra</translation>
    </message>
    <message>
        <source>Injection of a layer</source>
        <translation type="unfinished">Inyección de una capa</translation>
    </message>
    <message>
        <source>Compute of a layer</source>
        <translation type="unfinished">Cómputo de una capa</translation>
    </message>
    <message>
        <source>Time of a pass</source>
        <translation type="unfinished">Tiempo de una pasada</translation>
    </message>
    <message>
        <source>Reserve over the cache</source>
        <translation type="unfinished">Reserva sobre la caché</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished">Expertos</translation>
    </message>
    <message>
        <source>Tokens in the pass</source>
        <translation type="unfinished">Tokens en la pasada</translation>
    </message>
    <message>
        <source>Operations for each pair and element</source>
        <translation type="unfinished">Operaciones por cada par y elemento</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation type="unfinished">Pasadas</translation>
    </message>
    <message>
        <source>Activation traffic</source>
        <translation type="unfinished">Tráfico de activaciones</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation type="unfinished">Potencia en reposo</translation>
    </message>
    <message>
        <source>Multiply-accumulates</source>
        <translation type="unfinished">Operaciones MAC</translation>
    </message>
    <message>
        <source>Operations per MAC</source>
        <translation type="unfinished">Operaciones por MAC</translation>
    </message>
    <message>
        <source>HFU over MFU</source>
        <translation type="unfinished">HFU sobre MFU</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished">Intensidad aritmética</translation>
    </message>
    <message>
        <source>Compression ratio</source>
        <translation type="unfinished">Razón de compresión</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished">Dispersidad</translation>
    </message>
    <message>
        <source>Bits after quantisation</source>
        <translation type="unfinished">Bits tras la cuantización</translation>
    </message>
    <message>
        <source>Speed-up of the pattern</source>
        <translation type="unfinished">Aceleración del patrón</translation>
    </message>
    <message>
        <source>Change in percentage points</source>
        <translation type="unfinished">Cambio en puntos porcentuales</translation>
    </message>
    <message>
        <source>Scale in percentage points</source>
        <translation type="unfinished">Escala en puntos porcentuales</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished">Tasa</translation>
    </message>
    <message>
        <source>Slow-down</source>
        <translation type="unfinished">Ralentización</translation>
    </message>
    <message>
        <source>Data multiplier</source>
        <translation type="unfinished">Multiplicador de datos</translation>
    </message>
    <message>
        <source>Cost of privacy</source>
        <translation type="unfinished">Coste de la privacidad</translation>
    </message>
    <message>
        <source>Privacy budget</source>
        <translation type="unfinished">Presup. de privacidad</translation>
    </message>
    <message>
        <source>Smallest privacy budget</source>
        <translation type="unfinished">Presup. mínimo de privacidad</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <translation type="unfinished">Prevalencia</translation>
    </message>
    <message>
        <source>Smallest prevalence</source>
        <translation type="unfinished">Prevalencia mínima</translation>
    </message>
    <message>
        <source>Samples needed of the group</source>
        <translation type="unfinished">Muestras necesarias del grupo</translation>
    </message>
    <message>
        <source>Tokens of a reasoning step</source>
        <translation type="unfinished">Tokens de un paso de razonamiento</translation>
    </message>
    <message>
        <source>Reasoning steps</source>
        <translation type="unfinished">Pasos de razonamiento</translation>
    </message>
    <message>
        <source>Time of a reasoning step</source>
        <translation type="unfinished">Tiempo de un paso de razonamiento</translation>
    </message>
    <message>
        <source>Kernel efficiency at the reference</source>
        <translation type="unfinished">Eficiencia del kernel en la referencia</translation>
    </message>
    <message>
        <source>Reference efficiency</source>
        <translation type="unfinished">Eficiencia de referencia</translation>
    </message>
    <message>
        <source>Kernel efficiency, at most</source>
        <translation type="unfinished">Eficiencia máxima del kernel</translation>
    </message>
    <message>
        <source>Share of operations in attention</source>
        <translation type="unfinished">Fracción de operaciones en la atención</translation>
    </message>
    <message>
        <source>Effective experts per token</source>
        <translation type="unfinished">Expertos efectivos por token</translation>
    </message>
    <message>
        <source>Stretch of the active work</source>
        <translation type="unfinished">Aumento del trabajo activo</translation>
    </message>
    <message>
        <source>Load of the hot expert, over the mean</source>
        <translation type="unfinished">Carga del experto caliente, sobre la media</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation type="unfinished">Sobresuscripción</translation>
    </message>
    <message>
        <source>Efficiency of the link</source>
        <translation type="unfinished">Eficiencia del enlace</translation>
    </message>
    <message>
        <source>Samples per rank</source>
        <translation type="unfinished">Muestras por rango</translation>
    </message>
    <message>
        <source>Micro-batches</source>
        <translation type="unfinished">Microlotes</translation>
    </message>
    <message>
        <source>Virtual stages</source>
        <translation type="unfinished">Etapas virtuales</translation>
    </message>
    <message>
        <source>Micro-batches asked for</source>
        <translation type="unfinished">Microlotes pedidos</translation>
    </message>
    <message>
        <source>Micro-batch asked for</source>
        <translation type="unfinished">Microlote pedido</translation>
    </message>
    <message>
        <source>Parameters per accelerator</source>
        <translation type="unfinished">Parámetros por acelerador</translation>
    </message>
    <message>
        <source>Trainable fraction</source>
        <translation type="unfinished">Fracción entrenable</translation>
    </message>
    <message>
        <source>Ranks that share it (ZeRO)</source>
        <translation type="unfinished">Rangos que lo comparten (ZeRO)</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation type="unfinished">Microlote</translation>
    </message>
    <message>
        <source>Layers per stage</source>
        <translation type="unfinished">Capas por etapa</translation>
    </message>
    <message>
        <source>Activation bytes per element</source>
        <translation type="unfinished">Bytes de activación por elemento</translation>
    </message>
    <message>
        <source>Tokens of a sample on one rank</source>
        <translation type="unfinished">Tokens de una muestra en un rango</translation>
    </message>
    <message>
        <source>Attention bytes per score</source>
        <translation type="unfinished">Bytes de atención por puntuación</translation>
    </message>
    <message>
        <source>Optimizer bytes per parameter</source>
        <translation type="unfinished">Bytes del optimizador por parámetro</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished">Gradientes</translation>
    </message>
    <message>
        <source>Buffer fraction</source>
        <translation type="unfinished">Fracción de búferes</translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation type="unfinished">Acumulación de gradientes</translation>
    </message>
    <message>
        <source>Micro-batches in flight</source>
        <translation type="unfinished">Microlotes en curso</translation>
    </message>
    <message>
        <source>Accelerators per replica</source>
        <translation type="unfinished">Aceleradores por réplica</translation>
    </message>
    <message>
        <source>Latency of the part</source>
        <translation type="unfinished">Latencia de la parte</translation>
    </message>
    <message>
        <source>Throughput of the part</source>
        <translation type="unfinished">Throughput de la parte</translation>
    </message>
    <message>
        <source>Tokens of an answer</source>
        <translation type="unfinished">Tokens de una respuesta</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation type="unfinished">Coste total de propiedad</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">Presupuesto</translation>
    </message>
    <message>
        <source>Carbon footprint</source>
        <translation type="unfinished">Huella de carbono</translation>
    </message>
    <message>
        <source>Carbon budget</source>
        <translation type="unfinished">Presup. de carbono</translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished">Agua</translation>
    </message>
    <message>
        <source>Water budget</source>
        <translation type="unfinished">Presup. de agua</translation>
    </message>
    <message>
        <source>Least goodput</source>
        <translation type="unfinished">Goodput mínimo</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished">Goodput</translation>
    </message>
    <message>
        <source>Training operations</source>
        <translation type="unfinished">Operaciones de entrenamiento</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation type="unfinished">Tokens por parámetro</translation>
    </message>
    <message>
        <source>Tokens to prefill</source>
        <translation type="unfinished">Tokens del prefill</translation>
    </message>
    <message>
        <source>Cached tokens</source>
        <translation type="unfinished">Tokens en caché</translation>
    </message>
    <message>
        <source>Tokens per chunk</source>
        <translation type="unfinished">Tokens por fragmento</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation type="unfinished">Fragmentos</translation>
    </message>
    <message>
        <source>Pairs of tokens that attend</source>
        <translation type="unfinished">Pares de tokens que se atienden</translation>
    </message>
    <message>
        <source>Parameters a token uses</source>
        <translation type="unfinished">Parámetros que usa un token</translation>
    </message>
    <message>
        <source>Tokens a step verifies</source>
        <translation type="unfinished">Tokens que verifica un paso</translation>
    </message>
    <message>
        <source>Growth of the cache</source>
        <translation type="unfinished">Crecimiento de la caché</translation>
    </message>
    <message>
        <source>Share of the weights read</source>
        <translation type="unfinished">Fracción de los pesos leída</translation>
    </message>
    <message>
        <source>Acceptance rate of a draft</source>
        <translation type="unfinished">Tasa de aceptación de un borrador</translation>
    </message>
    <message>
        <source>Draft tokens</source>
        <translation type="unfinished">Tokens borrador</translation>
    </message>
    <message>
        <source>Share of the rate in one direction</source>
        <translation type="unfinished">Fracción de la tasa en una dirección</translation>
    </message>
    <message>
        <source>Link bandwidth, as stated</source>
        <translation type="unfinished">Ancho de banda de enlace indicado</translation>
    </message>
    <message>
        <source>Bisection fraction</source>
        <translation type="unfinished">Fracción de bisección</translation>
    </message>
    <message>
        <source>Share of the stated rate in one direction</source>
        <translation type="unfinished">Fracción de la tasa indicada en una dirección</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation type="unfinished">Saltos</translation>
    </message>
    <message>
        <source>Share of the traffic that crosses the uplink</source>
        <translation type="unfinished">Fracción del tráfico que cruza el enlace ascendente</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished">Distancia</translation>
    </message>
    <message>
        <source>Speed of light in fibre</source>
        <translation type="unfinished">Velocidad de la luz en fibra</translation>
    </message>
    <message>
        <source>Ridge point</source>
        <translation type="unfinished">Punto de cresta</translation>
    </message>
    <message>
        <source>Communication intensity</source>
        <translation type="unfinished">Intensidad de comunicación</translation>
    </message>
    <message>
        <source>Required compute rate</source>
        <translation type="unfinished">Tasa de cómputo requerida</translation>
    </message>
    <message>
        <source>Required bandwidth</source>
        <translation type="unfinished">Ancho de banda requerido</translation>
    </message>
    <message>
        <source>Power of an accelerator</source>
        <translation type="unfinished">Potencia de un acelerador</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished">Duración</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation type="unfinished">Energía de TI</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation type="unfinished">Energía del centro</translation>
    </message>
    <message>
        <source>Carbon intensity</source>
        <translation type="unfinished">Intensidad de carbono</translation>
    </message>
    <message>
        <source>Embodied carbon of a device</source>
        <translation type="unfinished">Carbono incorporado de un dispositivo</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation type="unfinished">WUE</translation>
    </message>
    <message>
        <source>Price of an accelerator</source>
        <translation type="unfinished">Precio de un acelerador</translation>
    </message>
    <message>
        <source>Infrastructure multiplier</source>
        <translation type="unfinished">Multiplicador de infraestructura</translation>
    </message>
    <message>
        <source>Purchase of the hardware</source>
        <translation type="unfinished">Compra del hardware</translation>
    </message>
    <message>
        <source>Accelerators per node</source>
        <translation type="unfinished">Aceleradores por nodo</translation>
    </message>
    <message>
        <source>Served a second, at full load</source>
        <translation type="unfinished">Servido por segundo, a plena carga</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation type="unfinished">Precio de electricidad</translation>
    </message>
    <message>
        <source>Maintenance a year, share of the purchase</source>
        <translation type="unfinished">Mantenimiento anual, fracción de la compra</translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished">Un año</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Período</translation>
    </message>
    <message>
        <source>Price of data that leaves</source>
        <translation type="unfinished">Precio de los datos que salen</translation>
    </message>
    <message>
        <source>Share that is improved</source>
        <translation type="unfinished">Fracción que se mejora</translation>
    </message>
    <message>
        <source>Its speed-up</source>
        <translation type="unfinished">Su aceleración</translation>
    </message>
    <message>
        <source>Serial share</source>
        <translation type="unfinished">Fracción serie</translation>
    </message>
    <message>
        <source>Scaling efficiency</source>
        <translation type="unfinished">Eficiencia de escalado</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished">Operaciones</translation>
    </message>
</context>
<context>
    <name>assumption</name>
    <message>
        <source>Reference efficiency</source>
        <translation type="unfinished">Eficiencia de referencia</translation>
    </message>
    <message>
        <source>The efficiency at which the values here hold; others scale with it.</source>
        <translation type="unfinished">La eficiencia con la que son válidos los valores de aquí; otras escalan con ella.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished">Atención</translation>
    </message>
    <message>
        <source>Unfused: bound by memory.</source>
        <translation type="unfinished">Sin fusionar: limitada por memoria.</translation>
    </message>
    <message>
        <source>Fused attention</source>
        <translation type="unfinished">Atención fusionada</translation>
    </message>
    <message>
        <source>Tiled so that the score matrix stays on the chip.</source>
        <translation type="unfinished">Por bloques, de modo que la matriz de puntuaciones permanece en el chip.</translation>
    </message>
    <message>
        <source>Fused attention, at most</source>
        <translation type="unfinished">Atención fusionada, máximo</translation>
    </message>
    <message>
        <source>Feed-forward layers</source>
        <translation type="unfinished">Capas feed-forward</translation>
    </message>
    <message>
        <source>Large matrix products.</source>
        <translation type="unfinished">Productos de matrices grandes.</translation>
    </message>
    <message>
        <source>Feed-forward layers, at most</source>
        <translation type="unfinished">Capas feed-forward, máximo</translation>
    </message>
    <message>
        <source>Convolutions</source>
        <translation type="unfinished">Convoluciones</translation>
    </message>
    <message>
        <source>Convolutions, at most</source>
        <translation type="unfinished">Convoluciones, máximo</translation>
    </message>
    <message>
        <source>Other kernels</source>
        <translation type="unfinished">Otros kernels</translation>
    </message>
    <message>
        <source>Normalisation, embedding, element-wise.</source>
        <translation type="unfinished">Normalización, embedding, operaciones elemento a elemento.</translation>
    </message>
    <message>
        <source>Bisection of a dragonfly</source>
        <translation type="unfinished">Bisección de un dragonfly</translation>
    </message>
    <message>
        <source>Share of full bisection.</source>
        <translation type="unfinished">Fracción de la bisección completa.</translation>
    </message>
    <message>
        <source>Hops of a fat tree</source>
        <translation type="unfinished">Saltos de un fat tree</translation>
    </message>
    <message>
        <source>Switches on an average path.</source>
        <translation type="unfinished">Conmutadores en un camino medio.</translation>
    </message>
    <message>
        <source>Hops of a dragonfly</source>
        <translation type="unfinished">Saltos de un dragonfly</translation>
    </message>
    <message>
        <source>8-bit floating point</source>
        <translation type="unfinished">Coma flotante de 8 bits</translation>
    </message>
    <message>
        <source>Change of the score in percentage points.</source>
        <translation type="unfinished">Cambio de la puntuación en puntos porcentuales.</translation>
    </message>
    <message>
        <source>8-bit integer</source>
        <translation type="unfinished">Entero de 8 bits</translation>
    </message>
    <message>
        <source>4 to 7 bits</source>
        <translation type="unfinished">De 4 a 7 bits</translation>
    </message>
    <message>
        <source>Below 4 bits</source>
        <translation type="unfinished">Menos de 4 bits</translation>
    </message>
    <message>
        <source>Pruning up to half</source>
        <translation type="unfinished">Poda hasta la mitad</translation>
    </message>
    <message>
        <source>Pruning beyond half, scale</source>
        <translation type="unfinished">Poda de más de la mitad, escala</translation>
    </message>
    <message>
        <source>Change of the score is scale·e^(rate·s) percentage points at sparsity s.</source>
        <translation type="unfinished">El cambio de la puntuación es escala·e^(tasa·s) puntos porcentuales con dispersidad s.</translation>
    </message>
    <message>
        <source>Pruning beyond half, rate</source>
        <translation type="unfinished">Poda de más de la mitad, tasa</translation>
    </message>
    <message>
        <source>2:4 sparsity</source>
        <translation type="unfinished">Dispersidad 2:4</translation>
    </message>
    <message>
        <source>Speed-up of matrix products on sparse tensor cores.</source>
        <translation type="unfinished">Aceleración de los productos de matrices en tensor cores dispersos.</translation>
    </message>
    <message>
        <source>Cost of privacy</source>
        <translation type="unfinished">Coste de la privacidad</translation>
    </message>
    <message>
        <source>Slow-down of private training is 1 + factor/ε.</source>
        <translation type="unfinished">La ralentización del entrenamiento privado es 1 + factor/ε.</translation>
    </message>
    <message>
        <source>Smallest ε</source>
        <translation type="unfinished">ε mínimo</translation>
    </message>
    <message>
        <source>Below it the estimate does not grow.</source>
        <translation type="unfinished">Por debajo, la estimación no crece.</translation>
    </message>
    <message>
        <source>Smallest prevalence</source>
        <translation type="unfinished">Prevalencia mínima</translation>
    </message>
    <message>
        <source>Operations per MAC</source>
        <translation type="unfinished">Operaciones por MAC</translation>
    </message>
    <message>
        <source>Vision and tiny models record multiply-accumulates. The seeds count each as one operation; the field counts two.</source>
        <translation type="unfinished">Los modelos de visión y TinyML registran multiplicaciones-acumulaciones (MAC). Los datos originales cuentan cada una como una operación; en el campo se cuentan dos.</translation>
    </message>
    <message>
        <source>Default efficiency η</source>
        <translation type="unfinished">Eficiencia η por defecto</translation>
    </message>
    <message>
        <source>Share of the peak rate where an input gives none.</source>
        <translation type="unfinished">Fracción de la tasa pico cuando ninguna entrada la da.</translation>
    </message>
    <message>
        <source>Efficiency of a prefill</source>
        <translation type="unfinished">Eficiencia de un prefill</translation>
    </message>
    <message>
        <source>η of prompt processing; absent: the default efficiency.</source>
        <translation type="unfinished">η del procesamiento del prompt; si falta: la eficiencia por defecto.</translation>
    </message>
    <message>
        <source>Efficiency of dense training</source>
        <translation type="unfinished">Eficiencia del entrenamiento denso</translation>
    </message>
    <message>
        <source>η of the training step of a dense transformer; absent: the default efficiency.</source>
        <translation type="unfinished">η del paso de entrenamiento de un transformer denso; si falta: la eficiencia por defecto.</translation>
    </message>
    <message>
        <source>Efficiency of MoE training</source>
        <translation type="unfinished">Eficiencia del entrenamiento MoE</translation>
    </message>
    <message>
        <source>η of the training step of a mixture of experts; absent: the default efficiency.</source>
        <translation type="unfinished">η del paso de entrenamiento de una mezcla de expertos; si falta: la eficiencia por defecto.</translation>
    </message>
    <message>
        <source>Efficiency of CNN inference</source>
        <translation type="unfinished">Eficiencia de la inferencia CNN</translation>
    </message>
    <message>
        <source>η of convolutional inference; absent: the default efficiency.</source>
        <translation type="unfinished">η de la inferencia convolucional; si falta: la eficiencia por defecto.</translation>
    </message>
    <message>
        <source>Efficiency of CNN training</source>
        <translation type="unfinished">Eficiencia del entrenamiento CNN</translation>
    </message>
    <message>
        <source>η of convolutional training; absent: the default efficiency.</source>
        <translation type="unfinished">η del entrenamiento convolucional; si falta: la eficiencia por defecto.</translation>
    </message>
    <message>
        <source>Efficiency of a microcontroller</source>
        <translation type="unfinished">Eficiencia de un microcontrolador</translation>
    </message>
    <message>
        <source>η of inference on a device of the tiny tier; absent: the default efficiency.</source>
        <translation type="unfinished">η de la inferencia en un dispositivo del nivel TinyML; si falta: la eficiencia por defecto.</translation>
    </message>
    <message>
        <source>Bandwidth efficiency</source>
        <translation type="unfinished">Eficiencia del ancho de banda</translation>
    </message>
    <message>
        <source>Share of the stated bandwidth that a kernel reaches.</source>
        <translation type="unfinished">Fracción del ancho de banda indicado que alcanza un kernel.</translation>
    </message>
    <message>
        <source>Activation traffic</source>
        <translation type="unfinished">Tráfico de activaciones</translation>
    </message>
    <message>
        <source>Bytes moved per sample beside the weights, as a share of the weight bytes.</source>
        <translation type="unfinished">Bytes movidos por muestra además de los pesos, como fracción de los bytes de los pesos.</translation>
    </message>
    <message>
        <source>Activation traffic of a transformer</source>
        <translation type="unfinished">Tráfico de activaciones de un transformer</translation>
    </message>
    <message>
        <source>The same for transformers, whose activations of a token are small beside the weights; absent: the general value.</source>
        <translation type="unfinished">Lo mismo para transformers, cuyas activaciones de un token son pequeñas frente a los pesos; si falta: el valor general.</translation>
    </message>
    <message>
        <source>Overhead per layer</source>
        <translation type="unfinished">Sobrecarga por capa</translation>
    </message>
    <message>
        <source>Launch and framework time for each layer of a pass.</source>
        <translation type="unfinished">Tiempo de lanzamiento y de framework por cada capa de una pasada.</translation>
    </message>
    <message>
        <source>Overhead of a training layer</source>
        <translation type="unfinished">Sobrecarga de una capa en entrenamiento</translation>
    </message>
    <message>
        <source>Times the overhead per layer: forward pass, backward pass and update.</source>
        <translation type="unfinished">Veces la sobrecarga por capa: pasada hacia adelante, pasada hacia atrás y actualización.</translation>
    </message>
    <message>
        <source>Overhead of a decode step</source>
        <translation type="unfinished">Sobrecarga de un paso de decode</translation>
    </message>
    <message>
        <source>Fixed time of each decode step beside the roofline: scheduling, sampling, synchronisation.</source>
        <translation type="unfinished">Tiempo fijo de cada paso de decode además de la Roofline: planificación, muestreo, sincronización.</translation>
    </message>
    <message>
        <source>Overhead of a collective</source>
        <translation type="unfinished">Sobrecarga de una colectiva</translation>
    </message>
    <message>
        <source>Fixed time of each collective operation beside its messages.</source>
        <translation type="unfinished">Tiempo fijo de cada operación colectiva además de sus mensajes.</translation>
    </message>
    <message>
        <source>HFU over MFU</source>
        <translation type="unfinished">HFU sobre MFU</translation>
    </message>
    <message>
        <source>Hardware operations per model operation in inference (padding, recomputation).</source>
        <translation type="unfinished">Operaciones del hardware por operación del modelo en inferencia (relleno, recálculo).</translation>
    </message>
    <message>
        <source>Rate of an unlisted precision</source>
        <translation type="unfinished">Tasa de una precisión que no figura</translation>
    </message>
    <message>
        <source>What stands in where a device lists no rate for the precision.</source>
        <translation type="unfinished">Lo que se usa cuando un dispositivo no indica tasa para la precisión.</translation>
    </message>
    <message>
        <source>Traffic of a spill</source>
        <translation type="unfinished">Tráfico de un excedente</translation>
    </message>
    <message>
        <source>What comes over the host link when weights exceed the memory.</source>
        <translation type="unfinished">Lo que llega por el enlace al host cuando los pesos superan la memoria.</translation>
    </message>
    <message>
        <source>Roof of a prefill</source>
        <translation type="unfinished">Techo de un prefill</translation>
    </message>
    <message>
        <source>Whether reading the weights can bound a short prompt.</source>
        <translation type="unfinished">Si la lectura de los pesos puede limitar un prompt corto.</translation>
    </message>
    <message>
        <source>Roof of a decode step</source>
        <translation type="unfinished">Techo de un paso de decode</translation>
    </message>
    <message>
        <source>Whether arithmetic can bound a large batch.</source>
        <translation type="unfinished">Si la aritmética puede limitar un lote grande.</translation>
    </message>
    <message>
        <source>Attention of a prefill</source>
        <translation type="unfinished">Atención de un prefill</translation>
    </message>
    <message>
        <source>All pairs of tokens, or the half below the diagonal that a causal kernel computes.</source>
        <translation type="unfinished">Todos los pares de tokens, o la mitad bajo la diagonal que calcula un kernel causal.</translation>
    </message>
    <message>
        <source>Weights a mixture reads</source>
        <translation type="unfinished">Pesos que lee una mezcla</translation>
    </message>
    <message>
        <source>All experts in every step, or those its tokens are expected to hit.</source>
        <translation type="unfinished">Todos los expertos en cada paso, o los que se espera que usen sus tokens.</translation>
    </message>
    <message>
        <source>Cache a decode step reads</source>
        <translation type="unfinished">Caché que lee un paso de decode</translation>
    </message>
    <message>
        <source>Of the prompt, or also of half the answer, its average over the answer.</source>
        <translation type="unfinished">La del prompt, o también la de media respuesta, su promedio a lo largo de la respuesta.</translation>
    </message>
    <message>
        <source>Prefill takes capacity</source>
        <translation type="unfinished">El prefill consume capacidad</translation>
    </message>
    <message>
        <source>Whether a replica loses the time of its prefills when requests per second are counted.</source>
        <translation type="unfinished">Si una réplica pierde el tiempo de sus prefills cuando se cuentan las peticiones por segundo.</translation>
    </message>
    <message>
        <source>Draft tokens</source>
        <translation type="unfinished">Tokens borrador</translation>
    </message>
    <message>
        <source>Tokens a draft model proposes before each verification.</source>
        <translation type="unfinished">Tokens que propone un modelo borrador antes de cada verificación.</translation>
    </message>
    <message>
        <source>Static batch</source>
        <translation type="unfinished">Lote estático</translation>
    </message>
    <message>
        <source>Share of the active requests that a static batcher keeps busy.</source>
        <translation type="unfinished">Fracción de las peticiones activas que el procesamiento por lotes estáticos mantiene ocupada.</translation>
    </message>
    <message>
        <source>Tokens of a reasoning step</source>
        <translation type="unfinished">Tokens de un paso de razonamiento</translation>
    </message>
    <message>
        <source>Generated for each step of a chain of thought.</source>
        <translation type="unfinished">Generados por cada paso de una cadena de pensamiento.</translation>
    </message>
    <message>
        <source>Attention in training</source>
        <translation type="unfinished">Atención en el entrenamiento</translation>
    </message>
    <message>
        <source>Whether a training step counts the attention matrix, 6·L·h·S operations a token (causal).</source>
        <translation type="unfinished">Si un paso de entrenamiento cuenta la matriz de atención, 6·L·h·S operaciones por token (causal).</translation>
    </message>
    <message>
        <source>Activations per layer</source>
        <translation type="unfinished">Activaciones por capa</translation>
    </message>
    <message>
        <source>A coefficient for each hidden element, or that and attention’s 5·a·S/h, by precision and tensor parallelism.</source>
        <translation type="unfinished">Un coeficiente por cada elemento oculto, o eso más los 5·a·S/h de la atención, según precisión y paralelismo tensorial.</translation>
    </message>
    <message>
        <source>Activation bytes, full checkpointing</source>
        <translation type="unfinished">Bytes de activación, checkpointing completo</translation>
    </message>
    <message>
        <source>Kept per token, layer and hidden element: only each layer&apos;s input.</source>
        <translation type="unfinished">Se guarda por token, capa y elemento oculto: solo la entrada de cada capa.</translation>
    </message>
    <message>
        <source>Activation bytes, selective checkpointing</source>
        <translation type="unfinished">Bytes de activación, checkpointing selectivo</translation>
    </message>
    <message>
        <source>Kept per token, layer and hidden element when attention is recomputed.</source>
        <translation type="unfinished">Se guarda por token, capa y elemento oculto cuando se recalcula la atención.</translation>
    </message>
    <message>
        <source>Activation bytes, no checkpointing</source>
        <translation type="unfinished">Bytes de activación, sin checkpointing</translation>
    </message>
    <message>
        <source>Kept per token, layer and hidden element when nothing is recomputed.</source>
        <translation type="unfinished">Se guarda por token, capa y elemento oculto cuando no se recalcula nada.</translation>
    </message>
    <message>
        <source>Gradient bytes</source>
        <translation type="unfinished">Bytes de gradiente</translation>
    </message>
    <message>
        <source>Kept per trainable parameter; absent: the compute precision.</source>
        <translation type="unfinished">Se guardan por parámetro entrenable; si falta: la precisión de cómputo.</translation>
    </message>
    <message>
        <source>Adam state per parameter</source>
        <translation type="unfinished">Estado de Adam por parámetro</translation>
    </message>
    <message>
        <source>fp32 master weight, momentum and variance.</source>
        <translation type="unfinished">Peso maestro, momento y varianza en fp32.</translation>
    </message>
    <message>
        <source>SGD state per parameter</source>
        <translation type="unfinished">Estado de SGD por parámetro</translation>
    </message>
    <message>
        <source>One fp32 value: the master weight.</source>
        <translation type="unfinished">Un valor fp32: el peso maestro.</translation>
    </message>
    <message>
        <source>Checkpoint bytes, Adam</source>
        <translation type="unfinished">Bytes de checkpoint, Adam</translation>
    </message>
    <message>
        <source>Written per parameter: half-precision weights and the optimizer state.</source>
        <translation type="unfinished">Se escriben por parámetro: pesos en media precisión y el estado del optimizador.</translation>
    </message>
    <message>
        <source>Checkpoint bytes, SGD</source>
        <translation type="unfinished">Bytes de checkpoint, SGD</translation>
    </message>
    <message>
        <source>Written per parameter.</source>
        <translation type="unfinished">Se escriben por parámetro.</translation>
    </message>
    <message>
        <source>Rate of a link</source>
        <translation type="unfinished">Tasa de un enlace</translation>
    </message>
    <message>
        <source>What a ring gets of the rate a node states: all of it, or one direction of the vendor’s total.</source>
        <translation type="unfinished">Lo que obtiene un anillo de la tasa que indica un nodo: toda ella, o una dirección del total del fabricante.</translation>
    </message>
    <message>
        <source>Efficiency of a link</source>
        <translation type="unfinished">Eficiencia de un enlace</translation>
    </message>
    <message>
        <source>Share of a link’s rate that large messages reach.</source>
        <translation type="unfinished">Fracción de la tasa de un enlace que alcanzan los mensajes grandes.</translation>
    </message>
    <message>
        <source>Overlap of gradient sync</source>
        <translation type="unfinished">Solape de la sinc. de gradientes</translation>
    </message>
    <message>
        <source>Share of the data-parallel communication hidden behind the backward pass where overlap is not asked for.</source>
        <translation type="unfinished">Fracción de la comunicación del paralelismo de datos oculta tras la pasada hacia atrás cuando no se pide solape.</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation type="unfinished">Tokens por parámetro</translation>
    </message>
    <message>
        <source>Of a compute-optimal model.</source>
        <translation type="unfinished">De un modelo óptimo en cómputo.</translation>
    </message>
    <message>
        <source>Duration of a scenario</source>
        <translation type="unfinished">Duración de un escenario</translation>
    </message>
    <message>
        <source>Over which energy, cost and failures of a scenario are counted where neither a duration nor a token budget says it.</source>
        <translation type="unfinished">Durante la que se cuentan energía, coste y fallos de un escenario cuando no la dan ni una duración ni un presupuesto de tokens.</translation>
    </message>
    <message>
        <source>MFU of a training budget</source>
        <translation type="unfinished">MFU de un presupuesto de entrenamiento</translation>
    </message>
    <message>
        <source>Turns accelerator-days into operations.</source>
        <translation type="unfinished">Convierte días de acelerador en operaciones.</translation>
    </message>
    <message>
        <source>Peak of a training budget</source>
        <translation type="unfinished">Pico de un presupuesto de entrenamiento</translation>
    </message>
    <message>
        <source>Dense rate of the accelerator where a budget in accelerator-days names none.</source>
        <translation type="unfinished">Tasa densa del acelerador cuando un presupuesto en días de acelerador no nombra ninguno.</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation type="unfinished">Potencia en reposo</translation>
    </message>
    <message>
        <source>Share of TDP drawn at zero utilisation; the rest scales with MFU.</source>
        <translation type="unfinished">Fracción del TDP consumida con utilización cero; el resto escala con la MFU.</translation>
    </message>
    <message>
        <source>TDP if none is listed</source>
        <translation type="unfinished">TDP si no figura</translation>
    </message>
    <message>
        <source>Power of an accelerator whose entry states none.</source>
        <translation type="unfinished">Potencia de un acelerador cuya ficha no indica ninguna.</translation>
    </message>
    <message>
        <source>Carbon intensity if no grid is given</source>
        <translation type="unfinished">Intensidad de carbono si no se da red eléctrica</translation>
    </message>
    <message>
        <source>The average of the United States.</source>
        <translation type="unfinished">El promedio de Estados Unidos.</translation>
    </message>
    <message>
        <source>PUE if no grid is given</source>
        <translation type="unfinished">PUE si no se da red eléctrica</translation>
    </message>
    <message>
        <source>Facility energy over IT energy.</source>
        <translation type="unfinished">Energía del centro sobre energía de TI.</translation>
    </message>
    <message>
        <source>WUE if none is listed</source>
        <translation type="unfinished">WUE si no figura</translation>
    </message>
    <message>
        <source>Water evaporated per unit of energy.</source>
        <translation type="unfinished">Agua evaporada por unidad de energía.</translation>
    </message>
    <message>
        <source>Carbon price</source>
        <translation type="unfinished">Precio del carbono</translation>
    </message>
    <message>
        <source>Per tonne of CO2e, where money and carbon are added.</source>
        <translation type="unfinished">Por tonelada de CO2e, cuando se suman dinero y carbono.</translation>
    </message>
    <message>
        <source>MTTF of an accelerator</source>
        <translation type="unfinished">MTTF de un acelerador</translation>
    </message>
    <message>
        <source>Mean time to failure.</source>
        <translation type="unfinished">Tiempo medio hasta el fallo.</translation>
    </message>
    <message>
        <source>MTTF of a network card</source>
        <translation type="unfinished">MTTF de una tarjeta de red</translation>
    </message>
    <message>
        <source>Mean time to failure, with its cable and its switch port.</source>
        <translation type="unfinished">Tiempo medio hasta el fallo, con su cable y su puerto de conmutador.</translation>
    </message>
    <message>
        <source>MTTF of a power supply</source>
        <translation type="unfinished">MTTF de una fuente de alim.</translation>
    </message>
    <message>
        <source>Mean time to failure; refined counts all other causes here, two to a node.</source>
        <translation type="unfinished">Tiempo medio hasta el fallo; el conjunto refinado cuenta aquí todas las demás causas, dos por nodo.</translation>
    </message>
    <message>
        <source>Host link if none is listed</source>
        <translation type="unfinished">Enlace al host si no figura ninguno</translation>
    </message>
    <message>
        <source>Rate at which weights that do not fit come from the host.</source>
        <translation type="unfinished">Tasa a la que llegan del host los pesos que no caben.</translation>
    </message>
    <message>
        <source>Latency inside a node if none is listed</source>
        <translation type="unfinished">Latencia dentro de un nodo si no figura</translation>
    </message>
    <message>
        <source>Of one message between neighbours.</source>
        <translation type="unfinished">De un mensaje entre vecinos.</translation>
    </message>
    <message>
        <source>Latency of a fabric if none is listed</source>
        <translation type="unfinished">Latencia de una interconexión si no figura</translation>
    </message>
    <message>
        <source>Of one message between nodes.</source>
        <translation type="unfinished">De un mensaje entre nodos.</translation>
    </message>
    <message>
        <source>Power supplies if none are listed</source>
        <translation type="unfinished">Fuentes de alimentación si no figuran</translation>
    </message>
    <message>
        <source>Per node.</source>
        <translation type="unfinished">Por nodo.</translation>
    </message>
    <message>
        <source>Layers if none are listed</source>
        <translation type="unfinished">Capas si no figuran</translation>
    </message>
    <message>
        <source>Depth of a model whose entry states none.</source>
        <translation type="unfinished">Profundidad de un modelo cuya ficha no indica ninguna.</translation>
    </message>
    <message>
        <source>Hidden size if none is listed</source>
        <translation type="unfinished">Tamaño oculto si no figura</translation>
    </message>
    <message>
        <source>Width of a transformer whose entry states none.</source>
        <translation type="unfinished">Anchura de un transformer cuya ficha no indica ninguna.</translation>
    </message>
    <message>
        <source>Attention heads if none are listed</source>
        <translation type="unfinished">Cabezas de atención si no figuran</translation>
    </message>
    <message>
        <source>Of a transformer whose entry states none.</source>
        <translation type="unfinished">De un transformer cuya ficha no indica ninguna.</translation>
    </message>
    <message>
        <source>Reserve of weight streaming</source>
        <translation type="unfinished">Reserva del streaming de pesos</translation>
    </message>
    <message>
        <source>On-chip memory needed, over the cache alone.</source>
        <translation type="unfinished">Memoria necesaria en el chip, sobre la de la caché sola.</translation>
    </message>
    <message>
        <source>Kernel efficiencies</source>
        <translation type="unfinished">Eficiencias de kernel</translation>
    </message>
    <message>
        <source>η by kind of kernel.</source>
        <translation type="unfinished">η por tipo de kernel.</translation>
    </message>
    <message>
        <source>Topology factors</source>
        <translation type="unfinished">Factores de topología</translation>
    </message>
    <message>
        <source>Bisection and hops of networks without a closed form.</source>
        <translation type="unfinished">Bisección y saltos de redes sin forma cerrada.</translation>
    </message>
    <message>
        <source>Compression losses</source>
        <translation type="unfinished">Pérdidas por compresión</translation>
    </message>
    <message>
        <source>Accuracy and speed after quantisation and pruning: medians of surveys, not predictions.</source>
        <translation type="unfinished">Exactitud y velocidad tras cuantización y poda: medianas de estudios, no predicciones.</translation>
    </message>
    <message>
        <source>Privacy and fairness factors</source>
        <translation type="unfinished">Factores de privacidad y equidad</translation>
    </message>
    <message>
        <source>Slow-down of private training, data for rare groups.</source>
        <translation type="unfinished">Ralentización del entrenamiento privado, datos para grupos raros.</translation>
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
        <translation type="unfinished">Mezcla de expertos</translation>
    </message>
    <message>
        <source>Convolutional network</source>
        <translation type="unfinished">Red convolucional</translation>
    </message>
    <message>
        <source>Diffusion model</source>
        <translation type="unfinished">Modelo de difusión</translation>
    </message>
    <message>
        <source>State-space model</source>
        <translation type="unfinished">Modelo de espacio de estados</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Otro</translation>
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
        <translation type="unfinished">Limitado por cómputo</translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished">Limitado por memoria</translation>
    </message>
    <message>
        <source>Communication-bound</source>
        <translation type="unfinished">Limitado por comunicación</translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation type="unfinished">Burbuja del pipeline</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished">Atención</translation>
    </message>
    <message>
        <source>Feed-forward (matrix products)</source>
        <translation type="unfinished">Feed-forward (productos de matrices)</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation type="unfinished">Convolución</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">Desconocido</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished">Almacenamiento</translation>
    </message>
    <message>
        <source>Host link</source>
        <translation type="unfinished">Enlace al host</translation>
    </message>
    <message>
        <source>Decode (a token each)</source>
        <translation type="unfinished">Decode (un token cada una)</translation>
    </message>
    <message>
        <source>Prefill (whole prompts)</source>
        <translation type="unfinished">Prefill (prompts enteros)</translation>
    </message>
    <message>
        <source>Injection-bound</source>
        <translation type="unfinished">Limitado por inyección</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation type="unfinished">Inferencia</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished">Servicio</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">Entrenamiento</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Ninguno</translation>
    </message>
    <message>
        <source>Cloud Titan (100 million devices)</source>
        <translation type="unfinished">Cloud Titan (100 millones de dispositivos)</translation>
    </message>
    <message>
        <source>Edge Guardian (1,000 devices)</source>
        <translation type="unfinished">Edge Guardian (1000 dispositivos)</translation>
    </message>
    <message>
        <source>Mobile Nomad (10 devices)</source>
        <translation type="unfinished">Mobile Nomad (10 dispositivos)</translation>
    </message>
    <message>
        <source>Tiny Pioneer (1 device)</source>
        <translation type="unfinished">Tiny Pioneer (1 dispositivo)</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished">Cumple</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished">No cumple</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">No exigido</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation type="unfinished">Cuantización</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation type="unfinished">Poda</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation type="unfinished">Entero</translation>
    </message>
    <message>
        <source>Floating point</source>
        <translation type="unfinished">Coma flotante</translation>
    </message>
    <message>
        <source>Unstructured</source>
        <translation type="unfinished">No estructurada</translation>
    </message>
    <message>
        <source>Structured (rows, heads, channels)</source>
        <translation type="unfinished">Estructurada (filas, cabezas, canales)</translation>
    </message>
    <message>
        <source>2:4</source>
        <translation type="unfinished">2:4</translation>
    </message>
    <message>
        <source>Network-bound</source>
        <translation type="unfinished">Limitado por red</translation>
    </message>
    <message>
        <source>Overhead-bound</source>
        <translation type="unfinished">Limitado por sobrecarga</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation type="unfinished">Acelerador</translation>
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
        <translation type="unfinished">Fat tree</translation>
    </message>
    <message>
        <source>Dragonfly</source>
        <translation type="unfinished">Dragonfly</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished">Anillo</translation>
    </message>
    <message>
        <source>3-D torus</source>
        <translation type="unfinished">Toro 3D</translation>
    </message>
    <message>
        <source>Nothing: the target is met</source>
        <translation type="unfinished">Nada: se cumple el objetivo</translation>
    </message>
    <message>
        <source>Tail latency</source>
        <translation type="unfinished">Latencia de cola</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">Capacidad</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Memoria</translation>
    </message>
    <message>
        <source>None (keep all)</source>
        <translation type="unfinished">Ninguno (guardar todo)</translation>
    </message>
    <message>
        <source>Selective</source>
        <translation type="unfinished">Selectivo</translation>
    </message>
    <message>
        <source>Full (recompute all)</source>
        <translation type="unfinished">Completo (recalcular todo)</translation>
    </message>
    <message>
        <source>Arithmetic only</source>
        <translation type="unfinished">Solo aritmética</translation>
    </message>
    <message>
        <source>Arithmetic or weight traffic</source>
        <translation type="unfinished">Aritmética o tráfico de pesos</translation>
    </message>
    <message>
        <source>Memory only</source>
        <translation type="unfinished">Solo memoria</translation>
    </message>
    <message>
        <source>Memory or arithmetic</source>
        <translation type="unfinished">Memoria o aritmética</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation type="unfinished">Todos los pares</translation>
    </message>
    <message>
        <source>Causal half</source>
        <translation type="unfinished">Mitad causal</translation>
    </message>
    <message>
        <source>All experts</source>
        <translation type="unfinished">Todos los expertos</translation>
    </message>
    <message>
        <source>Expected distinct experts</source>
        <translation type="unfinished">Expertos distintos esperados</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished">Prompt</translation>
    </message>
    <message>
        <source>Prompt and half the answer</source>
        <translation type="unfinished">Prompt y media respuesta</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Todo</translation>
    </message>
    <message>
        <source>Only the excess</source>
        <translation type="unfinished">Solo el excedente</translation>
    </message>
    <message>
        <source>Coefficient per element</source>
        <translation type="unfinished">Coeficiente por elemento</translation>
    </message>
    <message>
        <source>With attention, precision and TP</source>
        <translation type="unfinished">Con atención, precisión y TP</translation>
    </message>
    <message>
        <source>Default rate</source>
        <translation type="unfinished">Tasa por defecto</translation>
    </message>
    <message>
        <source>Next wider format</source>
        <translation type="unfinished">Siguiente formato mayor</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation type="unfinished">Según se indica</translation>
    </message>
    <message>
        <source>One direction</source>
        <translation type="unfinished">Una dirección</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished">Nube</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation type="unfinished">Estación de trabajo</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished">Móvil</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation type="unfinished">Borde</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation type="unfinished">TinyML</translation>
    </message>
</context>
<context>
    <name>dimension</name>
    <message>
        <source>a plain number</source>
        <translation type="unfinished">un número sin unidad</translation>
    </message>
    <message>
        <source>a time</source>
        <translation type="unfinished">un tiempo</translation>
    </message>
    <message>
        <source>an amount of work</source>
        <translation type="unfinished">una cantidad de trabajo</translation>
    </message>
    <message>
        <source>a count of multiply-accumulates</source>
        <translation type="unfinished">un número de operaciones MAC</translation>
    </message>
    <message>
        <source>an amount of data</source>
        <translation type="unfinished">una cantidad de datos</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation type="unfinished">una cantidad de dinero</translation>
    </message>
    <message>
        <source>a carbon mass</source>
        <translation type="unfinished">una masa de carbono</translation>
    </message>
    <message>
        <source>a compute rate</source>
        <translation type="unfinished">una tasa de cómputo</translation>
    </message>
    <message>
        <source>a rate of multiply-accumulates</source>
        <translation type="unfinished">una tasa de operaciones MAC</translation>
    </message>
    <message>
        <source>a bandwidth</source>
        <translation type="unfinished">un ancho de banda</translation>
    </message>
    <message>
        <source>an arithmetic intensity</source>
        <translation type="unfinished">una intensidad aritmética</translation>
    </message>
    <message>
        <source>a number of operations per multiply-accumulate</source>
        <translation type="unfinished">un número de operaciones por MAC</translation>
    </message>
    <message>
        <source>a rate</source>
        <translation type="unfinished">una tasa</translation>
    </message>
    <message>
        <source>an energy</source>
        <translation type="unfinished">una energía</translation>
    </message>
    <message>
        <source>a power</source>
        <translation type="unfinished">una potencia</translation>
    </message>
    <message>
        <source>an energy price</source>
        <translation type="unfinished">un precio de la energía</translation>
    </message>
    <message>
        <source>a carbon intensity</source>
        <translation type="unfinished">una intensidad de carbono</translation>
    </message>
    <message>
        <source>a length</source>
        <translation type="unfinished">una longitud</translation>
    </message>
    <message>
        <source>a mass</source>
        <translation type="unfinished">una masa</translation>
    </message>
    <message>
        <source>a speed</source>
        <translation type="unfinished">una velocidad</translation>
    </message>
    <message>
        <source>a volume</source>
        <translation type="unfinished">un volumen</translation>
    </message>
    <message>
        <source>a water use per energy</source>
        <translation type="unfinished">un consumo de agua por energía</translation>
    </message>
    <message>
        <source>an energy efficiency</source>
        <translation type="unfinished">una eficiencia energética</translation>
    </message>
    <message>
        <source>an energy per operation</source>
        <translation type="unfinished">una energía por operación</translation>
    </message>
    <message>
        <source>an energy per byte</source>
        <translation type="unfinished">una energía por byte</translation>
    </message>
</context>
<context>
    <name>excluded</name>
    <message>
        <source>the nearest to fitting needs %1 of %2</source>
        <translation type="unfinished">la que más cerca está de caber necesita %1 de %2</translation>
    </message>
    <message>
        <source>%1 %2 does not divide the model&apos;s %3 heads</source>
        <translation type="unfinished">%1 %2 no divide las %3 cabezas del modelo en partes iguales</translation>
    </message>
    <message>
        <source>%1 %2: the model has no experts to spread</source>
        <translation type="unfinished">%1 %2: el modelo no tiene expertos que repartir</translation>
    </message>
    <message>
        <source>%1 %2 does not divide the model&apos;s %3 experts</source>
        <translation type="unfinished">%1 %2 no divide los %3 expertos del modelo en partes iguales</translation>
    </message>
    <message>
        <source>a batch of %1 does not divide over dp · ep = %2 · %3 ranks</source>
        <translation type="unfinished">un lote de %1 no se reparte por igual entre dp · ep = %2 · %3 rangos</translation>
    </message>
    <message>
        <source>%1 %2 shares nothing where dp · cp is 1</source>
        <translation type="unfinished">%1 %2 no reparte nada si dp · cp es 1</translation>
    </message>
    <message>
        <source>there is no number to rank by</source>
        <translation type="unfinished">no hay ningún número por el que ordenar</translation>
    </message>
    <message>
        <source>%1 %2 does not hold</source>
        <translation type="unfinished">%1 %2 no se cumple</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation type="unfinished">%1 no es %2</translation>
    </message>
    <message>
        <source>%1 %2: there is no such number</source>
        <translation type="unfinished">%1 %2: no existe ese número</translation>
    </message>
    <message>
        <source>%1 %2: it is %3</source>
        <translation type="unfinished">%1 %2: es %3</translation>
    </message>
    <message>
        <source>%1 %2: the nearest is %3</source>
        <translation type="unfinished">%1 %2: lo más cercano es %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value here</source>
        <translation type="unfinished">«%1» no tiene valor aquí</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>Accelerator</source>
        <translation type="unfinished">Acelerador</translation>
    </message>
    <message>
        <source>Accelerators per node</source>
        <translation type="unfinished">Aceleradores por nodo</translation>
    </message>
    <message>
        <source>Bandwidth inside a node</source>
        <translation type="unfinished">Ancho de banda en un nodo</translation>
    </message>
    <message>
        <source>Network cards per node</source>
        <translation type="unfinished">Tarjetas de red por nodo</translation>
    </message>
    <message>
        <source>Power supplies per node</source>
        <translation type="unfinished">Fuentes de alim. por nodo</translation>
    </message>
    <message>
        <source>Fabric bandwidth per accelerator</source>
        <translation type="unfinished">Ancho de banda de interconexión por acelerador</translation>
    </message>
    <message>
        <source>Fabric latency</source>
        <translation type="unfinished">Latencia de interconexión</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation type="unfinished">Sobresuscripción</translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished">Nodo</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished">Nodos</translation>
    </message>
    <message>
        <source>Fabric</source>
        <translation type="unfinished">Interconexión</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">Red eléctrica</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation type="unfinished">Centro de datos</translation>
    </message>
</context>
<context>
    <name>formula</name>
    <message>
        <source>Load</source>
        <translation type="unfinished">Carga</translation>
    </message>
    <message>
        <source>M/D/1 wait</source>
        <translation type="unfinished">Espera M/D/1</translation>
    </message>
    <message>
        <source>M/D/1 queue</source>
        <translation type="unfinished">Cola M/D/1</translation>
    </message>
    <message>
        <source>Wait and job</source>
        <translation type="unfinished">Espera y trabajo</translation>
    </message>
    <message>
        <source>Data demand</source>
        <translation type="unfinished">Demanda de datos</translation>
    </message>
    <message>
        <source>Data supply</source>
        <translation type="unfinished">Oferta de datos</translation>
    </message>
    <message>
        <source>Data supply (host link alone)</source>
        <translation type="unfinished">Oferta de datos (solo enlace al host)</translation>
    </message>
    <message>
        <source>Data supply (storage alone)</source>
        <translation type="unfinished">Oferta de datos (solo almacenamiento)</translation>
    </message>
    <message>
        <source>Utilisation of the data path</source>
        <translation type="unfinished">Utilización de la ruta de datos</translation>
    </message>
    <message>
        <source>Share of time waiting for data</source>
        <translation type="unfinished">Fracción del tiempo esperando datos</translation>
    </message>
    <message>
        <source>CPU time of a batch</source>
        <translation type="unfinished">Tiempo de CPU de un lote</translation>
    </message>
    <message>
        <source>Accelerator&apos;s step</source>
        <translation type="unfinished">Paso del acelerador</translation>
    </message>
    <message>
        <source>Utilisation of the accelerator</source>
        <translation type="unfinished">Utilización del acelerador</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation type="unfinished">Muestras por segundo</translation>
    </message>
    <message>
        <source>MTBF of a node</source>
        <translation type="unfinished">MTBF de un nodo</translation>
    </message>
    <message>
        <source>MTBF of the fleet</source>
        <translation type="unfinished">MTBF de la flota</translation>
    </message>
    <message>
        <source>Failure probability</source>
        <translation type="unfinished">Probabilidad de fallo</translation>
    </message>
    <message>
        <source>Expected failures</source>
        <translation type="unfinished">Fallos esperados</translation>
    </message>
    <message>
        <source>Best checkpoint interval (Young–Daly)</source>
        <translation type="unfinished">Intervalo óptimo entre checkpoints (Young–Daly)</translation>
    </message>
    <message>
        <source>Time spent on checkpoints</source>
        <translation type="unfinished">Tiempo en checkpoints</translation>
    </message>
    <message>
        <source>Time whose work is lost</source>
        <translation type="unfinished">Tiempo cuyo trabajo se pierde</translation>
    </message>
    <message>
        <source>Time spent on recovery</source>
        <translation type="unfinished">Tiempo en recuperación</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished">Goodput</translation>
    </message>
    <message>
        <source>Availability of redundant copies</source>
        <translation type="unfinished">Disponibilidad de copias redundantes</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished">Checkpoint</translation>
    </message>
    <message>
        <source>Write rate of all writers</source>
        <translation type="unfinished">Tasa de escritura conjunta</translation>
    </message>
    <message>
        <source>Write rate, capped by the file system</source>
        <translation type="unfinished">Tasa de escritura, limitada por el sistema de archivos</translation>
    </message>
    <message>
        <source>Time to write a checkpoint</source>
        <translation type="unfinished">Tiempo de escritura de checkpoint</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation type="unfinished">Tamaño de cabeza</translation>
    </message>
    <message>
        <source>Head size (as stated)</source>
        <translation type="unfinished">Tamaño de cabeza (indicado)</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished">Caché KV</translation>
    </message>
    <message>
        <source>KV cache (latent attention)</source>
        <translation type="unfinished">Caché KV (atención latente)</translation>
    </message>
    <message>
        <source>KV cache in pages</source>
        <translation type="unfinished">Caché KV en páginas</translation>
    </message>
    <message>
        <source>KV cache in pages (latent attention)</source>
        <translation type="unfinished">Caché KV en páginas (atención latente)</translation>
    </message>
    <message>
        <source>Share of the pages left empty</source>
        <translation type="unfinished">Fracción de las páginas vacía</translation>
    </message>
    <message>
        <source>Data-parallel replicas</source>
        <translation type="unfinished">Réplicas del paralelismo de datos</translation>
    </message>
    <message>
        <source>Ranks that share gradients</source>
        <translation type="unfinished">Rangos que comparten gradientes</translation>
    </message>
    <message>
        <source>Ranks that share weights (ZeRO)</source>
        <translation type="unfinished">Rangos que comparten pesos (ZeRO)</translation>
    </message>
    <message>
        <source>Ranks that share kept gradients (ZeRO)</source>
        <translation type="unfinished">Rangos que comparten gradientes guardados (ZeRO)</translation>
    </message>
    <message>
        <source>Ranks that share optimizer state (ZeRO)</source>
        <translation type="unfinished">Rangos que comparten estado del optimizador (ZeRO)</translation>
    </message>
    <message>
        <source>Of them in one node</source>
        <translation type="unfinished">De ellos, en un nodo</translation>
    </message>
    <message>
        <source>Nodes that share gradients</source>
        <translation type="unfinished">Nodos que comparten gradientes</translation>
    </message>
    <message>
        <source>Tokens in a step</source>
        <translation type="unfinished">Tokens en un paso</translation>
    </message>
    <message>
        <source>Training FLOPs</source>
        <translation type="unfinished">FLOP de entrenamiento</translation>
    </message>
    <message>
        <source>Training FLOPs of a mixture of experts</source>
        <translation type="unfinished">FLOP de entrenamiento de una mezcla de expertos</translation>
    </message>
    <message>
        <source>Training FLOPs of stated operations</source>
        <translation type="unfinished">FLOP de entrenamiento según operaciones indicadas</translation>
    </message>
    <message>
        <source>Attention FLOPs (causal)</source>
        <translation type="unfinished">FLOP de atención (causal)</translation>
    </message>
    <message>
        <source>Model FLOPs of a step</source>
        <translation type="unfinished">FLOP del modelo en un paso</translation>
    </message>
    <message>
        <source>Hardware FLOPs of a step</source>
        <translation type="unfinished">FLOP del hardware en un paso</translation>
    </message>
    <message>
        <source>Training time with full recomputation</source>
        <translation type="unfinished">Tiempo de entrenamiento con recálculo completo</translation>
    </message>
    <message>
        <source>Compute time of the fullest rank</source>
        <translation type="unfinished">Tiempo de cómputo del rango más lleno</translation>
    </message>
    <message>
        <source>Weights of a shard</source>
        <translation type="unfinished">Pesos de una partición</translation>
    </message>
    <message>
        <source>Gradients of a shard</source>
        <translation type="unfinished">Gradientes de una partición</translation>
    </message>
    <message>
        <source>Memory time: weights, each pass of each micro-batch</source>
        <translation type="unfinished">Tiempo de memoria: pesos, cada pasada de cada microlote</translation>
    </message>
    <message>
        <source>Work of a step</source>
        <translation type="unfinished">Trabajo de un paso</translation>
    </message>
    <message>
        <source>Tokens of a sample on one rank</source>
        <translation type="unfinished">Tokens de una muestra en un rango</translation>
    </message>
    <message>
        <source>Activations of a micro-batch</source>
        <translation type="unfinished">Activaciones de un microlote</translation>
    </message>
    <message>
        <source>Tensor-parallel communication</source>
        <translation type="unfinished">Comunicación del paral. tensorial</translation>
    </message>
    <message>
        <source>Keys and values passed on</source>
        <translation type="unfinished">Claves y valores transmitidos</translation>
    </message>
    <message>
        <source>Context-parallel communication</source>
        <translation type="unfinished">Comunicación del paral. de contexto</translation>
    </message>
    <message>
        <source>Tokens sent to experts</source>
        <translation type="unfinished">Tokens enviados a expertos</translation>
    </message>
    <message>
        <source>Expert-parallel communication</source>
        <translation type="unfinished">Comunicación del paral. de expertos</translation>
    </message>
    <message>
        <source>Pipeline communication</source>
        <translation type="unfinished">Comunicación del pipeline</translation>
    </message>
    <message>
        <source>Message of data parallelism</source>
        <translation type="unfinished">Mensaje del paralelismo de datos</translation>
    </message>
    <message>
        <source>Message of data parallelism (ZeRO 1, 2)</source>
        <translation type="unfinished">Mensaje del paralelismo de datos (ZeRO 1, 2)</translation>
    </message>
    <message>
        <source>Message of data parallelism (ZeRO 3)</source>
        <translation type="unfinished">Mensaje del paralelismo de datos (ZeRO 3)</translation>
    </message>
    <message>
        <source>Collectives a step (ZeRO 3)</source>
        <translation type="unfinished">Colectivas por paso (ZeRO 3)</translation>
    </message>
    <message>
        <source>Data-parallel communication (in a node)</source>
        <translation type="unfinished">Comunicación del paral. de datos (en un nodo)</translation>
    </message>
    <message>
        <source>Data-parallel communication (over the fabric)</source>
        <translation type="unfinished">Comunicación del paral. de datos (por la interconexión)</translation>
    </message>
    <message>
        <source>Data-parallel communication (node, then fabric)</source>
        <translation type="unfinished">Comunicación del paral. de datos (nodo, después interconexión)</translation>
    </message>
    <message>
        <source>Data-parallel communication that is not hidden</source>
        <translation type="unfinished">Comunicación del paral. de datos que no se oculta</translation>
    </message>
    <message>
        <source>Stage: work and messages in its layers</source>
        <translation type="unfinished">Etapa: trabajo y mensajes de sus capas</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished">Comunicación</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">Tiempo de paso</translation>
    </message>
    <message>
        <source>Scaling efficiency</source>
        <translation type="unfinished">Eficiencia de escalado</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation type="unfinished">Tokens por segundo</translation>
    </message>
    <message>
        <source>Model FLOP utilisation</source>
        <translation type="unfinished">Utilización de FLOP del modelo</translation>
    </message>
    <message>
        <source>Hardware FLOP utilisation</source>
        <translation type="unfinished">Utilización de FLOP del hardware</translation>
    </message>
    <message>
        <source>Achieved rate of an accelerator</source>
        <translation type="unfinished">Tasa lograda de un acelerador</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation type="unfinished">Tiempo de entrenamiento</translation>
    </message>
    <message>
        <source>Largest micro-batch</source>
        <translation type="unfinished">Microlote máximo</translation>
    </message>
    <message>
        <source>Micro-batches in flight</source>
        <translation type="unfinished">Microlotes en curso</translation>
    </message>
    <message>
        <source>Link of the tensor-parallel group</source>
        <translation type="unfinished">Enlace del grupo de paral. tensorial</translation>
    </message>
    <message>
        <source>Link of the context-parallel group</source>
        <translation type="unfinished">Enlace del grupo de paral. de contexto</translation>
    </message>
    <message>
        <source>Link of the expert-parallel group</source>
        <translation type="unfinished">Enlace del grupo de paral. de expertos</translation>
    </message>
    <message>
        <source>Link between pipeline stages</source>
        <translation type="unfinished">Enlace entre etapas del pipeline</translation>
    </message>
    <message>
        <source>Link inside a node</source>
        <translation type="unfinished">Enlace dentro de un nodo</translation>
    </message>
    <message>
        <source>Link of the fabric</source>
        <translation type="unfinished">Enlace de la interconexión</translation>
    </message>
    <message>
        <source>Utilisation of the replicas</source>
        <translation type="unfinished">Utilización de las réplicas</translation>
    </message>
    <message>
        <source>Probability of waiting (Erlang C)</source>
        <translation type="unfinished">Probabilidad de esperar (Erlang C)</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation type="unfinished">Espera mediana</translation>
    </message>
    <message>
        <source>Wait that 99 % stay below</source>
        <translation type="unfinished">Espera que el 99 % no supera</translation>
    </message>
    <message>
        <source>Quantile of the wait (Erlang C)</source>
        <translation type="unfinished">Cuantil de la espera (Erlang C)</translation>
    </message>
    <message>
        <source>Median latency</source>
        <translation type="unfinished">Latencia mediana</translation>
    </message>
    <message>
        <source>Latency that 99 % stay below</source>
        <translation type="unfinished">Latencia que el 99 % no supera</translation>
    </message>
    <message>
        <source>P99 of a request</source>
        <translation type="unfinished">P99 de una petición</translation>
    </message>
    <message>
        <source>Requests per second of a replica</source>
        <translation type="unfinished">Peticiones por segundo de una réplica</translation>
    </message>
    <message>
        <source>Requests per second of a replica (with their prefill)</source>
        <translation type="unfinished">Peticiones por segundo de una réplica (con su prefill)</translation>
    </message>
    <message>
        <source>Time between two requests of a replica</source>
        <translation type="unfinished">Tiempo entre dos peticiones de una réplica</translation>
    </message>
    <message>
        <source>Replicas needed</source>
        <translation type="unfinished">Réplicas necesarias</translation>
    </message>
    <message>
        <source>Replicas, all that are allowed</source>
        <translation type="unfinished">Réplicas, todas las permitidas</translation>
    </message>
    <message>
        <source>Requests per second of all replicas</source>
        <translation type="unfinished">Peticiones por segundo de todas las réplicas</translation>
    </message>
    <message>
        <source>Demand over capacity</source>
        <translation type="unfinished">Demanda sobre capacidad</translation>
    </message>
    <message>
        <source>Requests a replica serves at once</source>
        <translation type="unfinished">Peticiones que una réplica atiende a la vez</translation>
    </message>
    <message>
        <source>Batch that is prefilled</source>
        <translation type="unfinished">Lote al que se hace el prefill</translation>
    </message>
    <message>
        <source>Memory beside the weights</source>
        <translation type="unfinished">Memoria además de los pesos</translation>
    </message>
    <message>
        <source>Requests that decode together</source>
        <translation type="unfinished">Peticiones en decode simultáneo</translation>
    </message>
    <message>
        <source>Paged cache of the batch</source>
        <translation type="unfinished">Caché paginada del lote</translation>
    </message>
    <message>
        <source>Share of the weights a batch reads</source>
        <translation type="unfinished">Fracción de los pesos que lee un lote</translation>
    </message>
    <message>
        <source>Reading weights and cache of the batch</source>
        <translation type="unfinished">Lectura de pesos y caché del lote</translation>
    </message>
    <message>
        <source>Operations of a step of the batch</source>
        <translation type="unfinished">Operaciones de un paso del lote</translation>
    </message>
    <message>
        <source>Arithmetic of a step of the batch</source>
        <translation type="unfinished">Aritmética de un paso del lote</translation>
    </message>
    <message>
        <source>Step of the batch</source>
        <translation type="unfinished">Paso del lote</translation>
    </message>
    <message>
        <source>Tokens per second of the batch</source>
        <translation type="unfinished">Tokens por segundo del lote</translation>
    </message>
    <message>
        <source>Busy requests of a static batch</source>
        <translation type="unfinished">Peticiones ocupadas de un lote estático</translation>
    </message>
    <message>
        <source>Share of the weights a static batch reads</source>
        <translation type="unfinished">Fracción de los pesos que lee un lote estático</translation>
    </message>
    <message>
        <source>Reading weights and cache of a static batch</source>
        <translation type="unfinished">Lectura de pesos y caché de un lote estático</translation>
    </message>
    <message>
        <source>Operations of a step of a static batch</source>
        <translation type="unfinished">Operaciones de un paso de un lote estático</translation>
    </message>
    <message>
        <source>Arithmetic of a step of a static batch</source>
        <translation type="unfinished">Aritmética de un paso de un lote estático</translation>
    </message>
    <message>
        <source>Step of a static batch</source>
        <translation type="unfinished">Paso de un lote estático</translation>
    </message>
    <message>
        <source>Gain over static batching</source>
        <translation type="unfinished">Ganancia sobre el lote estático</translation>
    </message>
    <message>
        <source>Step of a batch that does not fit (stands in)</source>
        <translation type="unfinished">Paso de un lote que no cabe (sustituto)</translation>
    </message>
    <message>
        <source>Gain where nothing fits (stands in)</source>
        <translation type="unfinished">Ganancia cuando nada cabe (sustituto)</translation>
    </message>
    <message>
        <source>Memory on the wafer</source>
        <translation type="unfinished">Memoria en la oblea</translation>
    </message>
    <message>
        <source>Share of the wafer&apos;s memory</source>
        <translation type="unfinished">Fracción de la memoria de la oblea</translation>
    </message>
    <message>
        <source>Weights that are streamed</source>
        <translation type="unfinished">Pesos en streaming</translation>
    </message>
    <message>
        <source>Injection of a layer</source>
        <translation type="unfinished">Inyección de una capa</translation>
    </message>
    <message>
        <source>Injection of a layer (experts in use)</source>
        <translation type="unfinished">Inyección de una capa (expertos en uso)</translation>
    </message>
    <message>
        <source>Operations per layer (one token)</source>
        <translation type="unfinished">Operaciones por capa (un token)</translation>
    </message>
    <message>
        <source>Operations per layer (a prompt)</source>
        <translation type="unfinished">Operaciones por capa (un prompt)</translation>
    </message>
    <message>
        <source>Compute of a layer</source>
        <translation type="unfinished">Cómputo de una capa</translation>
    </message>
    <message>
        <source>Time of a pass</source>
        <translation type="unfinished">Tiempo de una pasada</translation>
    </message>
    <message>
        <source>Tokens a second (decode)</source>
        <translation type="unfinished">Tokens por segundo (decode)</translation>
    </message>
    <message>
        <source>Tokens a second (prefill)</source>
        <translation type="unfinished">Tokens por segundo (prefill)</translation>
    </message>
    <message>
        <source>Batch that hides the injection</source>
        <translation type="unfinished">Lote que oculta la inyección</translation>
    </message>
    <message>
        <source>Operations per sample</source>
        <translation type="unfinished">Operaciones por muestra</translation>
    </message>
    <message>
        <source>Operations per sample (from MACs)</source>
        <translation type="unfinished">Operaciones por muestra (a partir de MAC)</translation>
    </message>
    <message>
        <source>Operations per sample (as stated)</source>
        <translation type="unfinished">Operaciones por muestra (indicadas)</translation>
    </message>
    <message>
        <source>Weight bytes</source>
        <translation type="unfinished">Bytes de los pesos</translation>
    </message>
    <message>
        <source>Memory traffic</source>
        <translation type="unfinished">Tráfico de memoria</translation>
    </message>
    <message>
        <source>Attainable compute rate</source>
        <translation type="unfinished">Tasa de cómputo alcanzable</translation>
    </message>
    <message>
        <source>Effective bandwidth</source>
        <translation type="unfinished">Ancho de banda efectivo</translation>
    </message>
    <message>
        <source>Effective bandwidth (spilled to the host)</source>
        <translation type="unfinished">Ancho de banda efectivo (con excedente al host)</translation>
    </message>
    <message>
        <source>Weights that do not fit</source>
        <translation type="unfinished">Pesos que no caben</translation>
    </message>
    <message>
        <source>Effective bandwidth (excess from the host)</source>
        <translation type="unfinished">Ancho de banda efectivo (excedente desde el host)</translation>
    </message>
    <message>
        <source>Compute time</source>
        <translation type="unfinished">Tiempo de cómputo</translation>
    </message>
    <message>
        <source>Memory time</source>
        <translation type="unfinished">Tiempo de memoria</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished">Sobrecarga</translation>
    </message>
    <message>
        <source>Latency (iron law)</source>
        <translation type="unfinished">Latencia (ley de hierro)</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished">Throughput</translation>
    </message>
    <message>
        <source>Energy of the batch</source>
        <translation type="unfinished">Energía del lote</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished">Intensidad aritmética</translation>
    </message>
    <message>
        <source>Ridge point (datasheet)</source>
        <translation type="unfinished">Punto de cresta (nominal)</translation>
    </message>
    <message>
        <source>Roofline: attainable rate</source>
        <translation type="unfinished">Roofline: tasa alcanzable</translation>
    </message>
    <message>
        <source>Compression ratio (quantisation)</source>
        <translation type="unfinished">Razón de compresión (cuantización)</translation>
    </message>
    <message>
        <source>Compression ratio (pruning)</source>
        <translation type="unfinished">Razón de compresión (poda)</translation>
    </message>
    <message>
        <source>Weights after compression</source>
        <translation type="unfinished">Pesos tras la compresión</translation>
    </message>
    <message>
        <source>Speed-up (as the bytes)</source>
        <translation type="unfinished">Aceleración (como los bytes)</translation>
    </message>
    <message>
        <source>Speed-up (as the rates)</source>
        <translation type="unfinished">Aceleración (como las tasas)</translation>
    </message>
    <message>
        <source>Speed-up (of the sparsity pattern)</source>
        <translation type="unfinished">Aceleración (del patrón de dispersidad)</translation>
    </message>
    <message>
        <source>Change of accuracy (survey)</source>
        <translation type="unfinished">Cambio de exactitud (estudio)</translation>
    </message>
    <message>
        <source>Change of accuracy (pruning beyond half)</source>
        <translation type="unfinished">Cambio de exactitud (poda de más de la mitad)</translation>
    </message>
    <message>
        <source>Slow-down of private training</source>
        <translation type="unfinished">Ralentización del entrenamiento privado</translation>
    </message>
    <message>
        <source>Time of private training</source>
        <translation type="unfinished">Tiempo del entrenamiento privado</translation>
    </message>
    <message>
        <source>Data for a rare group</source>
        <translation type="unfinished">Datos para un grupo raro</translation>
    </message>
    <message>
        <source>Samples to collect</source>
        <translation type="unfinished">Muestras que recoger</translation>
    </message>
    <message>
        <source>Time of a reasoning step</source>
        <translation type="unfinished">Tiempo de un paso de razonamiento</translation>
    </message>
    <message>
        <source>Time to the end of the reasoning</source>
        <translation type="unfinished">Tiempo hasta el fin del razonamiento</translation>
    </message>
    <message>
        <source>Share of the time spent reasoning</source>
        <translation type="unfinished">Fracción del tiempo dedicada a razonar</translation>
    </message>
    <message>
        <source>Efficiency of a kernel</source>
        <translation type="unfinished">Eficiencia de un kernel</translation>
    </message>
    <message>
        <source>Efficiency of attention</source>
        <translation type="unfinished">Eficiencia de la atención</translation>
    </message>
    <message>
        <source>Efficiency of large matrix products</source>
        <translation type="unfinished">Eficiencia de productos de matrices grandes</translation>
    </message>
    <message>
        <source>Rate a kernel achieves</source>
        <translation type="unfinished">Tasa que logra un kernel</translation>
    </message>
    <message>
        <source>Share of operations in attention</source>
        <translation type="unfinished">Fracción de operaciones en la atención</translation>
    </message>
    <message>
        <source>Efficiency of a transformer</source>
        <translation type="unfinished">Eficiencia de un transformer</translation>
    </message>
    <message>
        <source>Effective experts per token</source>
        <translation type="unfinished">Expertos efectivos por token</translation>
    </message>
    <message>
        <source>Stretch of the active work</source>
        <translation type="unfinished">Aumento del trabajo activo</translation>
    </message>
    <message>
        <source>Effective active parameters</source>
        <translation type="unfinished">Parámetros activos efectivos</translation>
    </message>
    <message>
        <source>Load of the hot expert</source>
        <translation type="unfinished">Carga del experto caliente</translation>
    </message>
    <message>
        <source>Load of the other experts</source>
        <translation type="unfinished">Carga de los otros expertos</translation>
    </message>
    <message>
        <source>Activations routed in a layer</source>
        <translation type="unfinished">Activaciones enrutadas en una capa</translation>
    </message>
    <message>
        <source>Bytes that leave their rank</source>
        <translation type="unfinished">Bytes que salen de su rango</translation>
    </message>
    <message>
        <source>Fabric bandwidth of an all-to-all</source>
        <translation type="unfinished">Ancho de banda de interconexión de un all-to-all</translation>
    </message>
    <message>
        <source>All-to-all with its start</source>
        <translation type="unfinished">All-to-all con su arranque</translation>
    </message>
    <message>
        <source>Samples per rank</source>
        <translation type="unfinished">Muestras por rango</translation>
    </message>
    <message>
        <source>Micro-batches</source>
        <translation type="unfinished">Microlotes</translation>
    </message>
    <message>
        <source>Micro-batches of a given size</source>
        <translation type="unfinished">Microlotes de un tamaño dado</translation>
    </message>
    <message>
        <source>Samples per micro-batch, on average</source>
        <translation type="unfinished">Muestras por microlote, de media</translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation type="unfinished">Burbuja del pipeline</translation>
    </message>
    <message>
        <source>Pipeline bubble, share of the time</source>
        <translation type="unfinished">Burbuja del pipeline, fracción del tiempo</translation>
    </message>
    <message>
        <source>Parameters per accelerator</source>
        <translation type="unfinished">Parámetros por acelerador</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished">Pesos</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished">Gradientes</translation>
    </message>
    <message>
        <source>Optimizer state</source>
        <translation type="unfinished">Estado del optimizador</translation>
    </message>
    <message>
        <source>Micro-batch per accelerator</source>
        <translation type="unfinished">Microlote por acelerador</translation>
    </message>
    <message>
        <source>Layers per pipeline stage</source>
        <translation type="unfinished">Capas por etapa del pipeline</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished">Activaciones</translation>
    </message>
    <message>
        <source>Activations (with attention, precision, TP)</source>
        <translation type="unfinished">Activaciones (con atención, precisión, TP)</translation>
    </message>
    <message>
        <source>Activations (sequence parallel)</source>
        <translation type="unfinished">Activaciones (paralelismo de secuencia)</translation>
    </message>
    <message>
        <source>Activations (of the micro-batches in flight)</source>
        <translation type="unfinished">Activaciones (de los microlotes en curso)</translation>
    </message>
    <message>
        <source>Activations (as stated)</source>
        <translation type="unfinished">Activaciones (indicadas)</translation>
    </message>
    <message>
        <source>Communication buffers</source>
        <translation type="unfinished">Búferes de comunicación</translation>
    </message>
    <message>
        <source>Communication buffers (pipelined)</source>
        <translation type="unfinished">Búferes de comunicación (en pipeline)</translation>
    </message>
    <message>
        <source>Total memory</source>
        <translation type="unfinished">Memoria total</translation>
    </message>
    <message>
        <source>Memory utilisation</source>
        <translation type="unfinished">Utilización de memoria</translation>
    </message>
    <message>
        <source>Latency of the scenario</source>
        <translation type="unfinished">Latencia del escenario</translation>
    </message>
    <message>
        <source>Throughput of the fleet</source>
        <translation type="unfinished">Throughput de la flota</translation>
    </message>
    <message>
        <source>Requests of a replica</source>
        <translation type="unfinished">Peticiones de una réplica</translation>
    </message>
    <message>
        <source>Throughput of the scenario</source>
        <translation type="unfinished">Throughput del escenario</translation>
    </message>
    <message>
        <source>MFU of the scenario</source>
        <translation type="unfinished">MFU del escenario</translation>
    </message>
    <message>
        <source>MFU of serving</source>
        <translation type="unfinished">MFU del servicio</translation>
    </message>
    <message>
        <source>Duration of the scenario</source>
        <translation type="unfinished">Duración del escenario</translation>
    </message>
    <message>
        <source>Memory: demand over supply</source>
        <translation type="unfinished">Memoria: demanda sobre oferta</translation>
    </message>
    <message>
        <source>Latency: demand over SLA</source>
        <translation type="unfinished">Latencia: demanda sobre SLA</translation>
    </message>
    <message>
        <source>Cost: demand over budget</source>
        <translation type="unfinished">Coste: demanda sobre presupuesto</translation>
    </message>
    <message>
        <source>Carbon: demand over budget</source>
        <translation type="unfinished">Carbono: demanda sobre presupuesto</translation>
    </message>
    <message>
        <source>Water: demand over budget</source>
        <translation type="unfinished">Agua: demanda sobre presupuesto</translation>
    </message>
    <message>
        <source>Goodput: asked over reached</source>
        <translation type="unfinished">Goodput: exigido sobre alcanzado</translation>
    </message>
    <message>
        <source>Operations of accelerator time</source>
        <translation type="unfinished">Operaciones del tiempo de acelerador</translation>
    </message>
    <message>
        <source>Operations of training</source>
        <translation type="unfinished">Operaciones del entrenamiento</translation>
    </message>
    <message>
        <source>Compute-optimal parameters</source>
        <translation type="unfinished">Parámetros óptimos en cómputo</translation>
    </message>
    <message>
        <source>Compute-optimal tokens</source>
        <translation type="unfinished">Tokens óptimos en cómputo</translation>
    </message>
    <message>
        <source>Tokens for a model</source>
        <translation type="unfinished">Tokens para un modelo</translation>
    </message>
    <message>
        <source>Tokens the budget allows</source>
        <translation type="unfinished">Tokens que permite el presup.</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation type="unfinished">Tokens por parámetro</translation>
    </message>
    <message>
        <source>Time to spend the budget</source>
        <translation type="unfinished">Tiempo para gastar el presup.</translation>
    </message>
    <message>
        <source>Tokens to prefill</source>
        <translation type="unfinished">Tokens del prefill</translation>
    </message>
    <message>
        <source>Tokens of a chunk</source>
        <translation type="unfinished">Tokens de un fragmento</translation>
    </message>
    <message>
        <source>Chunks of a prefill</source>
        <translation type="unfinished">Fragmentos de un prefill</translation>
    </message>
    <message>
        <source>Pairs of tokens that attend</source>
        <translation type="unfinished">Pares de tokens que se atienden</translation>
    </message>
    <message>
        <source>Pairs of tokens that attend (causal)</source>
        <translation type="unfinished">Pares de tokens que se atienden (causal)</translation>
    </message>
    <message>
        <source>Pairs of tokens that attend in a chunk</source>
        <translation type="unfinished">Pares de tokens que se atienden en un fragmento</translation>
    </message>
    <message>
        <source>Pairs of tokens that attend in a chunk (causal)</source>
        <translation type="unfinished">Pares de tokens que se atienden en un fragmento (causal)</translation>
    </message>
    <message>
        <source>Operations of a prefill</source>
        <translation type="unfinished">Operaciones de un prefill</translation>
    </message>
    <message>
        <source>Operations of a chunk</source>
        <translation type="unfinished">Operaciones de un fragmento</translation>
    </message>
    <message>
        <source>Operations of a decode step</source>
        <translation type="unfinished">Operaciones de un paso de decode</translation>
    </message>
    <message>
        <source>Arithmetic of a prefill</source>
        <translation type="unfinished">Aritmética de un prefill</translation>
    </message>
    <message>
        <source>Arithmetic of a chunk</source>
        <translation type="unfinished">Aritmética de un fragmento</translation>
    </message>
    <message>
        <source>Arithmetic of a decode step</source>
        <translation type="unfinished">Aritmética de un paso de decode</translation>
    </message>
    <message>
        <source>Share of the weights a prefill reads</source>
        <translation type="unfinished">Fracción de los pesos que lee un prefill</translation>
    </message>
    <message>
        <source>Share of the weights a decode step reads</source>
        <translation type="unfinished">Fracción de los pesos que lee un paso de decode</translation>
    </message>
    <message>
        <source>Reading the weights in a prefill</source>
        <translation type="unfinished">Lectura de los pesos en un prefill</translation>
    </message>
    <message>
        <source>Reading weights and cache in a decode step</source>
        <translation type="unfinished">Lectura de pesos y caché en un paso de decode</translation>
    </message>
    <message>
        <source>Mean growth of the cache over the answer</source>
        <translation type="unfinished">Crecimiento medio de la caché durante la respuesta</translation>
    </message>
    <message>
        <source>Link between accelerators (prefill)</source>
        <translation type="unfinished">Enlace entre aceleradores (prefill)</translation>
    </message>
    <message>
        <source>Link between accelerators (decode)</source>
        <translation type="unfinished">Enlace entre aceleradores (decode)</translation>
    </message>
    <message>
        <source>Activations of a prefill</source>
        <translation type="unfinished">Activaciones de un prefill</translation>
    </message>
    <message>
        <source>Activations of a chunk</source>
        <translation type="unfinished">Activaciones de un fragmento</translation>
    </message>
    <message>
        <source>Activations of a decode step</source>
        <translation type="unfinished">Activaciones de un paso de decode</translation>
    </message>
    <message>
        <source>All-reduces of a prefill</source>
        <translation type="unfinished">All-reduces de un prefill</translation>
    </message>
    <message>
        <source>All-reduces of a chunk</source>
        <translation type="unfinished">All-reduces de un fragmento</translation>
    </message>
    <message>
        <source>All-reduces of a decode step</source>
        <translation type="unfinished">All-reduces de un paso de decode</translation>
    </message>
    <message>
        <source>Moving the cache to the decode hardware</source>
        <translation type="unfinished">Traslado de la caché al hardware de decode</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation type="unfinished">Tiempo al primer token</translation>
    </message>
    <message>
        <source>Slowest chunk</source>
        <translation type="unfinished">Fragmento más lento</translation>
    </message>
    <message>
        <source>Longest wait of a decode step</source>
        <translation type="unfinished">Espera máxima de un paso de decode</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation type="unfinished">Tiempo por token</translation>
    </message>
    <message>
        <source>Step that verifies the drafts</source>
        <translation type="unfinished">Paso que verifica los borradores</translation>
    </message>
    <message>
        <source>Weight bytes of the draft model</source>
        <translation type="unfinished">Bytes de los pesos del modelo borrador</translation>
    </message>
    <message>
        <source>Head size of the draft model (as stated)</source>
        <translation type="unfinished">Tamaño de cabeza del modelo borrador (indicado)</translation>
    </message>
    <message>
        <source>Head size of the draft model</source>
        <translation type="unfinished">Tamaño de cabeza del modelo borrador</translation>
    </message>
    <message>
        <source>KV cache of the draft model</source>
        <translation type="unfinished">Caché KV del modelo borrador</translation>
    </message>
    <message>
        <source>KV cache of the draft model (latent attention)</source>
        <translation type="unfinished">Caché KV del modelo borrador (atención latente)</translation>
    </message>
    <message>
        <source>Step of the draft model</source>
        <translation type="unfinished">Paso del modelo borrador</translation>
    </message>
    <message>
        <source>Tokens kept of each verification</source>
        <translation type="unfinished">Tokens conservados de cada verificación</translation>
    </message>
    <message>
        <source>Tokens a step verifies</source>
        <translation type="unfinished">Tokens que verifica un paso</translation>
    </message>
    <message>
        <source>Time per token (speculative)</source>
        <translation type="unfinished">Tiempo por token (especulativo)</translation>
    </message>
    <message>
        <source>Latency of a request</source>
        <translation type="unfinished">Latencia de una petición</translation>
    </message>
    <message>
        <source>Latency of a request without waiting</source>
        <translation type="unfinished">Latencia de una petición sin espera</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation type="unfinished">Tokens por segundo</translation>
    </message>
    <message>
        <source>Weights per accelerator</source>
        <translation type="unfinished">Pesos por acelerador</translation>
    </message>
    <message>
        <source>KV cache per accelerator</source>
        <translation type="unfinished">Caché KV por acelerador</translation>
    </message>
    <message>
        <source>Memory per accelerator</source>
        <translation type="unfinished">Memoria por acelerador</translation>
    </message>
    <message>
        <source>Share of the prompt that is cached</source>
        <translation type="unfinished">Fracción del prompt en caché</translation>
    </message>
    <message>
        <source>Bisection fraction, as stated</source>
        <translation type="unfinished">Fracción de bisección, según se indica</translation>
    </message>
    <message>
        <source>Mean hops, as stated</source>
        <translation type="unfinished">Saltos medios, según se indica</translation>
    </message>
    <message>
        <source>Bisection fraction of a ring</source>
        <translation type="unfinished">Fracción de bisección de un anillo</translation>
    </message>
    <message>
        <source>Bisection fraction of a 3-D torus</source>
        <translation type="unfinished">Fracción de bisección de un toro 3D</translation>
    </message>
    <message>
        <source>Mean hops of a ring</source>
        <translation type="unfinished">Saltos medios de un anillo</translation>
    </message>
    <message>
        <source>Mean hops of a 3-D torus</source>
        <translation type="unfinished">Saltos medios de un toro 3D</translation>
    </message>
    <message>
        <source>Bandwidth per accelerator across the bisection</source>
        <translation type="unfinished">Ancho de banda por acelerador a través de la bisección</translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation type="unfinished">Ancho de banda de bisección</translation>
    </message>
    <message>
        <source>Throughput left by oversubscription</source>
        <translation type="unfinished">Throughput que deja la sobresuscripción</translation>
    </message>
    <message>
        <source>Round trip of light in fibre</source>
        <translation type="unfinished">Ida y vuelta de la luz en fibra</translation>
    </message>
    <message>
        <source>Operations of a sample&apos;s training step</source>
        <translation type="unfinished">Operaciones del paso de entrenamiento de una muestra</translation>
    </message>
    <message>
        <source>Compute time over the fleet</source>
        <translation type="unfinished">Tiempo de cómputo en toda la flota</translation>
    </message>
    <message>
        <source>Gradient traffic of a step</source>
        <translation type="unfinished">Tráfico de gradientes de un paso</translation>
    </message>
    <message>
        <source>Link between nodes</source>
        <translation type="unfinished">Enlace entre nodos</translation>
    </message>
    <message>
        <source>Gradient sync</source>
        <translation type="unfinished">Sinc. de gradientes</translation>
    </message>
    <message>
        <source>Communication intensity</source>
        <translation type="unfinished">Intensidad de comunicación</translation>
    </message>
    <message>
        <source>Ridge point of the network</source>
        <translation type="unfinished">Punto de cresta de la red</translation>
    </message>
    <message>
        <source>Samples a step at the ridge</source>
        <translation type="unfinished">Muestras por paso en la cresta</translation>
    </message>
    <message>
        <source>Ring all-reduce</source>
        <translation type="unfinished">All-reduce en anillo</translation>
    </message>
    <message>
        <source>Tree all-reduce</source>
        <translation type="unfinished">All-reduce en árbol</translation>
    </message>
    <message>
        <source>Double-binary-tree all-reduce</source>
        <translation type="unfinished">All-reduce en doble árbol binario</translation>
    </message>
    <message>
        <source>Hierarchical all-reduce</source>
        <translation type="unfinished">All-reduce jerárquico</translation>
    </message>
    <message>
        <source>All-to-all</source>
        <translation type="unfinished">All-to-all</translation>
    </message>
    <message>
        <source>Message between two ranks</source>
        <translation type="unfinished">Mensaje entre dos rangos</translation>
    </message>
    <message>
        <source>Required bandwidth</source>
        <translation type="unfinished">Ancho de banda requerido</translation>
    </message>
    <message>
        <source>Required compute rate</source>
        <translation type="unfinished">Tasa de cómputo requerida</translation>
    </message>
    <message>
        <source>Required machine balance</source>
        <translation type="unfinished">Balance de máquina requerido</translation>
    </message>
    <message>
        <source>Bandwidth, need over have</source>
        <translation type="unfinished">Ancho de banda, requerido/disponible</translation>
    </message>
    <message>
        <source>Compute rate, need over have</source>
        <translation type="unfinished">Tasa de cómputo, requerida/disponible</translation>
    </message>
    <message>
        <source>Accelerators of the fleet</source>
        <translation type="unfinished">Aceleradores de la flota</translation>
    </message>
    <message>
        <source>Power of an accelerator</source>
        <translation type="unfinished">Potencia de un acelerador</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation type="unfinished">Energía de TI</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation type="unfinished">Energía del centro</translation>
    </message>
    <message>
        <source>Operational carbon</source>
        <translation type="unfinished">Carbono operativo</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation type="unfinished">Carbono incorporado</translation>
    </message>
    <message>
        <source>Carbon footprint</source>
        <translation type="unfinished">Huella de carbono</translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished">Agua</translation>
    </message>
    <message>
        <source>Purchase of the hardware</source>
        <translation type="unfinished">Compra del hardware</translation>
    </message>
    <message>
        <source>CapEx, amortised</source>
        <translation type="unfinished">CapEx, amortizado</translation>
    </message>
    <message>
        <source>CapEx, in full</source>
        <translation type="unfinished">CapEx, al contado</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished">Electricidad</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished">Mantenimiento</translation>
    </message>
    <message>
        <source>OpEx</source>
        <translation type="unfinished">OpEx</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation type="unfinished">Coste total de propiedad</translation>
    </message>
    <message>
        <source>Cost per query</source>
        <translation type="unfinished">Coste por consulta</translation>
    </message>
    <message>
        <source>Fleet TCO</source>
        <translation type="unfinished">TCO de la flota</translation>
    </message>
    <message>
        <source>Egress cost</source>
        <translation type="unfinished">Coste de salida de datos</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation type="unfinished">Ley de Amdahl</translation>
    </message>
    <message>
        <source>Strong scaling</source>
        <translation type="unfinished">Escalado fuerte</translation>
    </message>
    <message>
        <source>Effective FLOP/s</source>
        <translation type="unfinished">FLOP/s efectivos</translation>
    </message>
    <message>
        <source>Roofline bottleneck</source>
        <translation type="unfinished">Cuello de botella Roofline</translation>
    </message>
    <message>
        <source>Cost per million served</source>
        <translation type="unfinished">Coste por millón servido</translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message>
        <source>Carbon intensity</source>
        <translation type="unfinished">Intensidad de carbono</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished">PUE</translation>
    </message>
    <message>
        <source>Power usage effectiveness: facility energy over IT energy.</source>
        <translation type="unfinished">Eficacia en el uso de la energía (PUE): energía del centro sobre energía de TI.</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation type="unfinished">WUE</translation>
    </message>
    <message>
        <source>Water usage effectiveness: litres per kWh.</source>
        <translation type="unfinished">Eficacia en el uso del agua (WUE): litros por kWh.</translation>
    </message>
    <message>
        <source>Renewable share (percent)</source>
        <translation type="unfinished">Fracción renovable (por ciento)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">Red eléctrica</translation>
    </message>
</context>
<context>
    <name>hardware</name>
    <message>
        <source>FP32 rate</source>
        <translation type="unfinished">Tasa FP32</translation>
    </message>
    <message>
        <source>TF32 rate</source>
        <translation type="unfinished">Tasa TF32</translation>
    </message>
    <message>
        <source>BF16 rate</source>
        <translation type="unfinished">Tasa BF16</translation>
    </message>
    <message>
        <source>FP16 rate</source>
        <translation type="unfinished">Tasa FP16</translation>
    </message>
    <message>
        <source>FP8 rate</source>
        <translation type="unfinished">Tasa FP8</translation>
    </message>
    <message>
        <source>INT8 rate</source>
        <translation type="unfinished">Tasa INT8</translation>
    </message>
    <message>
        <source>FP4 rate</source>
        <translation type="unfinished">Tasa FP4</translation>
    </message>
    <message>
        <source>INT4 rate</source>
        <translation type="unfinished">Tasa INT4</translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation type="unfinished">Capacidad de memoria</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation type="unfinished">Ancho de banda de memoria</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">Capacidad</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished">Ancho de banda</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">Latencia</translation>
    </message>
    <message>
        <source>Peak rate (FP16/BF16)</source>
        <translation type="unfinished">Tasa pico (FP16/BF16)</translation>
    </message>
    <message>
        <source>Dense fp16/bf16; the default where a precision lists none.</source>
        <translation type="unfinished">Valor denso fp16/bf16; el que se usa si una precisión no indica ninguno.</translation>
    </message>
    <message>
        <source>Rates by precision</source>
        <translation type="unfinished">Tasas por precisión</translation>
    </message>
    <message>
        <source>Dense peak rates the vendor lists.</source>
        <translation type="unfinished">Tasas pico densas que indica el fabricante.</translation>
    </message>
    <message>
        <source>Sparse rates</source>
        <translation type="unfinished">Tasas dispersas</translation>
    </message>
    <message>
        <source>With structured sparsity: marketing&apos;s number, not used as the dense peak.</source>
        <translation type="unfinished">Con dispersidad estructurada: la cifra publicitaria, que no se usa como pico denso.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Memoria</translation>
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
        <translation type="unfinished">Almacenamiento</translation>
    </message>
    <message>
        <source>Host link</source>
        <translation type="unfinished">Enlace al host</translation>
    </message>
    <message>
        <source>Where weights come from that do not fit.</source>
        <translation type="unfinished">De dónde llegan los pesos que no caben.</translation>
    </message>
    <message>
        <source>Accelerator link</source>
        <translation type="unfinished">Enlace de acelerador</translation>
    </message>
    <message>
        <source>The vendor&apos;s total of both directions.</source>
        <translation type="unfinished">El total del fabricante, ambas direcciones sumadas.</translation>
    </message>
    <message>
        <source>TDP</source>
        <translation type="unfinished">TDP</translation>
    </message>
    <message>
        <source>Dispatch overhead</source>
        <translation type="unfinished">Sobrecarga de despacho</translation>
    </message>
    <message>
        <source>Fixed time to start one pass.</source>
        <translation type="unfinished">Tiempo fijo para iniciar una pasada.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished">Precio</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished">Reloj</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation type="unfinished">Carbono incorporado</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished">Batería</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished">Nivel</translation>
    </message>
    <message>
        <source>Where the device lives, from the data centre to a microcontroller.</source>
        <translation type="unfinished">Dónde se usa el dispositivo, del centro de datos a un microcontrolador.</translation>
    </message>
</context>
<context>
    <name>input</name>
    <message>
        <source>Virtual stages</source>
        <translation type="unfinished">Etapas virtuales</translation>
    </message>
    <message>
        <source>Parts of the model on each pipeline rank (interleaved schedule): the bubble shrinks by it, the messages grow. Usual: 1 to 8.</source>
        <translation type="unfinished">Partes del modelo en cada rango del pipeline (planificación intercalada): la burbuja se reduce en ese factor, los mensajes aumentan. Habitual: de 1 a 8.</translation>
    </message>
    <message>
        <source>Micro-batch size</source>
        <translation type="unfinished">Tamaño de microlote</translation>
    </message>
    <message>
        <source>Samples in a micro-batch, instead of their number. Usual: 1 to 8.</source>
        <translation type="unfinished">Muestras en un microlote, en lugar de su número. Habitual: de 1 a 8.</translation>
    </message>
    <message>
        <source>Sequence parallel</source>
        <translation type="unfinished">Paral. de secuencia</translation>
    </message>
    <message>
        <source>Tensor-parallel ranks also share the activations between their matrices.</source>
        <translation type="unfinished">Los rangos del paralelismo tensorial comparten también las activaciones entre sus matrices.</translation>
    </message>
    <message>
        <source>Overlap gradient sync</source>
        <translation type="unfinished">Solapar sinc. de gradientes</translation>
    </message>
    <message>
        <source>Hide data-parallel communication behind the backward pass by the overlap efficiency. Off: by the assumption communication_overlap.</source>
        <translation type="unfinished">Ocultar la comunicación del paralelismo de datos tras la pasada hacia atrás según la eficiencia de solape. Desactivado: según el supuesto communication_overlap.</translation>
    </message>
    <message>
        <source>Overlap efficiency</source>
        <translation type="unfinished">Eficiencia de solape</translation>
    </message>
    <message>
        <source>Share of the data-parallel communication that can be hidden. Usual: 0.7 to 0.95.</source>
        <translation type="unfinished">Fracción de la comunicación del paralelismo de datos que puede ocultarse. Habitual: de 0,7 a 0,95.</translation>
    </message>
    <message>
        <source>Congestion</source>
        <translation type="unfinished">Congestión</translation>
    </message>
    <message>
        <source>Times that communication takes on a busy network. Usual: 1 to 1.5.</source>
        <translation type="unfinished">Por cuánto se multiplica el tiempo de comunicación en una red ocupada. Habitual: de 1 a 1,5.</translation>
    </message>
    <message>
        <source>Stragglers</source>
        <translation type="unfinished">Rezagados</translation>
    </message>
    <message>
        <source>Times that the slowest rank takes over the average one. Usual: 1 to 1.1.</source>
        <translation type="unfinished">Tiempo del rango más lento sobre el del rango medio. Habitual: de 1 a 1,1.</translation>
    </message>
    <message>
        <source>Routing imbalance</source>
        <translation type="unfinished">Desequilibrio</translation>
    </message>
    <message>
        <source>Load of the busiest expert over the average. Usual: 1 to 2.</source>
        <translation type="unfinished">Carga del experto más ocupado sobre la media. Habitual: de 1 a 2.</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation type="unfinished">Tokens de entrenamiento</translation>
    </message>
    <message>
        <source>In all; gives time, energy, carbon and cost. For work without tokens: samples. Usual: 20 a parameter and more, up to 15e12.</source>
        <translation type="unfinished">En total; da tiempo, energía, carbono y coste. Para trabajo sin tokens: muestras. Habitual: 20 por parámetro o más, hasta 15e12.</translation>
    </message>
    <message>
        <source>Amortisation period</source>
        <translation type="unfinished">Período de amortización</translation>
    </message>
    <message>
        <source>Time over which the hardware&apos;s price is spread. Usual: 3 to 5 years.</source>
        <translation type="unfinished">Tiempo en que se reparte el precio del hardware. Habitual: de 3 a 5 años.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished">Kernel</translation>
    </message>
    <message>
        <source>What the accelerator spends its time on; each kind reaches another share of the peak.</source>
        <translation type="unfinished">En qué emplea el tiempo el acelerador; cada tipo alcanza una fracción distinta del pico.</translation>
    </message>
    <message>
        <source>Fused attention</source>
        <translation type="unfinished">Atención fusionada</translation>
    </message>
    <message>
        <source>Tiled so that the score matrix never leaves the chip (FlashAttention). Usual today; off shows what it saves.</source>
        <translation type="unfinished">Por bloques, de modo que la matriz de puntuaciones nunca sale del chip (FlashAttention). Hoy es lo habitual; desactivada muestra lo que ahorra.</translation>
    </message>
    <message>
        <source>Data rate</source>
        <translation type="unfinished">Tasa de datos</translation>
    </message>
    <message>
        <source>Bytes of training data used a second; or give samples a second and their size. Usual: below 0.01 GB/s for text, 0.1 to 10 for images and video.</source>
        <translation type="unfinished">Bytes de datos de entrenamiento usados por segundo; o bien dar las muestras por segundo y su tamaño. Habitual: menos de 0,01 GB/s para texto, de 0,1 a 10 para imágenes y vídeo.</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation type="unfinished">Muestras por segundo</translation>
    </message>
    <message>
        <source>Of the training step or the inference service. Usual: 100 to 10,000 images for each accelerator.</source>
        <translation type="unfinished">Del paso de entrenamiento o del servicio de inferencia. Habitual: de 100 a 10 000 imágenes por acelerador.</translation>
    </message>
    <message>
        <source>Bytes of a sample</source>
        <translation type="unfinished">Bytes de una muestra</translation>
    </message>
    <message>
        <source>As stored. Usual: about 110 kB for an ImageNet JPEG, 2 to 4 bytes a token for text.</source>
        <translation type="unfinished">Tal como se almacena. Habitual: unos 110 kB para un JPEG de ImageNet, de 2 a 4 bytes por token para texto.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">Fase</translation>
    </message>
    <message>
        <source>Decode computes one token of each sequence for each reading of the weights, prefill all tokens of the prompts.</source>
        <translation type="unfinished">El decode calcula un token de cada secuencia por cada lectura de los pesos; el prefill, todos los tokens de los prompts.</translation>
    </message>
    <message>
        <source>Privacy budget ε</source>
        <translation type="unfinished">Presup. de privacidad ε</translation>
    </message>
    <message>
        <source>Of differentially private training; smaller is more private. Usual: 0.1 (strong) to 10 (weak).</source>
        <translation type="unfinished">Del entrenamiento con privacidad diferencial; cuanto menor, más privado. Habitual: de 0,1 (fuerte) a 10 (débil).</translation>
    </message>
    <message>
        <source>Prevalence of the rarest group</source>
        <translation type="unfinished">Prevalencia del grupo más raro</translation>
    </message>
    <message>
        <source>Its share of the data as collected. Usual: 0.001 to 0.3.</source>
        <translation type="unfinished">Su fracción en los datos tal como se recogen. Habitual: de 0,001 a 0,3.</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation type="unfinished">Tiempo de entrenamiento</translation>
    </message>
    <message>
        <source>Without privacy; gives the time with it.</source>
        <translation type="unfinished">Sin privacidad; da el tiempo con ella.</translation>
    </message>
    <message>
        <source>Samples needed of the group</source>
        <translation type="unfinished">Muestras necesarias del grupo</translation>
    </message>
    <message>
        <source>For the confidence asked for; gives the samples to collect in all. Usual: 1,000 to 10,000.</source>
        <translation type="unfinished">Para la confianza exigida; da las muestras que recoger en total. Habitual: de 1000 a 10 000.</translation>
    </message>
    <message>
        <source>Arrival rate</source>
        <translation type="unfinished">Tasa de llegadas</translation>
    </message>
    <message>
        <source>Requests a second, arriving at random (Poisson).</source>
        <translation type="unfinished">Peticiones por segundo, que llegan al azar (Poisson).</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation type="unfinished">Tiempo de servicio</translation>
    </message>
    <message>
        <source>Mean time that one request keeps a replica busy.</source>
        <translation type="unfinished">Tiempo medio que una petición mantiene ocupada una réplica.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished">Réplicas</translation>
    </message>
    <message>
        <source>Servers that share one queue, each with one request at a time.</source>
        <translation type="unfinished">Servidores que comparten una cola, cada uno con una petición a la vez.</translation>
    </message>
    <message>
        <source>One accelerator, or as many as the persona deploys; or give a fleet.</source>
        <translation type="unfinished">Un acelerador, o tantos como despliega el perfil; o bien dar una flota.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Tarea</translation>
    </message>
    <message>
        <source>One pass, a prompt with its answer, or training.</source>
        <translation type="unfinished">Una pasada, un prompt con su respuesta, o el entrenamiento.</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished">Perfil</translation>
    </message>
    <message>
        <source>How many devices an archetype deploys, where one device is given.</source>
        <translation type="unfinished">Cuántos dispositivos despliega un arquetipo cuando se da un solo dispositivo.</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation type="unfinished">Tokens de salida</translation>
    </message>
    <message>
        <source>Of an answer, when serving. Usual: 64 to 1,024.</source>
        <translation type="unfinished">De una respuesta, en servicio. Habitual: de 64 a 1024.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished">Optimizador</translation>
    </message>
    <message>
        <source>Its state makes most of a checkpoint.</source>
        <translation type="unfinished">Su estado es la mayor parte de un checkpoint.</translation>
    </message>
    <message>
        <source>The budget of a training run: 20 per parameter is compute-optimal.</source>
        <translation type="unfinished">El presupuesto de un entrenamiento: 20 por parámetro es lo óptimo en cómputo.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished">Duración</translation>
    </message>
    <message>
        <source>Over which energy, cost and failures are counted. Absent: the training time, else a month.</source>
        <translation type="unfinished">Durante la que se cuentan energía, coste y fallos. Si falta: el tiempo de entrenamiento o, en su defecto, un mes.</translation>
    </message>
    <message>
        <source>Hardware lifetime</source>
        <translation type="unfinished">Vida útil del hardware</translation>
    </message>
    <message>
        <source>The purchase is spread over it. Usual: 3 to 5 years.</source>
        <translation type="unfinished">La compra se reparte en ella. Habitual: de 3 a 5 años.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished">Utilización</translation>
    </message>
    <message>
        <source>Share of the throughput that is asked for.</source>
        <translation type="unfinished">Fracción del throughput que se pide.</translation>
    </message>
    <message>
        <source>MFU (override)</source>
        <translation type="unfinished">MFU (manual)</translation>
    </message>
    <message>
        <source>In place of the computed one, for power.</source>
        <translation type="unfinished">En lugar de la calculada, para la potencia.</translation>
    </message>
    <message>
        <source>Throughput (override)</source>
        <translation type="unfinished">Throughput (manual)</translation>
    </message>
    <message>
        <source>In place of the computed one, for cost per query.</source>
        <translation type="unfinished">En lugar del calculado, para el coste por consulta.</translation>
    </message>
    <message>
        <source>Checkpoint time (override)</source>
        <translation type="unfinished">Tiempo de checkpoint (manual)</translation>
    </message>
    <message>
        <source>In place of the computed write time.</source>
        <translation type="unfinished">En lugar del tiempo de escritura calculado.</translation>
    </message>
    <message>
        <source>SLA: latency</source>
        <translation type="unfinished">SLA: latencia</translation>
    </message>
    <message>
        <source>Longest latency allowed, of a pass, a request or a step.</source>
        <translation type="unfinished">La máxima latencia permitida, de una pasada, una petición o un paso.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">Presupuesto</translation>
    </message>
    <message>
        <source>Highest total cost of ownership allowed.</source>
        <translation type="unfinished">El máximo coste total de propiedad permitido.</translation>
    </message>
    <message>
        <source>Carbon budget</source>
        <translation type="unfinished">Presup. de carbono</translation>
    </message>
    <message>
        <source>Highest carbon footprint allowed.</source>
        <translation type="unfinished">La máxima huella de carbono permitida.</translation>
    </message>
    <message>
        <source>Water budget</source>
        <translation type="unfinished">Presup. de agua</translation>
    </message>
    <message>
        <source>Most water allowed.</source>
        <translation type="unfinished">La máxima cantidad de agua permitida.</translation>
    </message>
    <message>
        <source>Least goodput</source>
        <translation type="unfinished">Goodput mínimo</translation>
    </message>
    <message>
        <source>Share of the time that must be useful work.</source>
        <translation type="unfinished">Fracción del tiempo que debe ser trabajo útil.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">Método</translation>
    </message>
    <message>
        <source>Fewer bits for each weight, or fewer weights.</source>
        <translation type="unfinished">Menos bits por peso, o menos pesos.</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation type="unfinished">Bits</translation>
    </message>
    <message>
        <source>Of a weight after quantisation, at most those of the precision. Usual: 8 or 4.</source>
        <translation type="unfinished">De un peso tras la cuantización, como máximo los de la precisión. Habitual: 8 o 4.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">Formato</translation>
    </message>
    <message>
        <source>Of the quantised weights: 8-bit floating point loses less than 8-bit integers.</source>
        <translation type="unfinished">De los pesos cuantizados: la coma flotante de 8 bits pierde menos que los enteros de 8 bits.</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished">Dispersidad</translation>
    </message>
    <message>
        <source>Share of the weights that pruning removes. Usual: 0.5; 0.9 needs retraining.</source>
        <translation type="unfinished">Fracción de los pesos que elimina la poda. Habitual: 0,5; 0,9 exige reentrenar.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished">Patrón</translation>
    </message>
    <message>
        <source>Which weights pruning removes: hardware skips whole rows, or two of every four, but not zeros anywhere.</source>
        <translation type="unfinished">Qué pesos elimina la poda: el hardware se salta filas enteras, o dos de cada cuatro, pero no ceros en cualquier posición.</translation>
    </message>
    <message>
        <source>KV precision</source>
        <translation type="unfinished">Precisión KV</translation>
    </message>
    <message>
        <source>Number format of the cache, if it differs from that of the weights: fp8 halves it against fp16.</source>
        <translation type="unfinished">Formato numérico de la caché, si difiere del de los pesos: fp8 la reduce a la mitad frente a fp16.</translation>
    </message>
    <message>
        <source>Decode hardware</source>
        <translation type="unfinished">Hardware de decode</translation>
    </message>
    <message>
        <source>Where decode runs if not where the prefill does: compute-rich devices for one, bandwidth-rich ones for the other.</source>
        <translation type="unfinished">Dónde se ejecuta el decode si no es donde el prefill: dispositivos con mucho cómputo para uno, con mucho ancho de banda para el otro.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">Red</translation>
    </message>
    <message>
        <source>From an accelerator of the prefill hardware to one of the decode hardware: the cache crosses it. Usual: 25 to 100 GB/s.</source>
        <translation type="unfinished">De un acelerador del hardware de prefill a uno del hardware de decode: la caché lo atraviesa. Habitual: de 25 a 100 GB/s.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation type="unfinished">Modelo borrador</translation>
    </message>
    <message>
        <source>A small model that proposes tokens for the large one to verify; each accelerator runs it whole.</source>
        <translation type="unfinished">Un modelo pequeño que propone tokens para que el grande los verifique; cada acelerador lo ejecuta entero.</translation>
    </message>
    <message>
        <source>Draft acceptance</source>
        <translation type="unfinished">Aceptación del borrador</translation>
    </message>
    <message>
        <source>Probability that the large model accepts a drafted token. Usual: 0.6 to 0.8.</source>
        <translation type="unfinished">Probabilidad de que el modelo grande acepte un token borrador. Habitual: de 0,6 a 0,8.</translation>
    </message>
    <message>
        <source>Cached prefix</source>
        <translation type="unfinished">Prefijo en caché</translation>
    </message>
    <message>
        <source>Tokens at the prompt&apos;s start whose cache is kept from earlier requests, such as a system prompt.</source>
        <translation type="unfinished">Tokens del comienzo del prompt cuya caché se conserva de peticiones anteriores, como un prompt de sistema.</translation>
    </message>
    <message>
        <source>Prefill chunk</source>
        <translation type="unfinished">Fragmento de prefill</translation>
    </message>
    <message>
        <source>Tokens a prefill computes before running decodes may step in. Usual: 256 to 2,048; absent: the whole prompt at once.</source>
        <translation type="unfinished">Tokens que calcula un prefill antes de que puedan intervenir los decodes en curso. Habitual: de 256 a 2048; si falta: todo el prompt de una vez.</translation>
    </message>
    <message>
        <source>Target latency</source>
        <translation type="unfinished">Latencia objetivo</translation>
    </message>
    <message>
        <source>Of one forward pass of the batch. Usual: 10 to 200 ms; 20 to 50 ms a token for reading speed and above.</source>
        <translation type="unfinished">De una pasada hacia adelante del lote. Habitual: de 10 a 200 ms; de 20 a 50 ms por token para la velocidad de lectura o más.</translation>
    </message>
    <message>
        <source>As the CPU handles it. Usual: 150 kB for a decoded image of 224 × 224, megabytes for video and audio.</source>
        <translation type="unfinished">Tal como la maneja la CPU. Habitual: 150 kB para una imagen decodificada de 224 × 224, megabytes para vídeo y audio.</translation>
    </message>
    <message>
        <source>CPU throughput</source>
        <translation type="unfinished">Throughput de CPU</translation>
    </message>
    <message>
        <source>Bytes one worker decodes and augments a second; measure it. Usual: 0.05 to 1 GB/s a core.</source>
        <translation type="unfinished">Bytes que un proceso decodifica y aumenta por segundo; conviene medirlo. Habitual: de 0,05 a 1 GB/s por núcleo.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">Procesos</translation>
    </message>
    <message>
        <source>CPU cores that prepare samples for this accelerator. Usual: 4 to 16.</source>
        <translation type="unfinished">Núcleos de CPU que preparan muestras para este acelerador. Habitual: de 4 a 16.</translation>
    </message>
    <message>
        <source>Accelerator&apos;s step</source>
        <translation type="unfinished">Paso del acelerador</translation>
    </message>
    <message>
        <source>Time the accelerator takes for a batch; absent: one forward pass of the model on the hardware.</source>
        <translation type="unfinished">Tiempo que el acelerador necesita para un lote; si falta: una pasada hacia adelante del modelo en el hardware.</translation>
    </message>
    <message>
        <source>Whose state is written beside the weights: 14 bytes a parameter with Adam, 4 with SGD.</source>
        <translation type="unfinished">El estado que se escribe además de los pesos: 14 bytes por parámetro con Adam, 4 con SGD.</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation type="unfinished">Escritores</translation>
    </message>
    <message>
        <source>Devices that write a share each, to storage of their own. Absent: one for each node.</source>
        <translation type="unfinished">Dispositivos que escriben cada uno una parte, en almacenamiento propio. Si falta: uno por nodo.</translation>
    </message>
    <message>
        <source>File system bandwidth</source>
        <translation type="unfinished">Ancho de banda de archivos</translation>
    </message>
    <message>
        <source>Write rate of a file system that all writers share. Absent: they share none. Usual: 10 GB/s to 2 TB/s.</source>
        <translation type="unfinished">Tasa de escritura de un sistema de archivos que comparten todos los escritores. Si falta: no comparten ninguno. Habitual: de 10 GB/s a 2 TB/s.</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation type="unfinished">Topología</translation>
    </message>
    <message>
        <source>How the links are arranged. Usual: fat trees for GPU clusters, tori for TPU pods, dragonflies for supercomputers.</source>
        <translation type="unfinished">Cómo se disponen los enlaces. Habitual: fat trees en clústeres de GPU, toros en pods de TPU, dragonflies en supercomputadores.</translation>
    </message>
    <message>
        <source>Duration of the job</source>
        <translation type="unfinished">Duración del trabajo</translation>
    </message>
    <message>
        <source>Time the fleet works on one job. Usual: a day to three months.</source>
        <translation type="unfinished">Tiempo que la flota dedica a un trabajo. Habitual: de un día a tres meses.</translation>
    </message>
    <message>
        <source>Time to write a checkpoint</source>
        <translation type="unfinished">Tiempo de escritura de checkpoint</translation>
    </message>
    <message>
        <source>During which the job stands still. Usual: 1 s when written in the background, 30 s to 10 min otherwise.</source>
        <translation type="unfinished">Durante el cual el trabajo se detiene. Habitual: 1 s si se escribe en segundo plano; si no, de 30 s a 10 min.</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished">Tráfico</translation>
    </message>
    <message>
        <source>Target P99</source>
        <translation type="unfinished">P99 objetivo</translation>
    </message>
    <message>
        <source>Latency that 99 of 100 requests must stay below, from arrival to the last token.</source>
        <translation type="unfinished">Latencia que 99 de cada 100 peticiones no deben superar, desde la llegada hasta el último token.</translation>
    </message>
    <message>
        <source>Replicas at most</source>
        <translation type="unfinished">Máx. de réplicas</translation>
    </message>
    <message>
        <source>Where the search for a count ends.</source>
        <translation type="unfinished">Dónde termina la búsqueda de un número.</translation>
    </message>
    <message>
        <source>Jobs that are submitted, at random times. Usual: 1 to 100 a day for each cluster.</source>
        <translation type="unfinished">Trabajos que se envían, en momentos aleatorios. Habitual: de 1 a 100 al día por clúster.</translation>
    </message>
    <message>
        <source>Length of a job</source>
        <translation type="unfinished">Duración de un trabajo</translation>
    </message>
    <message>
        <source>Each job has the whole cluster for this long. Usual: minutes to days.</source>
        <translation type="unfinished">Cada trabajo ocupa todo el clúster durante este tiempo. Habitual: de minutos a días.</translation>
    </message>
    <message>
        <source>Compute budget</source>
        <translation type="unfinished">Presup. de cómputo</translation>
    </message>
    <message>
        <source>Operations to train with; or give a duration, or only the parameters. Usual: 1,000 EFLOP for a small study, 588,000 for Chinchilla, tens of millions at the frontier.</source>
        <translation type="unfinished">Operaciones con las que entrenar; o bien dar una duración, o solo los parámetros. Habitual: 1000 EFLOP para un estudio pequeño, 588 000 para Chinchilla, decenas de millones en la frontera.</translation>
    </message>
    <message>
        <source>Days that all accelerators train: with their number, the budget in accelerator-days. Usual: 1 to 100.</source>
        <translation type="unfinished">Días que entrenan todos los aceleradores: junto con su número, el presupuesto en días de acelerador. Habitual: de 1 a 100.</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished">Aceleradores</translation>
    </message>
    <message>
        <source>That train together. Usual: 8 to 16,384.</source>
        <translation type="unfinished">Que entrenan juntos. Habitual: de 8 a 16 384.</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation type="unfinished">MFU</translation>
    </message>
    <message>
        <source>Model FLOP utilisation of the whole training. Usual: 0.3 to 0.5.</source>
        <translation type="unfinished">Utilización de FLOP del modelo en todo el entrenamiento. Habitual: de 0,3 a 0,5.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">Parámetros</translation>
    </message>
    <message>
        <source>Of a model whose size is settled; absent: the optimum of the budget. Usual: 1e9 to 1e12.</source>
        <translation type="unfinished">De un modelo cuyo tamaño ya está decidido; si falta: el óptimo del presupuesto. Habitual: de 1e9 a 1e12.</translation>
    </message>
    <message>
        <source>Samples of one expert-parallel group whose tokens are routed together. Usual: 1 to 64.</source>
        <translation type="unfinished">Muestras de un grupo de paralelismo de expertos cuyos tokens se enrutan juntos. Habitual: de 1 a 64.</translation>
    </message>
    <message>
        <source>Accelerators that the experts are spread over. Usual: 8 to 64, at most the number of experts.</source>
        <translation type="unfinished">Aceleradores entre los que se reparten los expertos. Habitual: de 8 a 64, como máximo el número de expertos.</translation>
    </message>
    <message>
        <source>Its fabric carries the all-to-all; not needed while one accelerator holds all experts.</source>
        <translation type="unfinished">Su interconexión transporta el all-to-all; no hace falta si un solo acelerador tiene todos los expertos.</translation>
    </message>
    <message>
        <source>Routing imbalance γ</source>
        <translation type="unfinished">Desequilibrio γ</translation>
    </message>
    <message>
        <source>Load of the hottest expert over the mean: 1 is even, 1.25 a hot expert of 25 %. Usual: 1.1 to 2; count tokens per expert.</source>
        <translation type="unfinished">Carga del experto más caliente sobre la media: 1 es uniforme; 1,25, un experto caliente con un 25 % más. Habitual: de 1,1 a 2; se obtiene contando los tokens por experto.</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation type="unfinished">Tiempo al primer token</translation>
    </message>
    <message>
        <source>Of the serving model. Usual: 10 to 1,000 ms.</source>
        <translation type="unfinished">Del modelo en servicio. Habitual: de 10 a 1000 ms.</translation>
    </message>
    <message>
        <source>Time between tokens</source>
        <translation type="unfinished">Tiempo entre tokens</translation>
    </message>
    <message>
        <source>Of the serving model. Usual: 5 to 50 ms.</source>
        <translation type="unfinished">Del modelo en servicio. Habitual: de 5 a 50 ms.</translation>
    </message>
    <message>
        <source>Reasoning steps</source>
        <translation type="unfinished">Pasos de razonamiento</translation>
    </message>
    <message>
        <source>Steps of the chain of thought. Usual: 1 to 16; hundreds for hard problems.</source>
        <translation type="unfinished">Pasos de la cadena de pensamiento. Habitual: de 1 a 16; cientos en problemas difíciles.</translation>
    </message>
    <message>
        <source>Tokens of a step</source>
        <translation type="unfinished">Tokens de un paso</translation>
    </message>
    <message>
        <source>Generated for each reasoning step. Usual: 20 to 200.</source>
        <translation type="unfinished">Generados por cada paso de razonamiento. Habitual: de 20 a 200.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished">Potencia</translation>
    </message>
    <message>
        <source>Of all accelerators that serve the model; absent: the TDP of the hardware. Usual: 300 to 1,000 W each.</source>
        <translation type="unfinished">De todos los aceleradores que sirven el modelo; si falta: el TDP del hardware. Habitual: de 300 a 1000 W cada uno.</translation>
    </message>
    <message>
        <source>Utilisation that the power follows. 1 charges the full TDP, a ceiling; decoding usually runs at 0.01 to 0.1.</source>
        <translation type="unfinished">Utilización a la que responde la potencia. 1 aplica todo el TDP, una cota superior; el decode suele estar entre 0,01 y 0,1.</translation>
    </message>
    <message>
        <source>Life over which the purchase is spread evenly; a longer duration buys again. Absent: bought in full. Usual: 3 to 5 years.</source>
        <translation type="unfinished">Vida útil en que la compra se reparte por igual; si la duración es mayor, se compra de nuevo. Si falta: compra al contado. Habitual: de 3 a 5 años.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished">Throughput</translation>
    </message>
    <message>
        <source>Queries or tokens a second that the whole fleet serves at full load; the cost of one, or of a million, follows.</source>
        <translation type="unfinished">Consultas o tokens por segundo que sirve toda la flota a plena carga; de ahí resulta el coste de cada unidad, o de un millón.</translation>
    </message>
    <message>
        <source>Share of that throughput that real traffic asks for over the duration. Usual: 0.3 to 0.8.</source>
        <translation type="unfinished">Fracción de ese throughput que pide el tráfico real durante la duración. Habitual: de 0,3 a 0,8.</translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation type="unfinished">Acumulación de gradientes</translation>
    </message>
    <message>
        <source>Micro-batches whose gradients are summed before a step.</source>
        <translation type="unfinished">Microlotes cuyos gradientes se suman antes de un paso.</translation>
    </message>
    <message>
        <source>Trainable fraction</source>
        <translation type="unfinished">Fracción entrenable</translation>
    </message>
    <message>
        <source>Share of the parameters that is trained: 1 for full training, below 0.01 for LoRA.</source>
        <translation type="unfinished">Fracción de los parámetros que se entrena: 1 en el entrenamiento completo, menos de 0,01 con LoRA.</translation>
    </message>
    <message>
        <source>Buffer fraction</source>
        <translation type="unfinished">Fracción de búferes</translation>
    </message>
    <message>
        <source>Communication buffers as a share of the gradient bytes.</source>
        <translation type="unfinished">Búferes de comunicación como fracción de los bytes de gradiente.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">Modelo</translation>
    </message>
    <message>
        <source>What runs: its parameters, operations and shape.</source>
        <translation type="unfinished">Lo que se ejecuta: sus parámetros, operaciones y forma.</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished">Hardware</translation>
    </message>
    <message>
        <source>One accelerator: peak rates, memory hierarchy, links, power.</source>
        <translation type="unfinished">Un acelerador: tasas pico, jerarquía de memoria, enlaces, potencia.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished">Precisión</translation>
    </message>
    <message>
        <source>Number format of weights and arithmetic. Fewer bytes per element move faster; the device&apos;s peak rate changes with it.</source>
        <translation type="unfinished">Formato numérico de los pesos y de la aritmética. Cuantos menos bytes por elemento, más rápido se mueven; la tasa pico del dispositivo cambia con el formato.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished">Tamaño de lote</translation>
    </message>
    <message>
        <source>Samples processed together. Usual: 1 for latency, 8 to 256 for throughput.</source>
        <translation type="unfinished">Muestras que se procesan juntas. Habitual: 1 para latencia, de 8 a 256 para throughput.</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation type="unfinished">Long. de secuencia</translation>
    </message>
    <message>
        <source>Tokens in one sample. Usual: 512 to 8,192; long-context training up to 131,072.</source>
        <translation type="unfinished">Tokens en una muestra. Habitual: de 512 a 8192; en entrenamiento de contexto largo, hasta 131 072.</translation>
    </message>
    <message>
        <source>Efficiency η</source>
        <translation type="unfinished">Eficiencia η</translation>
    </message>
    <message>
        <source>Share of the peak rate that the compute-bound part reaches. Usual: 0.25 to 0.55; back-calculate it from one measurement.</source>
        <translation type="unfinished">Fracción de la tasa pico que alcanza la parte limitada por cómputo. Habitual: de 0,25 a 0,55; se puede deducir de una medición.</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished">Paral. tensorial</translation>
    </message>
    <message>
        <source>Accelerators that share each layer&apos;s matrices. Usual: 1 to 8, inside one node.</source>
        <translation type="unfinished">Aceleradores que comparten las matrices de cada capa. Habitual: de 1 a 8, dentro de un nodo.</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation type="unfinished">Paral. de pipeline</translation>
    </message>
    <message>
        <source>Stages the layers are cut into. Usual: 1 to 16.</source>
        <translation type="unfinished">Etapas en que se dividen las capas. Habitual: de 1 a 16.</translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished">Paral. de datos</translation>
    </message>
    <message>
        <source>Replicas that each take a share of the batch. ZeRO shards state over them.</source>
        <translation type="unfinished">Réplicas que toman cada una una parte del lote. ZeRO reparte el estado entre ellas.</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation type="unfinished">Paral. de expertos</translation>
    </message>
    <message>
        <source>Accelerators that the experts of a mixture are spread over.</source>
        <translation type="unfinished">Aceleradores entre los que se reparten los expertos de una mezcla.</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished">Flota</translation>
    </message>
    <message>
        <source>Accelerators in nodes, nodes on a fabric. Usual: 1 to 4,096 nodes of 8.</source>
        <translation type="unfinished">Aceleradores en nodos, nodos en una interconexión. Habitual: de 1 a 4096 nodos de 8.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">Red eléctrica</translation>
    </message>
    <message>
        <source>Where the power comes from: carbon intensity, PUE, WUE. Absent: the datacenter&apos;s, else the fleet&apos;s, else an average one. Usual: 10 to 820 gCO2e/kWh.</source>
        <translation type="unfinished">De dónde viene la electricidad: intensidad de carbono, PUE, WUE. Si falta: los valores del centro de datos o, en su defecto, los de la flota o unos medios. Habitual: de 10 a 820 gCO2e/kWh.</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation type="unfinished">Centro de datos</translation>
    </message>
    <message>
        <source>A site on a grid; its own PUE and WUE win over the grid&apos;s. A grid that is given wins over the site.</source>
        <translation type="unfinished">Un emplazamiento en una red eléctrica; su PUE y su WUE prevalecen sobre los de la red. Una red que se indique prevalece sobre el emplazamiento.</translation>
    </message>
    <message>
        <source>How long the fleet runs. Usual: 30 days for a training run, 3 years for a purchase.</source>
        <translation type="unfinished">Cuánto tiempo funciona la flota. Habitual: 30 días para un entrenamiento, 3 años para una compra.</translation>
    </message>
    <message>
        <source>Model FLOP utilisation: power rises with it from idle to TDP. 1 counts the full TDP. Usual when training: 0.3 to 0.5.</source>
        <translation type="unfinished">Utilización de FLOP del modelo: la potencia sube con ella desde el reposo hasta el TDP. 1 cuenta todo el TDP. Habitual al entrenar: de 0,3 a 0,5.</translation>
    </message>
    <message>
        <source>Embodied carbon of a device</source>
        <translation type="unfinished">Carbono incorporado de un dispositivo</translation>
    </message>
    <message>
        <source>Of making one accelerator, counted in full. Usual: 100 to 200 kgCO2e for a data-centre GPU.</source>
        <translation type="unfinished">De la fabricación de un acelerador, contado por completo. Habitual: de 100 a 200 kgCO2e para una GPU de centro de datos.</translation>
    </message>
    <message>
        <source>Global batch size</source>
        <translation type="unfinished">Tamaño de lote global</translation>
    </message>
    <message>
        <source>Samples in one step over all replicas.</source>
        <translation type="unfinished">Muestras en un paso entre todas las réplicas.</translation>
    </message>
    <message>
        <source>Link bandwidth</source>
        <translation type="unfinished">Ancho de banda de enlace</translation>
    </message>
    <message>
        <source>Per accelerator and direction; absent: the fabric&apos;s. Usual: 100 to 800 Gbit/s.</source>
        <translation type="unfinished">Por acelerador y dirección; si falta: el de la interconexión. Habitual: de 100 a 800 Gbit/s.</translation>
    </message>
    <message>
        <source>Adam keeps three fp32 values for each parameter, SGD one.</source>
        <translation type="unfinished">Adam guarda tres valores fp32 por cada parámetro; SGD, uno.</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation type="unfinished">Checkpointing de activ.</translation>
    </message>
    <message>
        <source>What the forward pass keeps for the backward pass; what is not kept is recomputed.</source>
        <translation type="unfinished">Lo que la pasada hacia adelante guarda para la pasada hacia atrás; lo que no se guarda se recalcula.</translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation type="unfinished">Paral. de contexto</translation>
    </message>
    <message>
        <source>Ranks that share the tokens of a sample and pass keys and values around a ring. Usual: 1, or 2 to 16 for sequences beyond 32,768.</source>
        <translation type="unfinished">Rangos que comparten los tokens de una muestra y se pasan claves y valores en anillo. Habitual: 1, o de 2 a 16 para secuencias de más de 32 768.</translation>
    </message>
    <message>
        <source>Micro-batches</source>
        <translation type="unfinished">Microlotes</translation>
    </message>
    <message>
        <source>Parts that a rank cuts its share of the batch into. Usual: at least 4 times the pipeline stages.</source>
        <translation type="unfinished">Partes en que un rango divide su parte del lote. Habitual: al menos 4 veces las etapas del pipeline.</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation type="unfinished">Precio de electricidad</translation>
    </message>
    <message>
        <source>Of the facility&apos;s energy. Usual: 0.05 to 0.30 USD/kWh.</source>
        <translation type="unfinished">De la energía del centro. Habitual: de 0,05 a 0,30 USD/kWh.</translation>
    </message>
    <message>
        <source>Infrastructure multiplier</source>
        <translation type="unfinished">Multiplicador de infraestructura</translation>
    </message>
    <message>
        <source>Purchase of everything over that of the accelerators: hosts, network, building. Usual: 1 to 2.</source>
        <translation type="unfinished">Compra de todo sobre la de los aceleradores: hosts, red, edificio. Habitual: de 1 a 2.</translation>
    </message>
    <message>
        <source>Maintenance a year</source>
        <translation type="unfinished">Mantenimiento anual</translation>
    </message>
    <message>
        <source>As a share of the full purchase. Usual: 0.03 to 0.10.</source>
        <translation type="unfinished">Como fracción de la compra total. Habitual: de 0,03 a 0,10.</translation>
    </message>
    <message>
        <source>Time to recover</source>
        <translation type="unfinished">Tiempo de recuperación</translation>
    </message>
    <message>
        <source>From a failure to the first new step: notice, replace, restart, load. Usual: 5 min to an hour.</source>
        <translation type="unfinished">Desde un fallo hasta el primer paso nuevo: detectar, sustituir, reiniciar, cargar. Habitual: de 5 min a una hora.</translation>
    </message>
    <message>
        <source>ZeRO stage</source>
        <translation type="unfinished">Etapa ZeRO</translation>
    </message>
    <message>
        <source>What the data-parallel ranks share out: 1 optimizer state, 2 also gradients, 3 also weights.</source>
        <translation type="unfinished">Lo que se reparten los rangos del paralelismo de datos: 1, el estado del optimizador; 2, también los gradientes; 3, también los pesos.</translation>
    </message>
    <message>
        <source>Prompt length</source>
        <translation type="unfinished">Long. del prompt</translation>
    </message>
    <message>
        <source>Tokens of the prompt, and of the cache that decode reads. Usual: 512 to 8,192; long-context use up to 131,072.</source>
        <translation type="unfinished">Tokens del prompt y de la caché que lee el decode. Habitual: de 512 a 8192; con contexto largo, hasta 131 072.</translation>
    </message>
    <message>
        <source>Answer length</source>
        <translation type="unfinished">Long. de respuesta</translation>
    </message>
    <message>
        <source>Tokens generated for a request. Usual: 64 to 1,024; reasoning models up to 32,768.</source>
        <translation type="unfinished">Tokens generados por petición. Habitual: de 64 a 1024; en modelos de razonamiento, hasta 32 768.</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation type="unfinished">Lote máximo</translation>
    </message>
    <message>
        <source>Requests that a replica decodes together at most, if their caches fit. Usual: 8 to 256.</source>
        <translation type="unfinished">Peticiones que una réplica decodifica juntas como máximo, si sus cachés caben. Habitual: de 8 a 256.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">Página</translation>
    </message>
    <message>
        <source>Tokens in a page of the cache. Small pages waste less, large ones look up faster. Usual: 16.</source>
        <translation type="unfinished">Tokens en una página de la caché. Las páginas pequeñas desperdician menos, las grandes se localizan antes. Habitual: 16.</translation>
    </message>
    <message>
        <source>Spread of the service time</source>
        <translation type="unfinished">Variabilidad del servicio</translation>
    </message>
    <message>
        <source>Standard deviation over mean: 0 for answers of one length, 1 for exponential, above 1 for heavy tails.</source>
        <translation type="unfinished">Desviación típica sobre media: 0 para respuestas de igual longitud, 1 para la exponencial, más de 1 para colas pesadas.</translation>
    </message>
</context>
<context>
    <name>issue</name>
    <message>
        <source>%1 must be given: gradients and optimizer state are counted per parameter</source>
        <translation type="unfinished">hay que indicar %1: los gradientes y el estado del optimizador se cuentan por parámetro</translation>
    </message>
    <message>
        <source>%1 %2: this model states no %3, so the messages between the parts of a split model have no size. Set it to 1 (data parallelism alone), or choose a transformer</source>
        <translation type="unfinished">%1 %2: este modelo no indica %3, así que los mensajes entre las partes de un modelo dividido no tienen tamaño. Fije el valor en 1 (solo paralelismo de datos) o elija un transformer</translation>
    </message>
    <message>
        <source>give %1 or %2, not both: got %3 and %4</source>
        <translation type="unfinished">hay que indicar %1 o %2, no ambos valores: se indicaron %3 y %4</translation>
    </message>
    <message>
        <source>dp × tp × pp × ep × cp must equal the fleet&apos;s %1 accelerators, but tp × pp × ep × cp = %2 × %3 × %4 × %5 = %6 leaves no whole dp; the nearest layout has %7 (dp %8)</source>
        <translation type="unfinished">dp × tp × pp × ep × cp debe ser igual a los %1 aceleradores de la flota, pero con tp × pp × ep × cp = %2 × %3 × %4 × %5 = %6 no queda un dp entero; la disposición más cercana tiene %7 (dp %8)</translation>
    </message>
    <message>
        <source>%1 must be at most the model&apos;s %2 layers, got %3: a stage holds at least one</source>
        <translation type="unfinished">%1 no debe superar las %2 capas del modelo, pero es %3: una etapa tiene al menos una</translation>
    </message>
    <message>
        <source>%1 must be at most %2 (%3), got %4: a rank holds at least one token</source>
        <translation type="unfinished">%1 no debe superar %2 (%3), pero es %4: un rango tiene al menos un token</translation>
    </message>
    <message>
        <source>give %1, or both %2 and %3: without them there is no demand</source>
        <translation type="unfinished">hay que indicar %1, o bien %2 y %3: sin ellos no hay demanda</translation>
    </message>
    <message>
        <source>this model keeps a transformer&apos;s KV cache on the wafer and streams its layers; for other kinds of network that does not hold. Choose a transformer</source>
        <translation type="unfinished">este modelo de cálculo mantiene la caché KV de un transformer en la oblea y recibe sus capas en streaming; para otros tipos de red eso no es válido. Elija un transformer</translation>
    </message>
    <message>
        <source>%1 must be given: they are what is streamed</source>
        <translation type="unfinished">hay que indicar %1: son los que se envían en streaming</translation>
    </message>
    <message>
        <source>a state-space model keeps a state of fixed size instead of a cache that grows with the tokens, which is what this model counts. Choose a transformer</source>
        <translation type="unfinished">un modelo de espacio de estados guarda un estado de tamaño fijo en lugar de una caché que crece con los tokens, que es lo que cuenta este modelo de cálculo. Elija un transformer</translation>
    </message>
    <message>
        <source>this kind of network does not generate token by token and has no KV cache, so prefill and decode do not apply to it. Choose a transformer</source>
        <translation type="unfinished">este tipo de red no genera token a token ni tiene caché KV, así que el prefill y el decode no se aplican a ella. Elija un transformer</translation>
    </message>
    <message>
        <source>%1 must be given: operations and weight bytes are counted per parameter</source>
        <translation type="unfinished">hay que indicar %1: las operaciones y los bytes de los pesos se cuentan por parámetro</translation>
    </message>
    <message>
        <source>%1 must be at most the %2 bits of precision %3, got %4</source>
        <translation type="unfinished">%1 no debe superar los %2 bits de la precisión %3, pero es %4</translation>
    </message>
    <message>
        <source>%1 must be below %2 (%3): at least one token of the prompt is new; got %4</source>
        <translation type="unfinished">%1 debe ser menor que %2 (%3), pero es %4: al menos un token del prompt es nuevo</translation>
    </message>
    <message>
        <source>%1 or %2 must be given: without one the weights have no size</source>
        <translation type="unfinished">hay que indicar %1 o %2: sin uno de ellos los pesos no tienen tamaño</translation>
    </message>
    <message>
        <source>give %1, or both %2 and %3: without them the accelerator&apos;s step has no length</source>
        <translation type="unfinished">hay que indicar %1, o bien %2 y %3: sin ellos el paso del acelerador no tiene duración</translation>
    </message>
    <message>
        <source>%1 must be given: every parameter&apos;s gradient is exchanged</source>
        <translation type="unfinished">hay que indicar %1: se intercambia el gradiente de cada parámetro</translation>
    </message>
    <message>
        <source>%1 must be given: a checkpoint is counted per parameter</source>
        <translation type="unfinished">hay que indicar %1: un checkpoint se cuenta por parámetro</translation>
    </message>
    <message>
        <source>%1 must be at least %2, got %3</source>
        <translation type="unfinished">%1 debe ser como mínimo %2, pero es %3</translation>
    </message>
    <message>
        <source>%1 or %2 must be given: without one a checkpoint has nowhere to go</source>
        <translation type="unfinished">hay que indicar %1 o %2: sin uno de ellos el checkpoint no tiene adónde ir</translation>
    </message>
    <message>
        <source>%1 must be at most the fleet&apos;s %2 accelerators, got %3</source>
        <translation type="unfinished">%1 no debe superar los %2 aceleradores de la flota, pero es %3</translation>
    </message>
    <message>
        <source>%1 or %2 must be given: a scenario runs on one device or on a fleet</source>
        <translation type="unfinished">hay que indicar %1 o %2: un escenario se ejecuta en un dispositivo o en una flota</translation>
    </message>
    <message>
        <source>%1 and %2 are both given; the fleet&apos;s accelerator is the hardware: give one of them</source>
        <translation type="unfinished">se han indicado %1 y %2, pero el hardware es el acelerador de la flota: hay que indicar solo uno de los dos</translation>
    </message>
    <message>
        <source>%1 must be none with a fleet, which says itself how many devices there are</source>
        <translation type="unfinished">%1 debe ser «Ninguno» con una flota, que ya dice cuántos dispositivos hay</translation>
    </message>
    <message>
        <source>%1 must divide the %2 accelerators into whole replicas, got %3</source>
        <translation type="unfinished">%1 debe dividir los %2 aceleradores en réplicas enteras, pero es %3</translation>
    </message>
    <message>
        <source>%1 and %2 both set the budget; give one of them (the time a budget takes is an output)</source>
        <translation type="unfinished">tanto %1 como %2 fijan el presupuesto; hay que indicar solo uno de los dos (el tiempo que lleva un presupuesto es una salida)</translation>
    </message>
    <message>
        <source>give %1, or %2 (accelerator time), or %3: without one there is no budget</source>
        <translation type="unfinished">hay que indicar %1, %2 (tiempo de acelerador) o %3: sin uno de ellos no hay presupuesto</translation>
    </message>
    <message>
        <source>this model has no experts to route tokens to. Choose a mixture of experts (kind sparse_transformer)</source>
        <translation type="unfinished">este modelo no tiene expertos a los que enrutar tokens. Elija una mezcla de expertos (tipo sparse_transformer)</translation>
    </message>
    <message>
        <source>%1 must be given: tokens are routed among them</source>
        <translation type="unfinished">hay que indicar %1: los tokens se enrutan entre ellos</translation>
    </message>
    <message>
        <source>%1 must be given: it sets how often a token is sent</source>
        <translation type="unfinished">hay que indicar %1: determina cuántas veces se envía un token</translation>
    </message>
    <message>
        <source>%1 must be given: active parameters are at most all of them</source>
        <translation type="unfinished">hay que indicar %1: los parámetros activos son, como máximo, todos ellos</translation>
    </message>
    <message>
        <source>%1 must be given: they are what a hot expert stretches</source>
        <translation type="unfinished">hay que indicar %1: son los que un experto caliente hace crecer</translation>
    </message>
    <message>
        <source>%1 must be at most %2, %3, got %4</source>
        <translation type="unfinished">%1 no debe superar %2 (%3), pero es %4</translation>
    </message>
    <message>
        <source>%1 must be given: with %2 above 1 its fabric carries the all-to-all</source>
        <translation type="unfinished">hay que indicar %1: con %2 mayor que 1, su interconexión transporta el all-to-all</translation>
    </message>
    <message>
        <source>this model counts the activations of transformer layers; for other kinds of network that count does not hold. Choose a transformer</source>
        <translation type="unfinished">este modelo de cálculo cuenta las activaciones de las capas de un transformer; para otros tipos de red ese recuento no es válido. Elija un transformer</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation type="unfinished">%1 se nombra dos veces</translation>
    </message>
    <message>
        <source>%1 and %2 overlap: one is a part of the other</source>
        <translation type="unfinished">%1 y %2 se solapan: uno es parte del otro</translation>
    </message>
    <message>
        <source>%1 is not there at both ends; name the whole that it is a part of</source>
        <translation type="unfinished">%1 no está en ambos extremos; hay que nombrar el conjunto del que forma parte</translation>
    </message>
    <message>
        <source>%1 is not an input</source>
        <translation type="unfinished">%1 no es una entrada</translation>
    </message>
    <message>
        <source>at most %1 changes can be told apart, got %2</source>
        <translation type="unfinished">se pueden separar como máximo %1 cambios, pero hay %2</translation>
    </message>
    <message>
        <source>%1 is not one value; name a part of it</source>
        <translation type="unfinished">%1 no es un solo valor; hay que nombrar una de sus partes</translation>
    </message>
    <message>
        <source>%1 is not given, so its parts cannot be varied</source>
        <translation type="unfinished">no se ha indicado %1, así que no se pueden variar sus partes</translation>
    </message>
    <message>
        <source>%1 is not an input; did you mean %2?</source>
        <translation type="unfinished">%1 no es una entrada; ¿quiso decir %2?</translation>
    </message>
    <message>
        <source>%1 is not an output</source>
        <translation type="unfinished">%1 no es una salida</translation>
    </message>
    <message>
        <source>%1 is not an output; did you mean %2?</source>
        <translation type="unfinished">%1 no es una salida; ¿quiso decir %2?</translation>
    </message>
    <message>
        <source>%1: the standard deviation must be greater than 0, got %2</source>
        <translation type="unfinished">%1: la desviación típica debe ser mayor que 0, pero es %2</translation>
    </message>
    <message>
        <source>%1: a normal distribution about %2 has nothing within what is allowed</source>
        <translation type="unfinished">%1: una distribución normal en torno a %2 no tiene nada dentro de lo permitido</translation>
    </message>
    <message>
        <source>%1: a range goes from the smaller to the larger, got %2 to %3</source>
        <translation type="unfinished">%1: el intervalo va del menor al mayor, pero es de %2 a %3</translation>
    </message>
    <message>
        <source>%1: a log-uniform range starts above 0, got %2</source>
        <translation type="unfinished">%1: un intervalo log-uniforme empieza por encima de 0, pero es %2</translation>
    </message>
    <message>
        <source>%1: the most likely value must lie between the ends, got %2</source>
        <translation type="unfinished">%1: el valor más probable debe estar entre los extremos, pero es %2</translation>
    </message>
    <message>
        <source>%1: it must stay at most %2, got %3 to %4</source>
        <translation type="unfinished">%1: no debe pasar de %2, pero va de %3 a %4</translation>
    </message>
    <message>
        <source>%1: it must stay at least %2, got %3 to %4</source>
        <translation type="unfinished">%1: no debe bajar de %2, pero va de %3 a %4</translation>
    </message>
    <message>
        <source>a search of layouts takes a fleet of at most %1 accelerators, this one has %2</source>
        <translation type="unfinished">una búsqueda de disposiciones admite una flota de %1 aceleradores como máximo; esta tiene %2</translation>
    </message>
    <message>
        <source>%1 must be at most %2, got %3</source>
        <translation type="unfinished">%1 debe ser como máximo %2, pero es %3</translation>
    </message>
    <message>
        <source>%1 must be greater than %2, got %3</source>
        <translation type="unfinished">%1 debe ser mayor que %2, pero es %3</translation>
    </message>
    <message>
        <source>%1 must be greater than %2 and at most %3, got %4</source>
        <translation type="unfinished">%1 debe ser mayor que %2 y como máximo %3, pero es %4</translation>
    </message>
    <message>
        <source>%1 must be at least %2 and at most %3, got %4</source>
        <translation type="unfinished">%1 debe ser como mínimo %2 y como máximo %3, pero es %4</translation>
    </message>
    <message>
        <source>%1 must be a number, got %2</source>
        <translation type="unfinished">%1 debe ser un número, pero es %2</translation>
    </message>
    <message>
        <source>%1 must be a quantity such as &quot;%2&quot;, got %3</source>
        <translation type="unfinished">%1 debe ser una magnitud como «%2», pero es %3</translation>
    </message>
    <message>
        <source>%1 is beyond what a double holds, got %2</source>
        <translation type="unfinished">%1 supera lo que admite un double; se indicó %2</translation>
    </message>
    <message>
        <source>%1 is a plain number, such as %2 or %3; got %4</source>
        <translation type="unfinished">%1 es un número sin unidad, como %2 o %3; se indicó %4</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a known unit; did you mean &quot;%3&quot;?</source>
        <translation type="unfinished">%1: «%2» no es una unidad conocida; ¿quiso decir «%3»?</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a known unit; a value here reads like &quot;%3&quot;</source>
        <translation type="unfinished">%1: «%2» no es una unidad conocida; aquí un valor se escribe como «%3»</translation>
    </message>
    <message>
        <source>%1 is %2 and needs a unit, such as &quot;%3&quot;; got %4</source>
        <translation type="unfinished">%1 es %2 y necesita una unidad, como en «%3»; se indicó %4</translation>
    </message>
    <message>
        <source>%1 wants %2; %3 is %4</source>
        <translation type="unfinished">%1 requiere %2; %3 es %4</translation>
    </message>
    <message>
        <source>%1 is %2 and needs a unit, such as &quot;%3&quot;; got the bare number %4</source>
        <translation type="unfinished">%1 es %2 y necesita una unidad, como en «%3»; se indicó solo el número %4</translation>
    </message>
    <message>
        <source>%1 must be %2, got %3</source>
        <translation type="unfinished">%1 debe ser %2, pero es %3</translation>
    </message>
    <message>
        <source>%1 must be a whole number, got %2</source>
        <translation type="unfinished">%1 debe ser un número entero, pero es %2</translation>
    </message>
    <message>
        <source>%1 must be at most 9e15, got %2</source>
        <translation type="unfinished">%1 debe ser como máximo 9e15, pero es %2</translation>
    </message>
    <message>
        <source>%1 must be true or false, got %2</source>
        <translation type="unfinished">%1 debe ser true o false, pero es %2</translation>
    </message>
    <message>
        <source>%1 must be a text, got %2</source>
        <translation type="unfinished">%1 debe ser un texto, pero es %2</translation>
    </message>
    <message>
        <source>%1 must be an object, got %2</source>
        <translation type="unfinished">%1 debe ser un objeto, pero es %2</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not in the zoo of %3</source>
        <translation type="unfinished">%1: «%2» no está en el zoo de %3</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not in the zoo of %3; did you mean %4?</source>
        <translation type="unfinished">%1: «%2» no está en el zoo de %3; ¿quiso decir %4?</translation>
    </message>
    <message>
        <source>%1 is not a field here; allowed are %2</source>
        <translation type="unfinished">%1 no es un campo de este objeto; se admiten %2</translation>
    </message>
    <message>
        <source>%1 is not a field here; did you mean %2?</source>
        <translation type="unfinished">%1 no es un campo de este objeto; ¿quiso decir %2?</translation>
    </message>
    <message>
        <source>%1 is one value, not an object</source>
        <translation type="unfinished">%1 es un solo valor, no un objeto</translation>
    </message>
    <message>
        <source>%1 must be given</source>
        <translation type="unfinished">hay que indicar %1</translation>
    </message>
    <message>
        <source>%1 must be given: an id of the zoo or an object</source>
        <translation type="unfinished">hay que indicar %1: un identificador del zoo o un objeto</translation>
    </message>
    <message>
        <source>%1 must be an id of the zoo or an object, got %2</source>
        <translation type="unfinished">%1 debe ser un identificador del zoo o un objeto, pero es %2</translation>
    </message>
    <message>
        <source>%1 must be the id of a scenario, got %2</source>
        <translation type="unfinished">%1 debe ser el identificador de un escenario, pero es %2</translation>
    </message>
    <message>
        <source>%1 must be &quot;textbook&quot;, &quot;refined&quot; or an object that overrides named assumptions, got %2</source>
        <translation type="unfinished">%1 debe ser «textbook», «refined» o un objeto que sustituya supuestos por su nombre, pero es %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>First-principles reasoning about ML systems.</source>
        <translation type="unfinished">Razonamiento sobre sistemas de ML a partir de primeros principios.</translation>
    </message>
    <message>
        <source>Session file to open.</source>
        <translation type="unfinished">Archivo de sesión que abrir.</translation>
    </message>
    <message>
        <source>Page to show, such as roofline or memory.</source>
        <translation type="unfinished">Página que mostrar, como roofline o memory.</translation>
    </message>
    <message>
        <source>Write a picture of the window and quit.</source>
        <translation type="unfinished">Escribir una imagen de la ventana y salir.</translation>
    </message>
    <message>
        <source>Window size, such as 1280x720.</source>
        <translation type="unfinished">Tamaño de la ventana, como 1280x720.</translation>
    </message>
    <message>
        <source>light or dark, for this run.</source>
        <translation type="unfinished">light o dark, para esta ejecución.</translation>
    </message>
    <message>
        <source>Language of the interface for this run: en, de, es, zh_CN or ar.</source>
        <translation type="unfinished">Idioma de la interfaz en esta ejecución: en, de, es, zh_CN o ar.</translation>
    </message>
    <message>
        <source>Folder of zoo entries of your own.</source>
        <translation type="unfinished">Carpeta de fichas del zoo propias.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no folder yet</source>
        <translation type="unfinished">«%1» aún no es una carpeta</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;.</source>
        <translation type="unfinished">No existe la página «%1».</translation>
    </message>
    <message>
        <source>%1 must be %2, got &quot;%3&quot;</source>
        <translation type="unfinished">%1 debe ser %2, pero es «%3»</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation type="unfinished">light o dark</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT in pixels, such as 1280x720</source>
        <translation type="unfinished">ANCHOxALTO en píxeles, como 1280x720</translation>
    </message>
    <message>
        <source>one session at a time, got %1</source>
        <translation type="unfinished">solo una sesión a la vez, pero se indicaron %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written</source>
        <translation type="unfinished">no se puede escribir «%1»</translation>
    </message>
</context>
<context>
    <name>mlsys::Autosave</name>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished">línea %1: %2</translation>
    </message>
</context>
<context>
    <name>mlsys::Callout</name>
    <message>
        <source>Dismiss this hint</source>
        <translation type="unfinished">Descartar esta sugerencia</translation>
    </message>
    <message>
        <source>Dismiss hint: %1</source>
        <translation type="unfinished">Descartar la sugerencia: %1</translation>
    </message>
</context>
<context>
    <name>mlsys::CardWidget</name>
    <message>
        <source>%1: click for the working</source>
        <translation type="unfinished">%1: clic para ver el desarrollo</translation>
    </message>
    <message>
        <source>%1: click for the working, on the arrow (or press Return) for its page</source>
        <translation type="unfinished">%1: clic para ver el desarrollo; en la flecha (o con Intro), para ir a su página</translation>
    </message>
</context>
<context>
    <name>mlsys::Chart</name>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>from, to and duration of a span</comment>
        <translation type="unfinished">%1 a %2 (%3)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">sin respuesta</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <comment>legend entries that do not fit</comment>
        <translation type="unfinished">
            <numerusform>+ %n más</numerusform>
            <numerusform>+ %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mlsys::CommandPalette</name>
    <message>
        <source>Find a command, page, entry, input or formula</source>
        <translation type="unfinished">Buscar una orden, página, ficha, entrada o fórmula</translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">Buscar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Lo encontrado</translation>
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
        <translation type="unfinished">Ficha nueva: %1</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation type="unfinished">Una copia de %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished">%1 (copia)</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished">Editar %1</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation type="unfinished">Importado: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished">Id</translation>
    </message>
    <message>
        <source>Under which it is found: letters, digits, _ and -</source>
        <translation type="unfinished">Con el que se encuentra: letras, cifras, _ y -</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Familia</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished">Nivel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Año</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Source of what you enter</source>
        <translation type="unfinished">Fuente de lo introducido</translation>
    </message>
    <message>
        <source>A data sheet, a paper, a quote, your own estimate</source>
        <translation type="unfinished">Una hoja de datos, un artículo, un presupuesto, una estimación propia</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation type="unfinished">Introducido a mano</translation>
    </message>
    <message>
        <source>Kind of that source</source>
        <translation type="unfinished">Tipo de esa fuente</translation>
    </message>
    <message>
        <source>letters, digits, _ and - only</source>
        <translation type="unfinished">solo letras, cifras, _ y -</translation>
    </message>
    <message>
        <source>the zoo has an entry %1 already</source>
        <translation type="unfinished">el zoo ya tiene una ficha %1</translation>
    </message>
    <message>
        <source>a year such as 2024</source>
        <translation type="unfinished">un año como 2024</translation>
    </message>
    <message>
        <source>Still wanted: %1</source>
        <translation type="unfinished">Aún falta: %1</translation>
    </message>
</context>
<context>
    <name>mlsys::EntryEditor</name>
    <message>
        <source>A&amp;ll fields</source>
        <translation type="unfinished">Todos los cam&amp;pos</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">&amp;Cancelar</translation>
    </message>
    <message>
        <source>Writes it into %1</source>
        <translation type="unfinished">La escribe en %1</translation>
    </message>
    <message>
        <source>The entry was not saved</source>
        <translation type="unfinished">No se guardó la ficha</translation>
    </message>
</context>
<context>
    <name>mlsys::ExploreView</name>
    <message>
        <source>Set to this place</source>
        <translation type="unfinished">Aplicar este punto</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Progreso</translation>
    </message>
    <message>
        <source>&amp;Compute</source>
        <translation type="unfinished">Ca&amp;lcular</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished">Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>%1 has no answer here: %2</source>
        <translation type="unfinished">%1 no tiene respuesta aquí: %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished">%1 puntos</translation>
    </message>
    <message>
        <source>, about %1</source>
        <translation type="unfinished">, aprox. %1</translation>
    </message>
    <message>
        <source>Computing, about %1 left</source>
        <translation type="unfinished">Calculando, quedan aprox. %1</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation type="unfinished">Cálculo</translation>
    </message>
</context>
<context>
    <name>mlsys::ExportDialog</name>
    <message>
        <source>Custom size</source>
        <translation type="unfinished">Tamaño propio</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation type="unfinished">Diapositiva 16:9</translation>
    </message>
    <message>
        <source>Paper, one column</source>
        <translation type="unfinished">Artículo, una columna</translation>
    </message>
    <message>
        <source>Paper, two columns</source>
        <translation type="unfinished">Artículo, dos columnas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Informe</translation>
    </message>
    <message>
        <source>&amp;Caption with scenario and assumptions</source>
        <translation type="unfinished">&amp;Leyenda con escenario y supuestos</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished">Exportar gráfico</translation>
    </message>
    <message>
        <source>PNG (pixels)</source>
        <translation type="unfinished">PNG (píxeles)</translation>
    </message>
    <message>
        <source>SVG (vector)</source>
        <translation type="unfinished">SVG (vectorial)</translation>
    </message>
    <message>
        <source>PDF (vector)</source>
        <translation type="unfinished">PDF (vectorial)</translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"> mm</translation>
    </message>
    <message>
        <source> DPI</source>
        <translation type="unfinished"> ppp</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Oscuro</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">Vista previa</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished">&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished">&amp;Tamaño</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation type="unfinished">&amp;Ancho</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation type="unfinished">Alt&amp;o</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation type="unfinished">&amp;Resolución</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished">Te&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished">&amp;Exportar…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished">%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>vector: sharp at any size</source>
        <translation type="unfinished">vectorial: nítido a cualquier tamaño</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation type="unfinished">Póster</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished">Tí&amp;tulo</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation type="unfinished">&amp;Leyenda</translation>
    </message>
    <message>
        <source>mm</source>
        <translation type="unfinished">mm</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished">píxeles</translation>
    </message>
    <message>
        <source>Unit of width and height</source>
        <translation type="unfinished">Unidad de anchura y altura</translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"> pt</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation type="unfinished">&amp;Unidad</translation>
    </message>
    <message>
        <source>F&amp;ont</source>
        <translation type="unfinished">F&amp;uente</translation>
    </message>
    <message>
        <source>Letter si&amp;ze</source>
        <translation type="unfinished">Tamaño de le&amp;tra</translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"> px</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished">Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished">Alto contraste, oscuro</translation>
    </message>
</context>
<context>
    <name>mlsys::FieldEditor</name>
    <message>
        <source>Reset to the zoo&apos;s value</source>
        <translation type="unfinished">Restablecer el valor del zoo</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished">Restablecer %1</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation type="unfinished">%1, deslizador</translation>
    </message>
</context>
<context>
    <name>mlsys::FormulaSheet</name>
    <message>
        <source>, more than %1</source>
        <translation type="unfinished">, más de %1</translation>
    </message>
    <message>
        <source>, at least %1</source>
        <translation type="unfinished">, al menos %1</translation>
    </message>
    <message>
        <source>, at most %1</source>
        <translation type="unfinished">, como máximo %1</translation>
    </message>
    <message>
        <source>; %1 if not given</source>
        <translation type="unfinished">; %1 si no se indica</translation>
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
        <translation type="unfinished">Símbolo</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished">Magnitud</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Valor</translation>
    </message>
    <message>
        <source>no result</source>
        <translation type="unfinished">sin resultado</translation>
    </message>
</context>
<context>
    <name>mlsys::FormulasModel</name>
    <message>
        <source>Laws and rules of thumb</source>
        <translation type="unfinished">Leyes y reglas prácticas</translation>
    </message>
</context>
<context>
    <name>mlsys::FormulasView</name>
    <message>
        <source>filter by name, symbol, equation, source</source>
        <translation type="unfinished">filtrar por nombre, símbolo, ecuación, fuente</translation>
    </message>
    <message>
        <source>Filter formulas</source>
        <translation type="unfinished">Filtrar fórmulas</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation type="unfinished">Fórmulas</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation type="unfinished">&amp;Copiar como orden</translation>
    </message>
    <message>
        <source>What mlsysim-cli needs to give the same result</source>
        <translation type="unfinished">Lo que mlsysim-cli necesita para dar el mismo resultado</translation>
    </message>
    <message>
        <source>Command copied.</source>
        <translation type="unfinished">Orden copiada.</translation>
    </message>
    <message>
        <source>This scenario&apos;s &amp;numbers</source>
        <translation type="unfinished">&amp;Números de este escenario</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished">Fuente: %1</translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation type="unfinished">Se usa en: %1</translation>
    </message>
    <message>
        <source>Found step by step; the line above describes the steps.</source>
        <translation type="unfinished">Se halla paso a paso; la línea de arriba describe los pasos.</translation>
    </message>
    <message>
        <source>The numbers that the formula has in this scenario</source>
        <translation type="unfinished">Los números que tiene la fórmula en este escenario</translation>
    </message>
    <message>
        <source>No result of this scenario uses this formula</source>
        <translation type="unfinished">Ningún resultado de este escenario usa esta fórmula</translation>
    </message>
    <message>
        <source>Your numbers:</source>
        <translation type="unfinished">Números propios:</translation>
    </message>
    <message>
        <source>With the numbers of this scenario:</source>
        <translation type="unfinished">Con los números de este escenario:</translation>
    </message>
    <message>
        <source>With example numbers (no result of this scenario uses it):</source>
        <translation type="unfinished">Con números de ejemplo (ningún resultado de este escenario la usa):</translation>
    </message>
    <message>
        <source>No result: an argument needs correction</source>
        <translation type="unfinished">Sin resultado: hay que corregir un argumento</translation>
    </message>
</context>
<context>
    <name>mlsys::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished">Guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished">Buscar en la guía</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation type="unfinished">Páginas de la guía</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation type="unfinished">Texto de la guía</translation>
    </message>
    <message>
        <source>%1 – Guide</source>
        <translation type="unfinished">%1 – Guía</translation>
    </message>
</context>
<context>
    <name>mlsys::InputsModel</name>
    <message>
        <source>Inference</source>
        <translation type="unfinished">Inferencia</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">Entrenamiento</translation>
    </message>
    <message>
        <source>Fleet over time</source>
        <translation type="unfinished">Flota en el tiempo</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished">Comunes</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished">Supuestos</translation>
    </message>
    <message numerus="yes">
        <source>Assumptions (%n edited)</source>
        <translation type="unfinished">
            <numerusform>Supuestos (%n editado)</numerusform>
            <numerusform>Supuestos (%n editados)</numerusform>
        </translation>
    </message>
    <message>
        <source>The zoo has no entry %1</source>
        <translation type="unfinished">El zoo no tiene ninguna ficha %1</translation>
    </message>
    <message>
        <source>Sparse %1</source>
        <translation type="unfinished">%1 dispersa</translation>
    </message>
</context>
<context>
    <name>mlsys::InputsPanel</name>
    <message>
        <source>Show &amp;advanced inputs</source>
        <translation type="unfinished">Mostrar entradas avan&amp;zadas</translation>
    </message>
    <message>
        <source>Changes here make an edited copy; the zoo keeps its values.</source>
        <translation type="unfinished">Los cambios de aquí crean una copia editada; el zoo conserva sus valores.</translation>
    </message>
</context>
<context>
    <name>mlsys::MainWindow</name>
    <message>
        <source>MLSys·im sessions (*.mlsysim.json);;All files (*)</source>
        <translation type="unfinished">Sesiones de MLSys·im (*.mlsysim.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New (first scenario)</source>
        <translation type="unfinished">&amp;Nuevo (primer escenario)</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation type="unfinished">Ventana &amp;nueva</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation type="unfinished">Abrir sesión</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation type="unfinished">&amp;Guardar sesión</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation type="unfinished">Guardar sesión &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation type="unfinished">&amp;Exportar gráfico…</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation type="unfinished">Exportar &amp;tabla…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Rehacer</translation>
    </message>
    <message>
        <source>Copy &amp;chart</source>
        <translation type="unfinished">Copiar &amp;gráfico</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation type="unfinished">Copiar &amp;tabla</translation>
    </message>
    <message>
        <source>Copy &amp;page as</source>
        <translation type="unfinished">Copiar &amp;página como</translation>
    </message>
    <message>
        <source>This page has no answer to copy.</source>
        <translation type="unfinished">Esta página no tiene respuesta que copiar.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished">Copiado: %1</translation>
    </message>
    <message>
        <source>&amp;Command for mlsysim-cli</source>
        <translation type="unfinished">&amp;Orden para mlsysim-cli</translation>
    </message>
    <message>
        <source>&amp;JSON requests</source>
        <translation type="unfinished">Peticiones &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation type="unfinished">&amp;Frase</translation>
    </message>
    <message>
        <source>Copy &amp;working</source>
        <translation type="unfinished">Copiar de&amp;sarrollo</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation type="unfinished">E&amp;scenario</translation>
    </message>
    <message>
        <source>&amp;Pin for comparison</source>
        <translation type="unfinished">&amp;Fijar para comparar</translation>
    </message>
    <message>
        <source>Pinned. Change something: the pin stays on the charts and numbers show their change.</source>
        <translation type="unfinished">Fijado. Al cambiar algo, lo fijado sigue en los gráficos y los números muestran su cambio.</translation>
    </message>
    <message>
        <source>Cl&amp;ear the comparison</source>
        <translation type="unfinished">&amp;Borrar la comparación</translation>
    </message>
    <message>
        <source>Next &amp;task: inference, serving, training</source>
        <translation type="unfinished">&amp;Tarea siguiente: inferencia, servicio, entrenamiento</translation>
    </message>
    <message>
        <source>Reset &amp;hardware edits</source>
        <translation type="unfinished">Restablecer &amp;hardware editado</translation>
    </message>
    <message>
        <source>Reset &amp;model edits</source>
        <translation type="unfinished">Restablecer &amp;modelo editado</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished">Te&amp;ma</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation type="unfinished">&amp;Según el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished">&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished">&amp;Oscuro</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished">I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation type="unfinished">Idioma del &amp;sistema</translation>
    </message>
    <message>
        <source>%1 (not yet reviewed)</source>
        <translation type="unfinished">%1 (sin revisar)</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation type="unfinished">&amp;Unidades</translation>
    </message>
    <message>
        <source>Bytes in &amp;GiB</source>
        <translation type="unfinished">Bytes en &amp;GiB</translation>
    </message>
    <message>
        <source>Times in &amp;µs</source>
        <translation type="unfinished">Tiempos en &amp;µs</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished">Más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished">Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished">&amp;Tamaño normal</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation type="unfinished">Página &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation type="unfinished">Página &amp;anterior</translation>
    </message>
    <message>
        <source>Reset chart &amp;zoom</source>
        <translation type="unfinished">Restablecer &amp;zoom del gráfico</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished">Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation type="unfinished">Restablecer &amp;disposición</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">A&amp;yuda</translation>
    </message>
    <message>
        <source>Show the &amp;hints again</source>
        <translation type="unfinished">Mostrar de nuevo las &amp;sugerencias</translation>
    </message>
    <message>
        <source>&amp;About MLSys·im</source>
        <translation type="unfinished">&amp;Acerca de MLSys·im</translation>
    </message>
    <message>
        <source>About MLSys·im</source>
        <translation type="unfinished">Acerca de MLSys·im</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;MLSys·im Desktop %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;First-principles reasoning about machine-learning systems. Results are analytical estimates, not measurements: they show the binding constraint; measure before you commit.&lt;/p&gt;&lt;p&gt;Licence: GPL-3.0-or-later. Charts by Qt Charts (GPL-3.0).&lt;/p&gt;</source>
        <translation type="unfinished">&lt;p&gt;&lt;b&gt;MLSys·im Desktop %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Razonamiento sobre sistemas de aprendizaje automático a partir de primeros principios. Los resultados son estimaciones analíticas, no mediciones: muestran la restricción que limita; conviene medir antes de decidir.&lt;/p&gt;&lt;p&gt;Licencia: GPL-3.0-or-later. Gráficos con Qt Charts (GPL-3.0).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished">Principal</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Rehacer</translation>
    </message>
    <message>
        <source>The set of assumptions that every number rests on</source>
        <translation type="unfinished">El conjunto de supuestos en que se apoya cada número</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished">Ejemplos</translation>
    </message>
    <message>
        <source>Common questions of this page, set up with one click</source>
        <translation type="unfinished">Preguntas habituales de esta página, preparadas con un clic</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished">Fijar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Exportar</translation>
    </message>
    <message>
        <source>&amp;Assumptions</source>
        <translation type="unfinished">S&amp;upuestos</translation>
    </message>
    <message>
        <source>&amp;Textbook</source>
        <translation type="unfinished">&amp;Libro de texto</translation>
    </message>
    <message>
        <source>&amp;Refined (preview, unfitted)</source>
        <translation type="unfinished">&amp;Refinado (previa, sin ajustar)</translation>
    </message>
    <message>
        <source>Reset &amp;edited assumptions</source>
        <translation type="unfinished">Restablecer supuestos &amp;editados</translation>
    </message>
    <message>
        <source>Reset assumptions</source>
        <translation type="unfinished">Restablecer supuestos</translation>
    </message>
    <message>
        <source>&amp;Show what each changes</source>
        <translation type="unfinished">&amp;Mostrar qué cambia cada uno</translation>
    </message>
    <message>
        <source>P&amp;ins</source>
        <translation type="unfinished">F&amp;ijados</translation>
    </message>
    <message>
        <source>&amp;Swap with the pin</source>
        <translation type="unfinished">I&amp;ntercambiar con el fijado</translation>
    </message>
    <message>
        <source>&amp;Remove all pins</source>
        <translation type="unfinished">&amp;Quitar todos los fijados</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>&amp;Compare with it</source>
        <translation type="unfinished">&amp;Comparar con él</translation>
    </message>
    <message>
        <source>&amp;Swap with it</source>
        <translation type="unfinished">&amp;Intercambiar con él</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished">Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>Rename the pin</source>
        <translation type="unfinished">Cambiar el nombre del fijado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Examples of this page</source>
        <translation type="unfinished">&amp;Ejemplos de esta página</translation>
    </message>
    <message>
        <source>The session was not opened</source>
        <translation type="unfinished">No se abrió la sesión</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished">Guardado: %1</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <translation type="unfinished">No se guardó la sesión</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation type="unfinished">Guardar sesión</translation>
    </message>
    <message>
        <source>this scenario</source>
        <translation type="unfinished">este escenario</translation>
    </message>
    <message>
        <source>This page has no chart.</source>
        <translation type="unfinished">Esta página no tiene gráfico.</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished">Exportar gráfico</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation type="unfinished">Exportado: %1</translation>
    </message>
    <message>
        <source>The chart was not exported</source>
        <translation type="unfinished">No se exportó el gráfico</translation>
    </message>
    <message>
        <source>Chart copied as picture and SVG.</source>
        <translation type="unfinished">Gráfico copiado como imagen y SVG.</translation>
    </message>
    <message>
        <source>Table copied.</source>
        <translation type="unfinished">Tabla copiada.</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation type="unfinished">Exportar tabla</translation>
    </message>
    <message>
        <source>The table was not exported</source>
        <translation type="unfinished">No se exportó la tabla</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished">No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>&amp;Use the zoo&apos;s values</source>
        <translation type="unfinished">Usar los valores del &amp;zoo</translation>
    </message>
    <message>
        <source>Zoo</source>
        <translation type="unfinished">Zoo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">Modelo</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished">Hardware</translation>
    </message>
    <message>
        <source>Fleet and grid</source>
        <translation type="unfinished">Flota y red eléctrica</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished">Flota</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">Red eléctrica</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished">Entradas</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation type="unfinished">&amp;Tarea</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Tarea</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation type="unfinished">Inferencia</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished">Servicio</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">Entrenamiento</translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished">Desarrollo</translation>
    </message>
    <message>
        <source>Input needs correction: %1</source>
        <translation type="unfinished">Hay que corregir la entrada: %1</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation type="unfinished">sin título</translation>
    </message>
    <message>
        <source>%1[*] – MLSys·im</source>
        <translation type="unfinished">%1[*] – MLSys·im</translation>
    </message>
    <message>
        <source>This session keeps its own values of %1; the zoo&apos;s are different.</source>
        <translation type="unfinished">Esta sesión conserva sus propios valores de %1; los del zoo son distintos.</translation>
    </message>
    <message>
        <source>Drag the batch size and watch the point walk along the roofline.</source>
        <translation type="unfinished">Al arrastrar el tamaño de lote, el punto recorre la Roofline.</translation>
    </message>
    <message>
        <source>Click a number, here or in the table, to see how it came about.</source>
        <translation type="unfinished">Clic en un número, aquí o en la tabla, para ver cómo se obtuvo.</translation>
    </message>
    <message>
        <source>Pin a scenario, then change something: both stay on the chart.</source>
        <translation type="unfinished">Al fijar un escenario y después cambiar algo, ambos quedan en el gráfico.</translation>
    </message>
    <message>
        <source>&amp;Open session or figure…</source>
        <translation type="unfinished">&amp;Abrir sesión o figura…</translation>
    </message>
    <message>
        <source>Copy ta&amp;ble as</source>
        <translation type="unfinished">Copiar ta&amp;bla como</translation>
    </message>
    <message>
        <source>Table copied as %1.</source>
        <translation type="unfinished">Tabla copiada como %1.</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished">Alto &amp;contraste</translation>
    </message>
    <message>
        <source>&amp;Lecture</source>
        <translation type="unfinished">&amp;Clase</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation type="unfinished">&amp;Buscar todo…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished">A&amp;tajos de teclado…</translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation type="unfinished">&amp;Guía de esta página</translation>
    </message>
    <message>
        <source>&amp;Cite…</source>
        <translation type="unfinished">&amp;Citar…</translation>
    </message>
    <message>
        <source>BibTeX entry copied.</source>
        <translation type="unfinished">Entrada BibTeX copiada.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished">Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Acción</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">Página</translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">Entrada</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished">Fórmula</translation>
    </message>
    <message>
        <source>Sessions and figures (*.mlsysim.json *.png *.svg *.pdf);;All files (*)</source>
        <translation type="unfinished">Sesiones y figuras (*.mlsysim.json *.png *.svg *.pdf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The deck was not opened</source>
        <translation type="unfinished">No se abrió la presentación</translation>
    </message>
    <message>
        <source>F5 presents, Page Down steps on.</source>
        <translation type="unfinished">F5 presenta, Av Pág avanza.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished">No se pudo leer %1: %2</translation>
    </message>
    <message>
        <source>it is too large to be a figure</source>
        <translation type="unfinished">es demasiado grande para ser una figura</translation>
    </message>
    <message>
        <source>%1 carries no scenario; figures exported by this program do.</source>
        <translation type="unfinished">%1 no lleva ningún escenario; las figuras exportadas por este programa sí.</translation>
    </message>
    <message>
        <source>The scenario in %1 could not be read, line %2: %3</source>
        <translation type="unfinished">No se pudo leer el escenario de %1, línea %2: %3</translation>
    </message>
    <message>
        <source>The name of the file says the format: .csv, .tsv, .md, .tex or .html; got %1</source>
        <translation type="unfinished">El nombre del archivo indica el formato: .csv, .tsv, .md, .tex o .html; se recibió %1</translation>
    </message>
    <message>
        <source>The program did not end properly; this is what was not saved.</source>
        <translation type="unfinished">El programa no terminó bien; esto es lo que no se guardó.</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation type="unfinished">&amp;Descartarlo</translation>
    </message>
    <message>
        <source>Export a&amp;ll charts…</source>
        <translation type="unfinished">Exportar &amp;todos los gráficos…</translation>
    </message>
    <message>
        <source>&amp;Report, print…</source>
        <translation type="unfinished">In&amp;forme, imprimir…</translation>
    </message>
    <message>
        <source>Export all charts</source>
        <translation type="unfinished">Exportar todos los gráficos</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">Guardar el informe</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation type="unfinished">Carpeta para el informe</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation type="unfinished">No se escribió el informe</translation>
    </message>
    <message>
        <source>Charts exported: %1</source>
        <translation type="unfinished">Gráficos exportados: %1</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation type="unfinished">Presentación</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation type="unfinished">Página de &amp;inicio</translation>
    </message>
    <message>
        <source>60-second &amp;tour</source>
        <translation type="unfinished">&amp;Recorrido de 60 segundos</translation>
    </message>
    <message>
        <source>The program did not end properly, and what was not saved cannot be read (%1). It is kept as %2</source>
        <translation type="unfinished">El programa no terminó correctamente y lo que no se guardó no se puede leer (%1). Se conserva como %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">&amp;Cerrar</translation>
    </message>
    <message>
        <source>Something else that was not saved is shown here.</source>
        <translation type="unfinished">Aquí se muestra otra cosa que no se guardó.</translation>
    </message>
</context>
<context>
    <name>mlsys::Navigation</name>
    <message>
        <source>Groups of pages</source>
        <translation type="unfinished">Grupos de páginas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Páginas</translation>
    </message>
    <message>
        <source>Textbook: %1</source>
        <translation type="unfinished">Libro de texto: %1</translation>
    </message>
</context>
<context>
    <name>mlsys::PageWidget</name>
    <message>
        <source>Results of %1</source>
        <translation type="unfinished">Resultados de %1</translation>
    </message>
    <message>
        <source>Shown below is the last result that could be computed.</source>
        <translation type="unfinished">Abajo se muestra el último resultado que pudo calcularse.</translation>
    </message>
    <message>
        <source>Each of these is enough:</source>
        <translation type="unfinished">Cada uno de estos basta:</translation>
    </message>
</context>
<context>
    <name>mlsys::PresentBar</name>
    <message>
        <source>What the class expects; Return uncovers the results</source>
        <translation type="unfinished">Lo que espera la clase; Intro descubre los resultados</translation>
    </message>
    <message>
        <source>Answer of the class</source>
        <translation type="unfinished">Respuesta de la clase</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation type="unfinished">Pista: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished">Respuesta: %1</translation>
    </message>
    <message>
        <source>H shows a hint.</source>
        <translation type="unfinished">H muestra una pista.</translation>
    </message>
</context>
<context>
    <name>mlsys::Presentation</name>
    <message>
        <source>Next scene</source>
        <translation type="unfinished">Escena siguiente</translation>
    </message>
    <message>
        <source>Previous scene</source>
        <translation type="unfinished">Escena anterior</translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation type="unfinished">Apagar la pantalla</translation>
    </message>
    <message>
        <source>Cover the results</source>
        <translation type="unfinished">Tapar los resultados</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation type="unfinished">Puntero</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation type="unfinished">Terminar la presentación</translation>
    </message>
    <message>
        <source>End of the presentation</source>
        <translation type="unfinished">Fin de la presentación</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 de %2</translation>
    </message>
    <message>
        <source>Covered. R uncovers.</source>
        <translation type="unfinished">Tapado. R descubre.</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation type="unfinished">Mostrar la pista</translation>
    </message>
    <message>
        <source>Uncover the results</source>
        <translation type="unfinished">Destapar los resultados</translation>
    </message>
</context>
<context>
    <name>mlsys::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation type="unfinished">Informe</translation>
    </message>
    <message>
        <source>&amp;Pages of the report</source>
        <translation type="unfinished">&amp;Páginas del informe</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished">Páginas del informe</translation>
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
        <translation type="unfinished">Imp&amp;rimir…</translation>
    </message>
</context>
<context>
    <name>mlsys::ResultTable</name>
    <message>
        <source>filter rows</source>
        <translation type="unfinished">filtrar filas</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation type="unfinished">Filtrar la tabla</translation>
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
        <translation type="unfinished">Restablecer %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Tarea</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">Modelo</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished">Hardware</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished">Flota</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">Red eléctrica</translation>
    </message>
    <message>
        <source>%1: reset</source>
        <translation type="unfinished">%1: restablecer</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished">%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished">No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished">%1, línea %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished">No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Swap with %1</source>
        <translation type="unfinished">Intercambiar con %1</translation>
    </message>
</context>
<context>
    <name>mlsys::ScenariosModel</name>
    <message>
        <source>no price</source>
        <translation type="unfinished">sin precio</translation>
    </message>
    <message>
        <source>%1 M tCO₂e</source>
        <translation type="unfinished">%1 M tCO₂e</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation type="unfinished">Este escenario</translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished">Propio</translation>
    </message>
    <message>
        <source>fits, %1</source>
        <translation type="unfinished">cabe, %1</translation>
    </message>
    <message>
        <source>does not fit, %1</source>
        <translation type="unfinished">no cabe, %1</translation>
    </message>
    <message>
        <source>no SLA</source>
        <translation type="unfinished">sin SLA</translation>
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
        <translation type="unfinished">Escenario</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished">Viabilidad</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">Rendimiento</translation>
    </message>
    <message>
        <source>Macro: cost, carbon</source>
        <translation type="unfinished">Macro: coste, carbono</translation>
    </message>
</context>
<context>
    <name>mlsys::ScenariosView</name>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished">Escenarios</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished">A&amp;brir</translation>
    </message>
    <message>
        <source>Make the chosen scenario the live one; Undo brings the present one back</source>
        <translation type="unfinished">Convertir el escenario elegido en el activo; Deshacer recupera el actual</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">Eli&amp;minar</translation>
    </message>
    <message>
        <source>Delete the chosen scenario, one of your own</source>
        <translation type="unfinished">Eliminar el escenario elegido, si es propio</translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished">nombre</translation>
    </message>
    <message>
        <source>Name under which this scenario is saved</source>
        <translation type="unfinished">Nombre con que se guarda este escenario</translation>
    </message>
    <message>
        <source>&amp;Save this scenario</source>
        <translation type="unfinished">&amp;Guardar este escenario</translation>
    </message>
    <message>
        <source>Keeps the live scenario beside the others, in your own zoo</source>
        <translation type="unfinished">Conserva el escenario activo junto a los demás, en el zoo propio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">Abrir %1</translation>
    </message>
    <message>
        <source>The zoo has a scenario %1 already; another name, please.</source>
        <translation type="unfinished">El zoo ya tiene un escenario %1; hace falta otro nombre.</translation>
    </message>
    <message>
        <source>The scenario was not saved</source>
        <translation type="unfinished">No se guardó el escenario</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished">Guardado como %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Eliminar</translation>
    </message>
    <message>
        <source>Delete %1 and its file?</source>
        <translation type="unfinished">¿Eliminar %1 y su archivo?</translation>
    </message>
    <message>
        <source>The scenario was not deleted</source>
        <translation type="unfinished">No se eliminó el escenario</translation>
    </message>
</context>
<context>
    <name>mlsys::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished">Atajos de teclado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished">Filtrar</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation type="unfinished">Filtrar los atajos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Teclas</translation>
    </message>
    <message>
        <source>&amp;Restore all</source>
        <translation type="unfinished">&amp;Restaurar todo</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation type="unfinished">Teclas de %1</translation>
    </message>
    <message>
        <source>%1 already stands for %2.</source>
        <translation type="unfinished">%1 ya corresponde a %2.</translation>
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
        <translation type="unfinished">Empezar con un escenario</translation>
    </message>
    <message>
        <source>Go on with a file</source>
        <translation type="unfinished">Continuar con un archivo</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation type="unfinished">¿Es nuevo aquí?</translation>
    </message>
    <message>
        <source>Give a lecture</source>
        <translation type="unfinished">Dar una clase</translation>
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
        <translation type="unfinished">Abrir %1</translation>
    </message>
    <message>
        <source>Open a session or a figure…</source>
        <translation type="unfinished">Abrir una sesión o una figura…</translation>
    </message>
    <message>
        <source>Take the 60-second tour</source>
        <translation type="unfinished">Recorrido de 60 segundos</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation type="unfinished">Leer la guía</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished">Buscar de todo</translation>
    </message>
</context>
<context>
    <name>mlsys::Tour</name>
    <message>
        <source>Pick a model and a machine here. Every number on every page follows at once.</source>
        <translation type="unfinished">Elija aquí un modelo y una máquina. Todos los números de todas las páginas cambian al instante.</translation>
    </message>
    <message>
        <source>Drag a number, or type one with its unit. On the roofline the batch size walks the point up the slope to the ridge.</source>
        <translation type="unfinished">Arrastre un número o escríbalo con su unidad. En el roofline, el tamaño de lote sube el punto por la pendiente hasta la cresta.</translation>
    </message>
    <message>
        <source>Click any number: here is its equation with the numbers in it, what it assumes and its source.</source>
        <translation type="unfinished">Haga clic en un número: aquí están su ecuación con los valores, lo que supone y su fuente.</translation>
    </message>
    <message>
        <source>The status line says what binds and whether it fits; where it does not, the page offers what would help.</source>
        <translation type="unfinished">La línea de estado dice qué limita y si cabe; si no cabe, la página ofrece lo que ayudaría.</translation>
    </message>
    <message>
        <source>Explore asks what if: sweeps, maps, goal seek and a search of every layout, of any input against any result.</source>
        <translation type="unfinished">Explorar pregunta «¿y si…?»: barridos, mapas, búsqueda de objetivo y de todas las distribuciones, de cualquier entrada frente a cualquier resultado.</translation>
    </message>
    <message>
        <source>Pin this scenario, then change something: both stay on the charts.</source>
        <translation type="unfinished">Fije este escenario y cambie algo: ambos quedan en los gráficos.</translation>
    </message>
    <message>
        <source>Export the figure at the size of your slide or column. It carries its scenario: dropped on the window it opens again.</source>
        <translation type="unfinished">Exporte la figura al tamaño de su diapositiva o columna. Lleva su escenario: al soltarla en la ventana se abre de nuevo.</translation>
    </message>
    <message>
        <source>From here on: scenarios and lectures on this page, %1 for the guide to any page, %2 to find anything, %3 to present.</source>
        <translation type="unfinished">A partir de aquí: escenarios y clases en esta página, %1 para la guía de cada página, %2 para buscar, %3 para presentar.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Listo</translation>
    </message>
    <message>
        <source>Next (%1 of %2)</source>
        <translation type="unfinished">Siguiente (%1 de %2)</translation>
    </message>
</context>
<context>
    <name>mlsys::WorkingPane</name>
    <message>
        <source>Working of the selected number</source>
        <translation type="unfinished">Desarrollo del número seleccionado</translation>
    </message>
</context>
<context>
    <name>mlsys::ZooLibrary</name>
    <message>
        <source>There is no folder for entries of your own.</source>
        <translation type="unfinished">No hay ninguna carpeta para fichas propias.</translation>
    </message>
    <message>
        <source>An id is made of the letters A to Z, digits, _ and -.</source>
        <translation type="unfinished">Un id se forma con las letras de A a Z, cifras, _ y -.</translation>
    </message>
    <message>
        <source>%1 cannot be made a folder.</source>
        <translation type="unfinished">No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished">No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Only entries of your own can be deleted.</source>
        <translation type="unfinished">Solo se pueden eliminar fichas propias.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2</source>
        <translation type="unfinished">No se puede eliminar %1: %2</translation>
    </message>
</context>
<context>
    <name>mlsys::ZooPanel</name>
    <message>
        <source>filter</source>
        <translation type="unfinished">filtrar</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished">Filtrar %1</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation type="unfinished">nada elegido</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished">Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished">Usar</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished">Usar %1</translation>
    </message>
</context>
<context>
    <name>mlsys::ZooTableModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Año</translation>
    </message>
    <message>
        <source>A metric of your own</source>
        <translation type="unfinished">Una métrica propia</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation type="unfinished">%1 (propio)</translation>
    </message>
    <message>
        <source>%1: not stated</source>
        <translation type="unfinished">%1: no indicado</translation>
    </message>
</context>
<context>
    <name>mlsys::ZooView</name>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished">Guardado como %1</translation>
    </message>
    <message>
        <source>Kind of entries</source>
        <translation type="unfinished">Tipo de fichas</translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished">filtrar</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation type="unfinished">Filtrar fichas</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation type="unfinished">&amp;Usar</translation>
    </message>
    <message>
        <source>Put the chosen entry in the scenario</source>
        <translation type="unfinished">Poner la ficha elegida en el escenario</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation type="unfinished">&amp;Fichas</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation type="unfinished">&amp;Métrica</translation>
    </message>
    <message>
        <source>Metric of your own, an expression over the fields</source>
        <translation type="unfinished">Métrica propia, una expresión sobre los campos</translation>
    </message>
    <message>
        <source>A&amp;ll fields</source>
        <translation type="unfinished">Todos los cam&amp;pos</translation>
    </message>
    <message>
        <source>The chosen entry and the sources of its values</source>
        <translation type="unfinished">La ficha elegida y las fuentes de sus valores</translation>
    </message>
    <message>
        <source>The chosen entries side by side</source>
        <translation type="unfinished">Las fichas elegidas, lado a lado</translation>
    </message>
    <message>
        <source>for instance %1</source>
        <translation type="unfinished">por ejemplo %1</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation type="unfinished">Campos: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entries</source>
        <translation type="unfinished">
            <numerusform>%1: %n ficha</numerusform>
            <numerusform>%1: %n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n entries</source>
        <translation type="unfinished">
            <numerusform>%1: %2 de %n ficha</numerusform>
            <numerusform>%1: %2 de %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry to see where each of its values comes from; Ctrl-click a second to compare the two.</source>
        <translation type="unfinished">Al elegir una ficha se ve de dónde viene cada uno de sus valores; con Ctrl+clic en una segunda se comparan las dos.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">Abrir %1</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished">&amp;Nueva…</translation>
    </message>
    <message>
        <source>&amp;Copy the chosen one…</source>
        <translation type="unfinished">&amp;Copiar la elegida…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished">&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">Eli&amp;minar</translation>
    </message>
    <message>
        <source>&amp;Import a file or a Hugging Face config.json…</source>
        <translation type="unfinished">&amp;Importar un archivo o un config.json de Hugging Face…</translation>
    </message>
    <message>
        <source>E&amp;xport the chosen one…</source>
        <translation type="unfinished">E&amp;xportar la elegida…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Eliminar</translation>
    </message>
    <message>
        <source>Delete %1 and its file?</source>
        <translation type="unfinished">¿Eliminar %1 y su archivo?</translation>
    </message>
    <message>
        <source>The entry was not deleted</source>
        <translation type="unfinished">No se eliminó la ficha</translation>
    </message>
    <message>
        <source>Import an entry</source>
        <translation type="unfinished">Importar una ficha</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation type="unfinished">Archivos JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file was not imported</source>
        <translation type="unfinished">No se importó el archivo</translation>
    </message>
    <message>
        <source>The zoo has a scenario %1 already.</source>
        <translation type="unfinished">El zoo ya tiene un escenario %1.</translation>
    </message>
    <message>
        <source>Export an entry</source>
        <translation type="unfinished">Exportar una ficha</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished">Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>The entry was not exported</source>
        <translation type="unfinished">No se exportó la ficha</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">Parámetros</translation>
    </message>
    <message>
        <source>All weights, also of experts that a token does not use: they set the memory.</source>
        <translation type="unfinished">Todos los pesos, también los de expertos que un token no usa: determinan la memoria.</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation type="unfinished">Parámetros activos</translation>
    </message>
    <message>
        <source>Weights one token uses in a mixture of experts: they set the compute.</source>
        <translation type="unfinished">Pesos que usa un token en una mezcla de expertos: determinan el cómputo.</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation type="unfinished">Tamaño del modelo</translation>
    </message>
    <message>
        <source>Weight bytes of a workload known by its size alone.</source>
        <translation type="unfinished">Bytes de los pesos de una carga de trabajo de la que solo se conoce el tamaño.</translation>
    </message>
    <message>
        <source>Operations per sample</source>
        <translation type="unfinished">Operaciones por muestra</translation>
    </message>
    <message>
        <source>Of one forward pass: a token, an image, a sequence.</source>
        <translation type="unfinished">De una pasada hacia adelante: un token, una imagen, una secuencia.</translation>
    </message>
    <message>
        <source>Multiply-accumulates per sample</source>
        <translation type="unfinished">Operaciones MAC por muestra</translation>
    </message>
    <message>
        <source>Counted into operations by the assumption &quot;operations per MAC&quot;.</source>
        <translation type="unfinished">Se convierten en operaciones según el supuesto «Operaciones por MAC».</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished">Capas</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation type="unfinished">Tamaño oculto</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation type="unfinished">Cabezas de atención</translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation type="unfinished">Cabezas KV</translation>
    </message>
    <message>
        <source>Fewer than attention heads with grouped-query attention.</source>
        <translation type="unfinished">Menos que las cabezas de atención si hay atención con consultas agrupadas (GQA).</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation type="unfinished">Tamaño de cabeza</translation>
    </message>
    <message>
        <source>Of a query, a key or a value; absent: hidden size over heads.</source>
        <translation type="unfinished">De una consulta, una clave o un valor; si falta: tamaño oculto dividido entre cabezas.</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished">Expertos</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation type="unfinished">Expertos por token</translation>
    </message>
    <message>
        <source>Denoising steps</source>
        <translation type="unfinished">Pasos de denoising</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished">Resolución</translation>
    </message>
    <message>
        <source>State size</source>
        <translation type="unfinished">Tamaño del estado</translation>
    </message>
    <message>
        <source>FFN size</source>
        <translation type="unfinished">Tamaño FFN</translation>
    </message>
    <message>
        <source>FFN matrices</source>
        <translation type="unfinished">Matrices FFN</translation>
    </message>
    <message>
        <source>2, or 3 when gated.</source>
        <translation type="unfinished">2, o 3 si hay compuerta.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished">Vocabulario</translation>
    </message>
    <message>
        <source>Tied embeddings</source>
        <translation type="unfinished">Embeddings ligados</translation>
    </message>
    <message>
        <source>KV latent rank</source>
        <translation type="unfinished">Rango latente KV</translation>
    </message>
    <message>
        <source>RoPE head size</source>
        <translation type="unfinished">Tamaño de cabeza RoPE</translation>
    </message>
    <message>
        <source>Dense layers</source>
        <translation type="unfinished">Capas densas</translation>
    </message>
    <message>
        <source>Expert FFN size</source>
        <translation type="unfinished">Tamaño FFN de experto</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation type="unfinished">Expertos compartidos</translation>
    </message>
    <message>
        <source>Longest sequence</source>
        <translation type="unfinished">Secuencia máxima</translation>
    </message>
    <message>
        <source>Activation bytes per sample</source>
        <translation type="unfinished">Bytes de activación por muestra</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>%1 %2 runs as %3: a rank has no more samples</source>
        <translation type="unfinished">%1 %2 se ejecuta como %3: un rango no tiene más muestras</translation>
    </message>
    <message>
        <source>a batch of %1 does not divide evenly over %2 ranks (dp × ep); the fullest one, with %3, sets the pace</source>
        <translation type="unfinished">un lote de %1 no se reparte por igual entre %2 rangos (dp × ep); el más lleno, con %3, marca el ritmo</translation>
    </message>
    <message>
        <source>%1 samples of a rank do not divide evenly into %2 micro-batches; time counts them equal, memory the fullest</source>
        <translation type="unfinished">%1 muestras de un rango no se reparten por igual entre %2 microlotes; el tiempo se cuenta como si fueran iguales, y la memoria, con el más lleno</translation>
    </message>
    <message>
        <source>%1 %2 exceeds the model&apos;s %3 experts</source>
        <translation type="unfinished">%1 %2 supera los %3 expertos del modelo</translation>
    </message>
    <message>
        <source>the model&apos;s %1 layers do not fill %2 stages of %3 parts: the bubble is larger</source>
        <translation type="unfinished">las %1 capas del modelo no llenan %2 etapas de %3 partes: la burbuja es mayor</translation>
    </message>
    <message>
        <source>memory is without activations: they are counted for transformers, and in the refined assumptions for models that state %1</source>
        <translation type="unfinished">la memoria no incluye las activaciones: se cuentan para transformers y, con los supuestos refinados, para modelos que indican %1</translation>
    </message>
    <message>
        <source>the accelerator has no price (%1), so the training has no cost</source>
        <translation type="unfinished">el acelerador no tiene precio (%1), así que el entrenamiento no tiene coste</translation>
    </message>
    <message>
        <source>the device states the bandwidth of neither its storage nor its host link: the supply is unknown</source>
        <translation type="unfinished">el dispositivo no indica el ancho de banda ni de su almacenamiento ni de su enlace al host: se desconoce la oferta</translation>
    </message>
    <message>
        <source>the device states no storage bandwidth: only the host link is counted</source>
        <translation type="unfinished">el dispositivo no indica ancho de banda del almacenamiento: solo se cuenta el enlace al host</translation>
    </message>
    <message>
        <source>the device states no host link: only the storage is counted</source>
        <translation type="unfinished">el dispositivo no indica enlace al host: solo se cuenta el almacenamiento</translation>
    </message>
    <message>
        <source>cache and activations exceed the memory on the wafer by %1; the times are those of a wafer that had it</source>
        <translation type="unfinished">la caché y las activaciones superan en %1 la memoria de la oblea; los tiempos son los de una oblea con memoria suficiente</translation>
    </message>
    <message>
        <source>below ε = %1 the slow-down is not known to follow the law; it is held there</source>
        <translation type="unfinished">por debajo de ε = %1 no consta que la ralentización siga la ley; ahí se mantiene constante</translation>
    </message>
    <message>
        <source>below a prevalence of %1 the data needed are held there: sampling at random no longer finds the group</source>
        <translation type="unfinished">por debajo de una prevalencia de %1 los datos necesarios se mantienen constantes: el muestreo al azar ya no encuentra el grupo</translation>
    </message>
    <message>
        <source>the change of accuracy is the median of published surveys, not a prediction for this model: measure it on your task</source>
        <translation type="unfinished">el cambio de exactitud es la mediana de estudios publicados, no una predicción para este modelo: conviene medirlo en la tarea propia</translation>
    </message>
    <message>
        <source>without a model and hardware the inference is taken as memory-bound</source>
        <translation type="unfinished">sin modelo ni hardware se supone que la inferencia está limitada por memoria</translation>
    </message>
    <message>
        <source>the 2:4 pattern prunes half of the weights; at this sparsity it does not hold and no speed-up is counted</source>
        <translation type="unfinished">el patrón 2:4 poda la mitad de los pesos; con esta dispersidad no se cumple y no se cuenta ninguna aceleración</translation>
    </message>
    <message>
        <source>the prefill hardware must hold weights and cache too, %1, and has only %2</source>
        <translation type="unfinished">el hardware de prefill también debe alojar los pesos y la caché, %1, y solo tiene %2</translation>
    </message>
    <message>
        <source>the hardware states no link between accelerators; tensor parallelism is estimated over its host link at %1</source>
        <translation type="unfinished">el hardware no indica ningún enlace entre aceleradores; el paralelismo tensorial se estima con su enlace al host, a %1</translation>
    </message>
    <message>
        <source>the decode hardware states no link between accelerators; tensor parallelism is estimated over its host link at %1</source>
        <translation type="unfinished">el hardware de decode no indica ningún enlace entre aceleradores; el paralelismo tensorial se estima con su enlace al host, a %1</translation>
    </message>
    <message>
        <source>the weights exceed the memory by %1; they are streamed at %2</source>
        <translation type="unfinished">los pesos superan la memoria en %1; llegan en streaming a %2</translation>
    </message>
    <message>
        <source>%1 % of the time is fixed overhead; compute and memory decide only the rest</source>
        <translation type="unfinished">el %1 % del tiempo es sobrecarga fija; el cómputo y la memoria deciden solo el resto</translation>
    </message>
    <message>
        <source>the accelerator states no TDP; %1 is assumed, and energy, carbon and water scale with it</source>
        <translation type="unfinished">el acelerador no indica TDP; se supone %1, y la energía, el carbono y el agua escalan con ese valor</translation>
    </message>
    <message>
        <source>writing a checkpoint takes %1, the fleet fails every %2: the best interval of Young and Daly holds only for checkpoints much shorter than that</source>
        <translation type="unfinished">escribir un checkpoint lleva %1 y la flota falla cada %2: el intervalo óptimo de Young y Daly solo es válido para checkpoints mucho más cortos que ese tiempo</translation>
    </message>
    <message>
        <source>the cost is unknown, so %1 cannot be judged</source>
        <translation type="unfinished">se desconoce el coste, así que no se puede juzgar %1</translation>
    </message>
    <message>
        <source>%1 %2 exceeds the model&apos;s %3 experts; some ranks would hold none</source>
        <translation type="unfinished">%1 %2 supera los %3 expertos del modelo; algunos rangos no tendrían ninguno</translation>
    </message>
    <message>
        <source>%1 %2 exceeds the fleet&apos;s %3 accelerators</source>
        <translation type="unfinished">%1 %2 supera los %3 aceleradores de la flota</translation>
    </message>
    <message>
        <source>the device states no TDP: the energy is unknown; give %1</source>
        <translation type="unfinished">el dispositivo no indica TDP: se desconoce la energía; para obtenerla, indicar %1</translation>
    </message>
    <message>
        <source>neither %1 nor %2 is given: the energy is unknown</source>
        <translation type="unfinished">no se indica ni %1 ni %2: se desconoce la energía</translation>
    </message>
    <message>
        <source>the accelerator states no price (%1): what it costs to buy and to maintain, and every sum of that, is unknown</source>
        <translation type="unfinished">el acelerador no indica precio (%1): se desconoce lo que cuesta comprarlo y mantenerlo, y toda suma que lo incluya</translation>
    </message>
    <message>
        <source>a batch of %1 does not divide evenly over %2 micro-batches (%3 × %4); the fullest one is counted</source>
        <translation type="unfinished">un lote de %1 no se reparte por igual entre %2 microlotes (%3 × %4); se cuenta el más lleno</translation>
    </message>
    <message>
        <source>decode hardware: the device lists no %1 rate; its %2 rate of %3 is used</source>
        <translation type="unfinished">hardware de decode: el dispositivo no indica tasa %1; se usa su tasa %2 de %3</translation>
    </message>
    <message>
        <source>the device lists no %1 rate; its %2 rate of %3 is used</source>
        <translation type="unfinished">el dispositivo no indica tasa %1; se usa su tasa %2 de %3</translation>
    </message>
    <message>
        <source>decode hardware: the device lists no %1 rate; its default (dense fp16/bf16) rate of %2 is used</source>
        <translation type="unfinished">hardware de decode: el dispositivo no indica tasa %1; se usa su tasa por defecto (fp16/bf16 densa) de %2</translation>
    </message>
    <message>
        <source>the device lists no %1 rate; its default (dense fp16/bf16) rate of %2 is used</source>
        <translation type="unfinished">el dispositivo no indica tasa %1; se usa su tasa por defecto (fp16/bf16 densa) de %2</translation>
    </message>
    <message>
        <source>the replicas finish at most %1 requests a second and no fewer arrive: the queue grows without end and no latency is bounded; add replicas or shorten the service time</source>
        <translation type="unfinished">las réplicas terminan como máximo %1 solicitudes por segundo y no llegan menos: la cola crece sin fin y ninguna latencia está acotada; añada réplicas o acorte el tiempo de servicio</translation>
    </message>
    <message>
        <source>%1 %2: a replica takes that many devices, and cost, energy and failures are counted for all of them</source>
        <translation type="unfinished">%1 %2: una réplica necesita esa cantidad de dispositivos, y el coste, la energía y los fallos se cuentan para todos ellos</translation>
    </message>
</context>
<context>
    <name>output</name>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished">Paral. de datos</translation>
    </message>
    <message>
        <source>Replicas: the fleet divided by all the others.</source>
        <translation type="unfinished">Réplicas: la flota dividida entre todos los demás.</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished">Paral. tensorial</translation>
    </message>
    <message>
        <source>Accelerators that share each layer&apos;s matrices.</source>
        <translation type="unfinished">Aceleradores que comparten las matrices de cada capa.</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation type="unfinished">Paral. de pipeline</translation>
    </message>
    <message>
        <source>Stages the layers are cut into.</source>
        <translation type="unfinished">Etapas en que se dividen las capas.</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation type="unfinished">Paral. de expertos</translation>
    </message>
    <message>
        <source>Accelerators that experts are spread over.</source>
        <translation type="unfinished">Aceleradores entre los que se reparten los expertos.</translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation type="unfinished">Paral. de contexto</translation>
    </message>
    <message>
        <source>Ranks that share the tokens of a sample.</source>
        <translation type="unfinished">Rangos que comparten los tokens de una muestra.</translation>
    </message>
    <message>
        <source>Compare against a profiler&apos;s trace of one step.</source>
        <translation type="unfinished">Comparar con la traza de un paso en un perfilador.</translation>
    </message>
    <message>
        <source>Train for an hour on the fleet, back-calculate the efficiency, then reuse it.</source>
        <translation type="unfinished">Entrenar una hora en la flota, deducir la eficiencia y reutilizarla.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">Disposición</translation>
    </message>
    <message>
        <source>How the fleet is divided.</source>
        <translation type="unfinished">Cómo se divide la flota.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">Trabajo</translation>
    </message>
    <message>
        <source>Arithmetic or weight traffic of the slowest rank, whichever is longer, and overheads.</source>
        <translation type="unfinished">Aritmética o tráfico de pesos del rango más lento, lo que tarde más, y sobrecargas.</translation>
    </message>
    <message>
        <source>Data-parallel communication</source>
        <translation type="unfinished">Comunicación del paral. de datos</translation>
    </message>
    <message>
        <source>Gradients, and with ZeRO weights, before any of it is hidden.</source>
        <translation type="unfinished">Los gradientes y, con ZeRO, los pesos, antes de ocultar parte alguna.</translation>
    </message>
    <message>
        <source>Tensor-parallel communication</source>
        <translation type="unfinished">Comunicación del paral. tensorial</translation>
    </message>
    <message>
        <source>Activations summed over the ranks of each layer.</source>
        <translation type="unfinished">Activaciones sumadas entre los rangos de cada capa.</translation>
    </message>
    <message>
        <source>Context-parallel communication</source>
        <translation type="unfinished">Comunicación del paral. de contexto</translation>
    </message>
    <message>
        <source>Keys and values passed around the ring.</source>
        <translation type="unfinished">Claves y valores que recorren el anillo.</translation>
    </message>
    <message>
        <source>Pipeline communication</source>
        <translation type="unfinished">Comunicación del pipeline</translation>
    </message>
    <message>
        <source>Activations handed from stage to stage.</source>
        <translation type="unfinished">Activaciones entregadas de etapa a etapa.</translation>
    </message>
    <message>
        <source>Expert-parallel communication</source>
        <translation type="unfinished">Comunicación del paral. de expertos</translation>
    </message>
    <message>
        <source>Tokens sent to their experts and back.</source>
        <translation type="unfinished">Tokens enviados a sus expertos y de vuelta.</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished">Comunicación</translation>
    </message>
    <message>
        <source>All of it, without what is hidden behind the backward pass.</source>
        <translation type="unfinished">Toda, salvo la que se oculta tras la pasada hacia atrás.</translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation type="unfinished">Burbuja del pipeline</translation>
    </message>
    <message>
        <source>Time that stages wait while the pipeline fills and drains.</source>
        <translation type="unfinished">Tiempo que esperan las etapas mientras el pipeline se llena y se vacía.</translation>
    </message>
    <message>
        <source>Bubble fraction</source>
        <translation type="unfinished">Fracción de burbuja</translation>
    </message>
    <message>
        <source>Share of the pipeline&apos;s time that is bubble; more micro-batches make it smaller.</source>
        <translation type="unfinished">Fracción del tiempo del pipeline que es burbuja; con más microlotes se reduce.</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">Tiempo de paso</translation>
    </message>
    <message>
        <source>From one update of the weights to the next.</source>
        <translation type="unfinished">De una actualización de los pesos a la siguiente.</translation>
    </message>
    <message>
        <source>Scaling efficiency</source>
        <translation type="unfinished">Eficiencia de escalado</translation>
    </message>
    <message>
        <source>Work over step time: what communication, bubble and stragglers leave.</source>
        <translation type="unfinished">Trabajo sobre tiempo de paso: lo que dejan la comunicación, la burbuja y los rezagados.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished">Throughput</translation>
    </message>
    <message>
        <source>Samples a second of the whole fleet.</source>
        <translation type="unfinished">Muestras por segundo de toda la flota.</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation type="unfinished">muestras/s</translation>
    </message>
    <message>
        <source>Token throughput</source>
        <translation type="unfinished">Throughput de tokens</translation>
    </message>
    <message>
        <source>Tokens a second of the whole fleet. Of work without tokens: samples.</source>
        <translation type="unfinished">Tokens por segundo de toda la flota. Para trabajo sin tokens: muestras.</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation type="unfinished">tokens/s</translation>
    </message>
    <message>
        <source>Achieved rate of an accelerator</source>
        <translation type="unfinished">Tasa lograda de un acelerador</translation>
    </message>
    <message>
        <source>Model FLOPs of a step over its time.</source>
        <translation type="unfinished">FLOP del modelo en un paso divididos entre su tiempo.</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation type="unfinished">MFU</translation>
    </message>
    <message>
        <source>Model FLOP utilisation: useful operations over what the peak rate allows. Good: 0.35 to 0.55.</source>
        <translation type="unfinished">Utilización de FLOP del modelo: operaciones útiles sobre lo que permite la tasa pico. Bueno: de 0,35 a 0,55.</translation>
    </message>
    <message>
        <source>HFU</source>
        <translation type="unfinished">HFU</translation>
    </message>
    <message>
        <source>Hardware FLOP utilisation: also counts what is recomputed.</source>
        <translation type="unfinished">Utilización de FLOP del hardware: cuenta también lo que se recalcula.</translation>
    </message>
    <message>
        <source>Memory per accelerator</source>
        <translation type="unfinished">Memoria por acelerador</translation>
    </message>
    <message>
        <source>Weights, gradients, optimizer state, activations and buffers that one rank holds.</source>
        <translation type="unfinished">Pesos, gradientes, estado del optimizador, activaciones y búferes que guarda un rango.</translation>
    </message>
    <message>
        <source>Compare against the framework&apos;s peak memory of one rank.</source>
        <translation type="unfinished">Comparar con el pico de memoria de un rango en el framework.</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation type="unfinished">Cuello de botella</translation>
    </message>
    <message>
        <source>The longest of compute, memory, communication and bubble.</source>
        <translation type="unfinished">Lo que más tarda entre cómputo, memoria, comunicación y burbuja.</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation type="unfinished">Tiempo de entrenamiento</translation>
    </message>
    <message>
        <source>For all tokens, without failures and restarts.</source>
        <translation type="unfinished">Para todos los tokens, sin fallos ni reinicios.</translation>
    </message>
    <message>
        <source>Training energy</source>
        <translation type="unfinished">Energía de entrenamiento</translation>
    </message>
    <message>
        <source>Of the accelerators, times PUE.</source>
        <translation type="unfinished">De los aceleradores, por el PUE.</translation>
    </message>
    <message>
        <source>Compare against metered power of one rack.</source>
        <translation type="unfinished">Comparar con la potencia medida de un rack.</translation>
    </message>
    <message>
        <source>Training carbon</source>
        <translation type="unfinished">Carbono de entrenamiento</translation>
    </message>
    <message>
        <source>Of that energy on the grid that is given; without making the devices.</source>
        <translation type="unfinished">De esa energía en la red eléctrica dada; sin fabricar los dispositivos.</translation>
    </message>
    <message>
        <source>Compare against the site&apos;s carbon report.</source>
        <translation type="unfinished">Comparar con el informe de carbono del emplazamiento.</translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation type="unfinished">Coste de entrenamiento</translation>
    </message>
    <message>
        <source>The hardware&apos;s share of its amortisation period, electricity and maintenance (5 % of the price a year).</source>
        <translation type="unfinished">La parte del hardware según su período de amortización, la electricidad y el mantenimiento (5 % del precio al año).</translation>
    </message>
    <message>
        <source>Compare against a cloud provider&apos;s price for the same accelerator-hours.</source>
        <translation type="unfinished">Comparar con el precio de un proveedor de nube por las mismas horas de acelerador.</translation>
    </message>
    <message>
        <source>Efficiency of the kernel</source>
        <translation type="unfinished">Eficiencia del kernel</translation>
    </message>
    <message>
        <source>Share of the peak rate that this kind of kernel reaches.</source>
        <translation type="unfinished">Fracción de la tasa pico que alcanza este tipo de kernel.</translation>
    </message>
    <message>
        <source>Achieved rate</source>
        <translation type="unfinished">Tasa lograda</translation>
    </message>
    <message>
        <source>Peak rate times the kernel&apos;s efficiency.</source>
        <translation type="unfinished">Tasa pico por la eficiencia del kernel.</translation>
    </message>
    <message>
        <source>Operations in attention</source>
        <translation type="unfinished">Operaciones en la atención</translation>
    </message>
    <message>
        <source>Share of a transformer&apos;s operations that are attention scores; it grows with the sequence.</source>
        <translation type="unfinished">Fracción de las operaciones de un transformer que son puntuaciones de atención; crece con la secuencia.</translation>
    </message>
    <message>
        <source>Efficiency of the model</source>
        <translation type="unfinished">Eficiencia del modelo</translation>
    </message>
    <message>
        <source>Of a transformer as a whole: attention and matrix products, each at its own efficiency; the slower part weighs more than its share.</source>
        <translation type="unfinished">De un transformer en su conjunto: atención y productos de matrices, cada uno con su eficiencia; la parte más lenta pesa más que su fracción.</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished">Demanda</translation>
    </message>
    <message>
        <source>Bytes of data used a second.</source>
        <translation type="unfinished">Bytes de datos usados por segundo.</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished">Oferta</translation>
    </message>
    <message>
        <source>Of the slower of storage and host link; no answer where the device states neither.</source>
        <translation type="unfinished">Del más lento entre el almacenamiento y el enlace al host; sin respuesta si el dispositivo no indica ninguno.</translation>
    </message>
    <message>
        <source>Read the data set once without computing and time it.</source>
        <translation type="unfinished">Leer el conjunto de datos una vez sin calcular y cronometrarlo.</translation>
    </message>
    <message>
        <source>Utilisation of the data path</source>
        <translation type="unfinished">Utilización de la ruta de datos</translation>
    </message>
    <message>
        <source>Demand over supply; above 100 % the accelerator waits.</source>
        <translation type="unfinished">Demanda sobre oferta; por encima del 100 % el acelerador espera.</translation>
    </message>
    <message>
        <source>Time waiting for data</source>
        <translation type="unfinished">Tiempo esperando datos</translation>
    </message>
    <message>
        <source>Share of the time that the accelerator stands still.</source>
        <translation type="unfinished">Fracción del tiempo que el acelerador está parado.</translation>
    </message>
    <message>
        <source>Train on synthetic data in memory and compare the step time.</source>
        <translation type="unfinished">Entrenar con datos sintéticos en memoria y comparar el tiempo de paso.</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation type="unfinished">Bloqueado</translation>
    </message>
    <message>
        <source>Whether data arrive slower than they are used.</source>
        <translation type="unfinished">Si los datos llegan más despacio de lo que se usan.</translation>
    </message>
    <message>
        <source>Slowest path</source>
        <translation type="unfinished">Ruta más lenta</translation>
    </message>
    <message>
        <source>Which path sets the supply.</source>
        <translation type="unfinished">Qué ruta determina la oferta.</translation>
    </message>
    <message>
        <source>Whether cache and activations fit on the wafer; the weights need not.</source>
        <translation type="unfinished">Si la caché y las activaciones caben en la oblea; los pesos no tienen que caber.</translation>
    </message>
    <message>
        <source>Tokens of all sequences a second.</source>
        <translation type="unfinished">Tokens de todas las secuencias por segundo.</translation>
    </message>
    <message>
        <source>Time of a pass</source>
        <translation type="unfinished">Tiempo de una pasada</translation>
    </message>
    <message>
        <source>Through all layers once: the time between two tokens in decode, the time to the first in prefill.</source>
        <translation type="unfinished">Una vez por todas las capas: el tiempo entre dos tokens en el decode, el tiempo hasta el primero en el prefill.</translation>
    </message>
    <message>
        <source>Injection of a layer</source>
        <translation type="unfinished">Inyección de una capa</translation>
    </message>
    <message>
        <source>One layer&apos;s weights over the link.</source>
        <translation type="unfinished">Los pesos de una capa por el enlace.</translation>
    </message>
    <message>
        <source>Compute of a layer</source>
        <translation type="unfinished">Cómputo de una capa</translation>
    </message>
    <message>
        <source>One layer for the whole batch, with its dispatch.</source>
        <translation type="unfinished">Una capa para todo el lote, con su despacho.</translation>
    </message>
    <message>
        <source>The longer of injection and compute of a layer.</source>
        <translation type="unfinished">El mayor entre la inyección y el cómputo de una capa.</translation>
    </message>
    <message>
        <source>Batch that hides the injection</source>
        <translation type="unfinished">Lote que oculta la inyección</translation>
    </message>
    <message>
        <source>From here on arithmetic, not the link, sets the pace; the dispatch of a layer is not counted.</source>
        <translation type="unfinished">A partir de aquí marca el ritmo la aritmética, no el enlace; no se cuenta el despacho de una capa.</translation>
    </message>
    <message>
        <source>Memory on the wafer</source>
        <translation type="unfinished">Memoria en la oblea</translation>
    </message>
    <message>
        <source>KV cache and a reserve for activations.</source>
        <translation type="unfinished">Caché KV y una reserva para activaciones.</translation>
    </message>
    <message>
        <source>Memory utilisation</source>
        <translation type="unfinished">Utilización de memoria</translation>
    </message>
    <message>
        <source>Demand over supply; above 100 % it does not fit.</source>
        <translation type="unfinished">Demanda sobre oferta; por encima del 100 % no cabe.</translation>
    </message>
    <message>
        <source>Slow-down by privacy</source>
        <translation type="unfinished">Ralentización por privacidad</translation>
    </message>
    <message>
        <source>Private training time over plain: clipping the gradient of every sample, larger batches, more steps.</source>
        <translation type="unfinished">Tiempo de entrenamiento privado sobre el normal: recorte del gradiente de cada muestra, lotes mayores, más pasos.</translation>
    </message>
    <message>
        <source>Data for the rarest group</source>
        <translation type="unfinished">Datos para el grupo más raro</translation>
    </message>
    <message>
        <source>Samples to collect for each one of the group, sampled at random.</source>
        <translation type="unfinished">Muestras que recoger por cada una del grupo, con muestreo aleatorio.</translation>
    </message>
    <message>
        <source>Count the group in a pilot sample.</source>
        <translation type="unfinished">Contar el grupo en una muestra piloto.</translation>
    </message>
    <message>
        <source>Private training time</source>
        <translation type="unfinished">Tiempo de entren. privado</translation>
    </message>
    <message>
        <source>The training time given, slowed down.</source>
        <translation type="unfinished">El tiempo de entrenamiento dado, ralentizado.</translation>
    </message>
    <message>
        <source>Samples to collect</source>
        <translation type="unfinished">Muestras que recoger</translation>
    </message>
    <message>
        <source>In all, to find enough of the group.</source>
        <translation type="unfinished">En total, para encontrar suficientes del grupo.</translation>
    </message>
    <message>
        <source>Median latency</source>
        <translation type="unfinished">Latencia mediana</translation>
    </message>
    <message>
        <source>Wait and service of a typical request.</source>
        <translation type="unfinished">Espera y servicio de una petición típica.</translation>
    </message>
    <message>
        <source>P99 latency</source>
        <translation type="unfinished">Latencia P99</translation>
    </message>
    <message>
        <source>What 99 of 100 requests stay below; unbounded if requests arrive faster than they can be served.</source>
        <translation type="unfinished">Lo que no superan 99 de cada 100 peticiones; sin cota si las peticiones llegan más deprisa de lo que se pueden atender.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished">Utilización</translation>
    </message>
    <message>
        <source>Share of the time that a replica is busy.</source>
        <translation type="unfinished">Fracción del tiempo que una réplica está ocupada.</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation type="unfinished">Estable</translation>
    </message>
    <message>
        <source>Whether the replicas serve faster than requests arrive, so that the queue does not grow for ever.</source>
        <translation type="unfinished">Si las réplicas atienden más deprisa de lo que llegan las peticiones, de modo que la cola no crezca sin fin.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">Latencia</translation>
    </message>
    <message>
        <source>Of a pass, a request or a training step.</source>
        <translation type="unfinished">De una pasada, una petición o un paso de entrenamiento.</translation>
    </message>
    <message>
        <source>Samples or requests a second, of the whole fleet.</source>
        <translation type="unfinished">Muestras o peticiones por segundo, de toda la flota.</translation>
    </message>
    <message>
        <source>Model FLOP/s over the peak rate.</source>
        <translation type="unfinished">FLOP/s del modelo sobre la tasa pico.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished">Duración</translation>
    </message>
    <message>
        <source>Over which energy, cost and failures are counted.</source>
        <translation type="unfinished">Durante la que se cuentan energía, coste y fallos.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished">Veredicto</translation>
    </message>
    <message>
        <source>Pass, fail, or not asked.</source>
        <translation type="unfinished">Cumple, no cumple o no exigido.</translation>
    </message>
    <message>
        <source>Demand over supply</source>
        <translation type="unfinished">Demanda sobre oferta</translation>
    </message>
    <message>
        <source>Above 1 it fails.</source>
        <translation type="unfinished">Por encima de 1 no se cumple.</translation>
    </message>
    <message>
        <source>One line of the scorecard.</source>
        <translation type="unfinished">Una línea de la evaluación.</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished">Viabilidad</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">Rendimiento</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Coste</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished">Carbono</translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished">Agua</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished">Fiabilidad</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished">Conjunto</translation>
    </message>
    <message>
        <source>Fails if any line fails.</source>
        <translation type="unfinished">No se cumple si alguna línea no se cumple.</translation>
    </message>
    <message>
        <source>What the task&apos;s part answers.</source>
        <translation type="unfinished">Lo que responde la parte de la tarea.</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation type="unfinished">Inferencia</translation>
    </message>
    <message>
        <source>The single-node part.</source>
        <translation type="unfinished">La parte de un solo nodo.</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished">Servicio</translation>
    </message>
    <message>
        <source>The serving part.</source>
        <translation type="unfinished">La parte de servicio.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">Entrenamiento</translation>
    </message>
    <message>
        <source>The distributed-training part.</source>
        <translation type="unfinished">La parte de entrenamiento distribuido.</translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation type="unfinished">Sostenibilidad</translation>
    </message>
    <message>
        <source>Energy, carbon and water.</source>
        <translation type="unfinished">Energía, carbono y agua.</translation>
    </message>
    <message>
        <source>Economics</source>
        <translation type="unfinished">Economía</translation>
    </message>
    <message>
        <source>Cost of ownership.</source>
        <translation type="unfinished">Coste de propiedad.</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished">Checkpoint</translation>
    </message>
    <message>
        <source>Size and write time.</source>
        <translation type="unfinished">Tamaño y tiempo de escritura.</translation>
    </message>
    <message>
        <source>Failures and goodput.</source>
        <translation type="unfinished">Fallos y goodput.</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished">Evaluación</translation>
    </message>
    <message>
        <source>Feasibility, performance against its SLA, macro impact.</source>
        <translation type="unfinished">Viabilidad, rendimiento frente a su SLA, impacto macro.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished">Compresión</translation>
    </message>
    <message>
        <source>Bytes before over bytes after; indices of what is left are not counted.</source>
        <translation type="unfinished">Bytes de antes divididos entre los de después; no se cuentan los índices de lo que queda.</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation type="unfinished">Aceleración</translation>
    </message>
    <message>
        <source>Of the part that the roofline bounds; overhead stays as it is.</source>
        <translation type="unfinished">De la parte que limita la Roofline; la sobrecarga queda como está.</translation>
    </message>
    <message>
        <source>Change of accuracy</source>
        <translation type="unfinished">Cambio de exactitud</translation>
    </message>
    <message>
        <source>In percentage points: the median of published surveys, not a prediction.</source>
        <translation type="unfinished">En puntos porcentuales: la mediana de estudios publicados, no una predicción.</translation>
    </message>
    <message>
        <source>Evaluate the compressed model on your own task.</source>
        <translation type="unfinished">Evaluar el modelo comprimido en la tarea propia.</translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished">Limitado por memoria</translation>
    </message>
    <message>
        <source>Whether the uncompressed model waits for memory rather than arithmetic.</source>
        <translation type="unfinished">Si el modelo sin comprimir espera a la memoria y no a la aritmética.</translation>
    </message>
    <message>
        <source>Weights before</source>
        <translation type="unfinished">Pesos antes</translation>
    </message>
    <message>
        <source>At the precision of the scenario.</source>
        <translation type="unfinished">Con la precisión del escenario.</translation>
    </message>
    <message>
        <source>Weights after</source>
        <translation type="unfinished">Pesos después</translation>
    </message>
    <message>
        <source>Without the scales of quantisation or the indices of pruning.</source>
        <translation type="unfinished">Sin las escalas de la cuantización ni los índices de la poda.</translation>
    </message>
    <message>
        <source>Latency of a request</source>
        <translation type="unfinished">Latencia de una petición</translation>
    </message>
    <message>
        <source>To the last token of the answer.</source>
        <translation type="unfinished">Hasta el último token de la respuesta.</translation>
    </message>
    <message>
        <source>Tokens a second that the batch generates while it decodes.</source>
        <translation type="unfinished">Tokens por segundo que genera el lote durante el decode.</translation>
    </message>
    <message>
        <source>Prefill is</source>
        <translation type="unfinished">El prefill está</translation>
    </message>
    <message>
        <source>The largest part of the time to first token, of those that the assumptions count.</source>
        <translation type="unfinished">La parte más grande del tiempo al primer token, de entre las que cuentan los supuestos.</translation>
    </message>
    <message>
        <source>Decode is</source>
        <translation type="unfinished">El decode está</translation>
    </message>
    <message>
        <source>The largest part of the time per token, of those that the assumptions count.</source>
        <translation type="unfinished">La parte más grande del tiempo por token, de entre las que cuentan los supuestos.</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished">Caché KV</translation>
    </message>
    <message>
        <source>Keys and values of the batch&apos;s prompts, per accelerator; it grows with batch and sequence.</source>
        <translation type="unfinished">Claves y valores de los prompts del lote, por acelerador; crece con el lote y la secuencia.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished">Pesos</translation>
    </message>
    <message>
        <source>Per accelerator.</source>
        <translation type="unfinished">Por acelerador.</translation>
    </message>
    <message>
        <source>Total memory</source>
        <translation type="unfinished">Memoria total</translation>
    </message>
    <message>
        <source>Weights, cache and the draft model&apos;s weights, on one accelerator.</source>
        <translation type="unfinished">Pesos, caché y pesos del modelo borrador, en un acelerador.</translation>
    </message>
    <message>
        <source>Demand over supply of the decode hardware; above 100 % it does not fit.</source>
        <translation type="unfinished">Demanda sobre oferta del hardware de decode; por encima del 100 % no cabe.</translation>
    </message>
    <message>
        <source>Prompt cache hits</source>
        <translation type="unfinished">Aciertos de caché de prompt</translation>
    </message>
    <message>
        <source>Share of the prompt that need not be computed again.</source>
        <translation type="unfinished">Fracción del prompt que no hay que volver a calcular.</translation>
    </message>
    <message>
        <source>Prefill chunks</source>
        <translation type="unfinished">Fragmentos de prefill</translation>
    </message>
    <message>
        <source>Parts the prefill is cut into.</source>
        <translation type="unfinished">Partes en que se divide el prefill.</translation>
    </message>
    <message>
        <source>Chunk time</source>
        <translation type="unfinished">Tiempo de fragmento</translation>
    </message>
    <message>
        <source>Of the slowest chunk of a chunked prefill.</source>
        <translation type="unfinished">Del fragmento más lento de un prefill por fragmentos.</translation>
    </message>
    <message>
        <source>Decode stall</source>
        <translation type="unfinished">Pausa del decode</translation>
    </message>
    <message>
        <source>The longest that a running decode waits for a chunk.</source>
        <translation type="unfinished">Lo máximo que un decode en curso espera a un fragmento.</translation>
    </message>
    <message>
        <source>Required bandwidth</source>
        <translation type="unfinished">Ancho de banda requerido</translation>
    </message>
    <message>
        <source>To read the weights once within the target.</source>
        <translation type="unfinished">Para leer los pesos una vez dentro del objetivo.</translation>
    </message>
    <message>
        <source>Required compute rate</source>
        <translation type="unfinished">Tasa de cómputo requerida</translation>
    </message>
    <message>
        <source>Peak rate that finishes the operations within the target at this efficiency.</source>
        <translation type="unfinished">Tasa pico que termina las operaciones dentro del objetivo con esta eficiencia.</translation>
    </message>
    <message>
        <source>Required balance</source>
        <translation type="unfinished">Balance requerido</translation>
    </message>
    <message>
        <source>Compute rate over bandwidth: the ridge point of a machine that wastes neither.</source>
        <translation type="unfinished">Tasa de cómputo dividida entre ancho de banda: el punto de cresta de una máquina que no desperdicia ninguno de los dos.</translation>
    </message>
    <message>
        <source>Required memory</source>
        <translation type="unfinished">Memoria requerida</translation>
    </message>
    <message>
        <source>For the weights alone.</source>
        <translation type="unfinished">Solo para los pesos.</translation>
    </message>
    <message>
        <source>Bandwidth, need over have</source>
        <translation type="unfinished">Ancho de banda, requerido/disponible</translation>
    </message>
    <message>
        <source>Above 100 % the hardware is too slow for the target, or that many of it must share the weights.</source>
        <translation type="unfinished">Por encima del 100 %, el hardware es demasiado lento para el objetivo, o deben compartir los pesos tantas unidades como indica el valor.</translation>
    </message>
    <message>
        <source>Compute rate, need over have</source>
        <translation type="unfinished">Tasa de cómputo, requerida/disponible</translation>
    </message>
    <message>
        <source>Above 100 % the hardware is too slow for the target, or that many of it must share the work.</source>
        <translation type="unfinished">Por encima del 100 %, el hardware es demasiado lento para el objetivo, o deben compartir el trabajo tantas unidades como indica el valor.</translation>
    </message>
    <message>
        <source>From the start of the pass to its end, for the whole batch.</source>
        <translation type="unfinished">Del comienzo al final de la pasada, para todo el lote.</translation>
    </message>
    <message>
        <source>Compute time</source>
        <translation type="unfinished">Tiempo de cómputo</translation>
    </message>
    <message>
        <source>Operations over the attainable rate.</source>
        <translation type="unfinished">Operaciones divididas entre la tasa alcanzable.</translation>
    </message>
    <message>
        <source>Memory time</source>
        <translation type="unfinished">Tiempo de memoria</translation>
    </message>
    <message>
        <source>Bytes moved over the effective bandwidth.</source>
        <translation type="unfinished">Bytes movidos divididos entre el ancho de banda efectivo.</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished">Sobrecarga</translation>
    </message>
    <message>
        <source>Dispatch, and launches for each layer; no faster chip removes it.</source>
        <translation type="unfinished">Despacho y lanzamientos de cada capa; ningún chip más rápido los elimina.</translation>
    </message>
    <message>
        <source>Samples a second: batch over latency.</source>
        <translation type="unfinished">Muestras por segundo: lote dividido entre latencia.</translation>
    </message>
    <message>
        <source>The longer of compute and memory time.</source>
        <translation type="unfinished">El mayor de los tiempos de cómputo y de memoria.</translation>
    </message>
    <message>
        <source>Overhead dominates</source>
        <translation type="unfinished">Domina la sobrecarga</translation>
    </message>
    <message>
        <source>Overhead exceeds both roofline times: a truth the two-way label hides.</source>
        <translation type="unfinished">La sobrecarga supera ambos tiempos de la Roofline: algo que la etiqueta de dos valores oculta.</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished">Intensidad aritmética</translation>
    </message>
    <message>
        <source>Operations for each byte moved.</source>
        <translation type="unfinished">Operaciones por cada byte movido.</translation>
    </message>
    <message>
        <source>Ridge point (datasheet)</source>
        <translation type="unfinished">Punto de cresta (nominal)</translation>
    </message>
    <message>
        <source>Intensity at which datasheet peak and bandwidth take equally long.</source>
        <translation type="unfinished">Intensidad con la que el pico y el ancho de banda de la hoja de datos tardan lo mismo.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished">Energía</translation>
    </message>
    <message>
        <source>Of the device over the batch; 0 if its TDP is unknown.</source>
        <translation type="unfinished">Del dispositivo durante el lote; 0 si se desconoce su TDP.</translation>
    </message>
    <message>
        <source>Bytes that must be resident.</source>
        <translation type="unfinished">Bytes que deben residir en memoria.</translation>
    </message>
    <message>
        <source>Attainable compute rate</source>
        <translation type="unfinished">Tasa de cómputo alcanzable</translation>
    </message>
    <message>
        <source>Peak times efficiency.</source>
        <translation type="unfinished">Pico por eficiencia.</translation>
    </message>
    <message>
        <source>Effective bandwidth</source>
        <translation type="unfinished">Ancho de banda efectivo</translation>
    </message>
    <message>
        <source>Of the level the weights stream from.</source>
        <translation type="unfinished">Del nivel desde el que fluyen los pesos.</translation>
    </message>
    <message>
        <source>Model FLOP utilisation: useful operations over what the peak rate allows.</source>
        <translation type="unfinished">Utilización de FLOP del modelo: operaciones útiles sobre lo que permite la tasa pico.</translation>
    </message>
    <message>
        <source>Hardware FLOP utilisation, with operations done but not asked for.</source>
        <translation type="unfinished">Utilización de FLOP del hardware, con las operaciones hechas pero no pedidas.</translation>
    </message>
    <message>
        <source>CPU time of a batch</source>
        <translation type="unfinished">Tiempo de CPU de un lote</translation>
    </message>
    <message>
        <source>Decoding and augmenting one batch by all workers.</source>
        <translation type="unfinished">Decodificación y aumento de un lote por todos los procesos.</translation>
    </message>
    <message>
        <source>Run the data loader alone and time a batch.</source>
        <translation type="unfinished">Ejecutar solo el cargador de datos y cronometrar un lote.</translation>
    </message>
    <message>
        <source>Accelerator&apos;s step</source>
        <translation type="unfinished">Paso del acelerador</translation>
    </message>
    <message>
        <source>Time the accelerator takes for the same batch.</source>
        <translation type="unfinished">Tiempo que el acelerador necesita para el mismo lote.</translation>
    </message>
    <message>
        <source>Utilisation of the accelerator</source>
        <translation type="unfinished">Utilización del acelerador</translation>
    </message>
    <message>
        <source>Share of the time that it has a batch to work on.</source>
        <translation type="unfinished">Fracción del tiempo en que tiene un lote con el que trabajar.</translation>
    </message>
    <message>
        <source>Samples a second of CPU and accelerator together.</source>
        <translation type="unfinished">Muestras por segundo de CPU y acelerador juntos.</translation>
    </message>
    <message>
        <source>Workers needed</source>
        <translation type="unfinished">Procesos necesarios</translation>
    </message>
    <message>
        <source>The fewest that keep the accelerator busy.</source>
        <translation type="unfinished">El mínimo que mantiene ocupado el acelerador.</translation>
    </message>
    <message>
        <source>The longer of CPU time and accelerator step.</source>
        <translation type="unfinished">El mayor entre el tiempo de CPU y el paso del acelerador.</translation>
    </message>
    <message>
        <source>Compare a training step on one node with the same on all of them.</source>
        <translation type="unfinished">Comparar un paso de entrenamiento en un nodo con el mismo en todos.</translation>
    </message>
    <message>
        <source>Compute time of a sample</source>
        <translation type="unfinished">Tiempo de cómputo de una muestra</translation>
    </message>
    <message>
        <source>Its training step spread over all accelerators.</source>
        <translation type="unfinished">Su paso de entrenamiento repartido entre todos los aceleradores.</translation>
    </message>
    <message>
        <source>Gradient sync</source>
        <translation type="unfinished">Sinc. de gradientes</translation>
    </message>
    <message>
        <source>All gradients, out and back, over the fabric: the same for any batch.</source>
        <translation type="unfinished">Todos los gradientes, ida y vuelta, por la interconexión: lo mismo para cualquier lote.</translation>
    </message>
    <message>
        <source>Communication intensity</source>
        <translation type="unfinished">Intensidad de comunicación</translation>
    </message>
    <message>
        <source>Operations of one sample for each byte exchanged; a batch multiplies it.</source>
        <translation type="unfinished">Operaciones de una muestra por cada byte intercambiado; un lote la multiplica.</translation>
    </message>
    <message>
        <source>Ridge point of the network</source>
        <translation type="unfinished">Punto de cresta de la red</translation>
    </message>
    <message>
        <source>Intensity at which compute and sync take as long.</source>
        <translation type="unfinished">Intensidad con la que el cómputo y la sincronización tardan lo mismo.</translation>
    </message>
    <message>
        <source>Break-even batch</source>
        <translation type="unfinished">Lote de equilibrio</translation>
    </message>
    <message>
        <source>Samples in a step (tokens, for a transformer) from which the network no longer binds.</source>
        <translation type="unfinished">Muestras en un paso (tokens, en un transformer) a partir de las cuales la red ya no limita.</translation>
    </message>
    <message>
        <source>The longer of the two for a single sample.</source>
        <translation type="unfinished">El mayor de los dos para una sola muestra.</translation>
    </message>
    <message>
        <source>Weights and optimizer state, of all ranks together.</source>
        <translation type="unfinished">Pesos y estado del optimizador, de todos los rangos juntos.</translation>
    </message>
    <message>
        <source>Compare against the size of one on disk.</source>
        <translation type="unfinished">Comparar con el tamaño de uno en disco.</translation>
    </message>
    <message>
        <source>Write rate</source>
        <translation type="unfinished">Tasa de escritura</translation>
    </message>
    <message>
        <source>Of all writers together, capped by the file system.</source>
        <translation type="unfinished">De todos los escritores juntos, limitada por el sistema de archivos.</translation>
    </message>
    <message>
        <source>Benchmark parallel writes of the fleet, such as with IOR.</source>
        <translation type="unfinished">Medir las escrituras paralelas de la flota, por ejemplo con IOR.</translation>
    </message>
    <message>
        <source>Write time</source>
        <translation type="unfinished">Tiempo de escritura</translation>
    </message>
    <message>
        <source>From the first byte to the last; nothing is hidden behind training.</source>
        <translation type="unfinished">Del primer byte al último; nada se oculta tras el entrenamiento.</translation>
    </message>
    <message>
        <source>Time one save of the real job.</source>
        <translation type="unfinished">Cronometrar un guardado del trabajo real.</translation>
    </message>
    <message>
        <source>Time spent on checkpoints</source>
        <translation type="unfinished">Tiempo en checkpoints</translation>
    </message>
    <message>
        <source>Write time over the best interval; near or above 100 % the fleet cannot keep up with its failures.</source>
        <translation type="unfinished">Tiempo de escritura sobre el intervalo óptimo; cerca o por encima del 100 %, la flota no da abasto con sus fallos.</translation>
    </message>
    <message>
        <source>Compare against an all-to-all benchmark over the whole fleet.</source>
        <translation type="unfinished">Comparar con una prueba de rendimiento de all-to-all en toda la flota.</translation>
    </message>
    <message>
        <source>Bisection fraction</source>
        <translation type="unfinished">Fracción de bisección</translation>
    </message>
    <message>
        <source>Share of full bandwidth left when every accelerator talks across the worst cut.</source>
        <translation type="unfinished">Fracción del ancho de banda completo que queda cuando todos los aceleradores se comunican a través del peor corte.</translation>
    </message>
    <message>
        <source>Per accelerator across that cut, after oversubscription.</source>
        <translation type="unfinished">Por acelerador a través de ese corte, tras la sobresuscripción.</translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation type="unfinished">Ancho de banda de bisección</translation>
    </message>
    <message>
        <source>Of the whole network: half the accelerators send to the other half.</source>
        <translation type="unfinished">De toda la red: la mitad de los aceleradores envía a la otra mitad.</translation>
    </message>
    <message>
        <source>Mean hops</source>
        <translation type="unfinished">Saltos medios</translation>
    </message>
    <message>
        <source>Links on an average path; each adds latency.</source>
        <translation type="unfinished">Enlaces en un camino medio; cada uno añade latencia.</translation>
    </message>
    <message>
        <source>Count the interruptions of one month of jobs.</source>
        <translation type="unfinished">Contar las interrupciones de un mes de trabajos.</translation>
    </message>
    <message>
        <source>Failure probability</source>
        <translation type="unfinished">Probabilidad de fallo</translation>
    </message>
    <message>
        <source>Of at least one failure during the job.</source>
        <translation type="unfinished">De al menos un fallo durante el trabajo.</translation>
    </message>
    <message>
        <source>Expected failures</source>
        <translation type="unfinished">Fallos esperados</translation>
    </message>
    <message>
        <source>Mean number during the job.</source>
        <translation type="unfinished">Número medio durante el trabajo.</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished">Goodput</translation>
    </message>
    <message>
        <source>Share of the time that is progress, less checkpoints, lost work and recovery; 0 if failures come faster than they are dealt with.</source>
        <translation type="unfinished">Fracción del tiempo que es avance, descontados checkpoints, trabajo perdido y recuperación; 0 si los fallos llegan más deprisa de lo que se resuelven.</translation>
    </message>
    <message>
        <source>Compare against the steps kept over the steps that the time allows.</source>
        <translation type="unfinished">Comparar con los pasos conservados sobre los que permite el tiempo.</translation>
    </message>
    <message>
        <source>Meets the target</source>
        <translation type="unfinished">Cumple el objetivo</translation>
    </message>
    <message>
        <source>Whether some allowed number of replicas serves the traffic within the target.</source>
        <translation type="unfinished">Si algún número permitido de réplicas atiende el tráfico dentro del objetivo.</translation>
    </message>
    <message>
        <source>Replicas needed</source>
        <translation type="unfinished">Réplicas necesarias</translation>
    </message>
    <message>
        <source>The smallest number that is stable and meets the target; none if no allowed number does.</source>
        <translation type="unfinished">El menor número que es estable y cumple el objetivo; ninguno si no lo cumple ningún número permitido.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">Capacidad</translation>
    </message>
    <message>
        <source>Requests a second of all these replicas; if no number meets the target, of as many as are allowed.</source>
        <translation type="unfinished">Peticiones por segundo de todas estas réplicas; si ningún número cumple el objetivo, de todas las permitidas.</translation>
    </message>
    <message>
        <source>Capacity of a replica</source>
        <translation type="unfinished">Capacidad de una réplica</translation>
    </message>
    <message>
        <source>Requests a second that one replica ends. Textbook counts its decode alone, refined also its prefills.</source>
        <translation type="unfinished">Peticiones por segundo que termina una réplica. El conjunto Libro de texto cuenta solo su decode; el Refinado, también sus prefills.</translation>
    </message>
    <message>
        <source>Traffic over capacity; above 100 % the queue grows for ever.</source>
        <translation type="unfinished">Tráfico sobre capacidad; por encima del 100 % la cola crece sin fin.</translation>
    </message>
    <message>
        <source>Waiting, prefill and the whole answer, for 99 of 100 requests.</source>
        <translation type="unfinished">Espera, prefill y toda la respuesta, para 99 de cada 100 peticiones.</translation>
    </message>
    <message>
        <source>Latency without waiting</source>
        <translation type="unfinished">Latencia sin espera</translation>
    </message>
    <message>
        <source>Prefill and the whole answer in a full batch.</source>
        <translation type="unfinished">Prefill y toda la respuesta en un lote lleno.</translation>
    </message>
    <message>
        <source>P99 wait</source>
        <translation type="unfinished">Espera P99</translation>
    </message>
    <message>
        <source>For a free replica, for 99 of 100 requests.</source>
        <translation type="unfinished">Hasta que haya una réplica libre, para 99 de cada 100 peticiones.</translation>
    </message>
    <message>
        <source>Batch of a replica</source>
        <translation type="unfinished">Lote de una réplica</translation>
    </message>
    <message>
        <source>Requests that it decodes together: as many as fit, up to the largest batch.</source>
        <translation type="unfinished">Peticiones que decodifica juntas: tantas como quepan, hasta el lote máximo.</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation type="unfinished">Impedimento</translation>
    </message>
    <message>
        <source>Memory: not even one request fits. Capacity: too few replicas for the traffic. Tail latency: enough, but too slow.</source>
        <translation type="unfinished">Memoria: no cabe ni una petición. Capacidad: pocas réplicas para el tráfico. Latencia de cola: suficientes, pero demasiado lentas.</translation>
    </message>
    <message>
        <source>Compare against the scheduler&apos;s log of a month.</source>
        <translation type="unfinished">Comparar con el registro de un mes del planificador.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished">Carga</translation>
    </message>
    <message>
        <source>Work that arrives over what the cluster can do; at 100 % and above the queue grows for ever.</source>
        <translation type="unfinished">Trabajo que llega sobre el que puede hacer el clúster; con 100 % o más, la cola crece sin fin.</translation>
    </message>
    <message>
        <source>Whether the queue settles.</source>
        <translation type="unfinished">Si la cola se estabiliza.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished">Espera</translation>
    </message>
    <message>
        <source>From submission to start, on average.</source>
        <translation type="unfinished">Del envío al comienzo, de media.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished">Cola</translation>
    </message>
    <message>
        <source>Jobs that wait, on average.</source>
        <translation type="unfinished">Trabajos que esperan, de media.</translation>
    </message>
    <message>
        <source>Turnaround</source>
        <translation type="unfinished">Tiempo de retorno</translation>
    </message>
    <message>
        <source>From submission to end, on average.</source>
        <translation type="unfinished">Del envío al final, de media.</translation>
    </message>
    <message>
        <source>A step of the whole batch, without the overhead per layer; 1,000 s stand in where the weights do not fit.</source>
        <translation type="unfinished">Un paso de todo el lote, sin la sobrecarga por capa; si los pesos no caben, se usan 1000 s en su lugar.</translation>
    </message>
    <message>
        <source>Tokens a second of all active requests; prefills take none of it.</source>
        <translation type="unfinished">Tokens por segundo de todas las peticiones activas; los prefills no restan nada.</translation>
    </message>
    <message>
        <source>Active requests</source>
        <translation type="unfinished">Peticiones activas</translation>
    </message>
    <message>
        <source>As many as fit beside the weights in whole pages, up to the largest batch.</source>
        <translation type="unfinished">Tantas como quepan junto a los pesos en páginas enteras, hasta el lote máximo.</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation type="unfinished">Fragmentación</translation>
    </message>
    <message>
        <source>Share of the pages that no token fills: the tail of each request&apos;s last page.</source>
        <translation type="unfinished">Fracción de las páginas que no llena ningún token: el final de la última página de cada petición.</translation>
    </message>
    <message>
        <source>Paged KV cache</source>
        <translation type="unfinished">Caché KV paginada</translation>
    </message>
    <message>
        <source>Of all active requests.</source>
        <translation type="unfinished">De todas las peticiones activas.</translation>
    </message>
    <message>
        <source>Gain over static batching</source>
        <translation type="unfinished">Ganancia sobre el lote estático</translation>
    </message>
    <message>
        <source>Tokens a second against a static batch, whose slots idle until its longest answer ends.</source>
        <translation type="unfinished">Tokens por segundo frente a un lote estático, cuyos huecos quedan inactivos hasta que termina su respuesta más larga.</translation>
    </message>
    <message>
        <source>Train three small models along the law and compare their losses before trusting it further out.</source>
        <translation type="unfinished">Entrenar tres modelos pequeños según la ley y comparar sus pérdidas antes de confiar en ella más allá.</translation>
    </message>
    <message>
        <source>Compute budget</source>
        <translation type="unfinished">Presup. de cómputo</translation>
    </message>
    <message>
        <source>Operations of the training.</source>
        <translation type="unfinished">Operaciones del entrenamiento.</translation>
    </message>
    <message>
        <source>Optimal parameters</source>
        <translation type="unfinished">Parámetros óptimos</translation>
    </message>
    <message>
        <source>The size at which the budget reaches the lowest loss, whatever serving costs later.</source>
        <translation type="unfinished">El tamaño con el que el presupuesto alcanza la menor pérdida, cueste lo que cueste después el servicio.</translation>
    </message>
    <message>
        <source>Optimal tokens</source>
        <translation type="unfinished">Tokens óptimos</translation>
    </message>
    <message>
        <source>To train the optimal size on.</source>
        <translation type="unfinished">Con los que entrenar el tamaño óptimo.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished">Tokens</translation>
    </message>
    <message>
        <source>That the budget allows for the parameters given.</source>
        <translation type="unfinished">Los que permite el presupuesto para los parámetros dados.</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation type="unfinished">Tokens por parámetro</translation>
    </message>
    <message>
        <source>For the parameters given. Below the optimum the model is too large for its budget; above it, it is trained longer than is cheapest, which pays off in serving.</source>
        <translation type="unfinished">Para los parámetros dados. Por debajo del óptimo, el modelo es demasiado grande para su presupuesto; por encima, se entrena durante más tiempo del que resultaría más barato, lo que compensa en el servicio.</translation>
    </message>
    <message>
        <source>To spend the budget on the accelerators at that MFU.</source>
        <translation type="unfinished">Para gastar el presupuesto en los aceleradores con esa MFU.</translation>
    </message>
    <message>
        <source>Measure tokens per expert and feed the observed imbalance in.</source>
        <translation type="unfinished">Medir los tokens por experto e introducir el desequilibrio observado.</translation>
    </message>
    <message>
        <source>Effective experts per token</source>
        <translation type="unfinished">Expertos efectivos por token</translation>
    </message>
    <message>
        <source>Experts whose time a token takes when the others wait for the hot one; at most all.</source>
        <translation type="unfinished">Expertos cuyo tiempo consume un token cuando los demás esperan al caliente; como máximo, todos.</translation>
    </message>
    <message>
        <source>Effective active parameters</source>
        <translation type="unfinished">Parámetros activos efectivos</translation>
    </message>
    <message>
        <source>Active parameters with the same stretch; at most all.</source>
        <translation type="unfinished">Parámetros activos con el mismo aumento; como máximo, todos.</translation>
    </message>
    <message>
        <source>Stretch of the active work</source>
        <translation type="unfinished">Aumento del trabajo activo</translation>
    </message>
    <message>
        <source>Effective over nominal experts per token.</source>
        <translation type="unfinished">Expertos efectivos sobre nominales por token.</translation>
    </message>
    <message>
        <source>Load of the hot expert</source>
        <translation type="unfinished">Carga del experto caliente</translation>
    </message>
    <message>
        <source>Over the mean of all experts; at most experts over experts per token, when every token visits it.</source>
        <translation type="unfinished">Sobre la media de todos los expertos; como máximo, expertos divididos entre expertos por token, cuando todos los tokens pasan por él.</translation>
    </message>
    <message>
        <source>Load of the other experts</source>
        <translation type="unfinished">Carga de los otros expertos</translation>
    </message>
    <message>
        <source>What is left to each of them, over the mean of all.</source>
        <translation type="unfinished">Lo que queda para cada uno de ellos, sobre la media de todos.</translation>
    </message>
    <message>
        <source>Bytes dispatched</source>
        <translation type="unfinished">Bytes despachados</translation>
    </message>
    <message>
        <source>Activations that leave their rank in one layer, one way; 0 while one accelerator holds all experts.</source>
        <translation type="unfinished">Activaciones que salen de su rango en una capa, en un sentido; 0 mientras un solo acelerador tenga todos los expertos.</translation>
    </message>
    <message>
        <source>All-to-all</source>
        <translation type="unfinished">All-to-all</translation>
    </message>
    <message>
        <source>Time of one dispatch over the fabric; each layer pays it on the way there and on the way back.</source>
        <translation type="unfinished">Tiempo de un despacho por la interconexión; cada capa lo paga a la ida y a la vuelta.</translation>
    </message>
    <message>
        <source>Time one all-to-all of this size with the collective library&apos;s benchmark.</source>
        <translation type="unfinished">Cronometrar un all-to-all de este tamaño con la prueba de rendimiento de la biblioteca de colectivas.</translation>
    </message>
    <message>
        <source>From the request to the end of the reasoning.</source>
        <translation type="unfinished">De la petición al final del razonamiento.</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation type="unfinished">Tiempo de un paso</translation>
    </message>
    <message>
        <source>Each further reasoning step adds this.</source>
        <translation type="unfinished">Cada paso de razonamiento adicional suma esto.</translation>
    </message>
    <message>
        <source>Reasoning tokens</source>
        <translation type="unfinished">Tokens de razonamiento</translation>
    </message>
    <message>
        <source>Generated before the answer.</source>
        <translation type="unfinished">Generados antes de la respuesta.</translation>
    </message>
    <message>
        <source>Time spent reasoning</source>
        <translation type="unfinished">Tiempo de razonamiento</translation>
    </message>
    <message>
        <source>Share of the latency that follows the first token.</source>
        <translation type="unfinished">Fracción de la latencia que sigue al primer token.</translation>
    </message>
    <message>
        <source>Of one request that has the device to itself; a batch shares it.</source>
        <translation type="unfinished">De una petición que tiene el dispositivo para ella sola; un lote lo comparte.</translation>
    </message>
    <message>
        <source>Read the device&apos;s energy counter before and after.</source>
        <translation type="unfinished">Leer el contador de energía del dispositivo antes y después.</translation>
    </message>
    <message>
        <source>Compare against the invoices of one quarter.</source>
        <translation type="unfinished">Comparar con las facturas de un trimestre.</translation>
    </message>
    <message>
        <source>CapEx</source>
        <translation type="unfinished">CapEx</translation>
    </message>
    <message>
        <source>Purchase of the hardware, or the share of it that falls on the duration.</source>
        <translation type="unfinished">Compra del hardware, o la parte de ella que corresponde a la duración.</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished">Electricidad</translation>
    </message>
    <message>
        <source>Facility energy at the electricity price.</source>
        <translation type="unfinished">Energía del centro al precio de la electricidad.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished">Mantenimiento</translation>
    </message>
    <message>
        <source>A yearly share of the full purchase, amortised or not.</source>
        <translation type="unfinished">Una fracción anual de la compra total, amortizada o no.</translation>
    </message>
    <message>
        <source>OpEx</source>
        <translation type="unfinished">OpEx</translation>
    </message>
    <message>
        <source>Electricity and maintenance.</source>
        <translation type="unfinished">Electricidad y mantenimiento.</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation type="unfinished">Coste total de propiedad</translation>
    </message>
    <message>
        <source>CapEx and OpEx over the duration; no staff, no rent, no cost of money.</source>
        <translation type="unfinished">CapEx y OpEx durante la duración; sin personal, alquiler ni coste financiero.</translation>
    </message>
    <message>
        <source>Cost per query</source>
        <translation type="unfinished">Coste por consulta</translation>
    </message>
    <message>
        <source>Total cost over all that is served in the duration, if the throughput counts queries.</source>
        <translation type="unfinished">Coste total dividido entre todo lo que se sirve en la duración, si el throughput cuenta consultas.</translation>
    </message>
    <message>
        <source>Of a million of what the throughput counts: of tokens, if it counts tokens.</source>
        <translation type="unfinished">De un millón de lo que cuenta el throughput: de tokens, si cuenta tokens.</translation>
    </message>
    <message>
        <source>Per accelerator, at the chosen precision.</source>
        <translation type="unfinished">Por acelerador, con la precisión elegida.</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished">Gradientes</translation>
    </message>
    <message>
        <source>One for each trained parameter.</source>
        <translation type="unfinished">Uno por cada parámetro entrenado.</translation>
    </message>
    <message>
        <source>Optimizer state</source>
        <translation type="unfinished">Estado del optimizador</translation>
    </message>
    <message>
        <source>Master weights and moments.</source>
        <translation type="unfinished">Pesos maestros y momentos.</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished">Activaciones</translation>
    </message>
    <message>
        <source>Kept from the forward for the backward pass. The part most sensitive to the framework.</source>
        <translation type="unfinished">Lo que se guarda de la pasada hacia adelante para la pasada hacia atrás. La parte más sensible al framework.</translation>
    </message>
    <message>
        <source>Compare against framework memory traces for one model and configuration.</source>
        <translation type="unfinished">Comparar con trazas de memoria del framework para un modelo y una configuración.</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation type="unfinished">Búferes</translation>
    </message>
    <message>
        <source>For collectives and pipeline messages.</source>
        <translation type="unfinished">Para operaciones colectivas y mensajes del pipeline.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished">Total</translation>
    </message>
    <message>
        <source>Everything that must be resident on one accelerator.</source>
        <translation type="unfinished">Todo lo que debe residir en un acelerador.</translation>
    </message>
    <message>
        <source>Of the device&apos;s main memory.</source>
        <translation type="unfinished">De la memoria principal del dispositivo.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished">Cabe</translation>
    </message>
    <message>
        <source>Whether everything that must be resident fits the device&apos;s memory.</source>
        <translation type="unfinished">Si todo lo que debe residir en memoria cabe en la del dispositivo.</translation>
    </message>
    <message>
        <source>Compare against the power meters of one rack over a day, then scale.</source>
        <translation type="unfinished">Comparar con los contadores eléctricos de un rack durante un día y después escalar.</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation type="unfinished">Energía de TI</translation>
    </message>
    <message>
        <source>Drawn by the accelerators; hosts and network come on top.</source>
        <translation type="unfinished">Consumida por los aceleradores; hosts y red se suman aparte.</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation type="unfinished">Energía del centro</translation>
    </message>
    <message>
        <source>IT energy with cooling and distribution: times PUE.</source>
        <translation type="unfinished">Energía de TI más refrigeración y distribución: por el PUE.</translation>
    </message>
    <message>
        <source>Carbon footprint</source>
        <translation type="unfinished">Huella de carbono</translation>
    </message>
    <message>
        <source>Of the energy drawn from the grid, and of making the devices.</source>
        <translation type="unfinished">De la energía tomada de la red eléctrica y de la fabricación de los dispositivos.</translation>
    </message>
    <message>
        <source>Multiply metered energy by the grid operator&apos;s intensity of those hours.</source>
        <translation type="unfinished">Multiplicar la energía medida por la intensidad de esas horas según el operador de la red eléctrica.</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation type="unfinished">Carbono incorporado</translation>
    </message>
    <message>
        <source>Of making all accelerators; part of the footprint.</source>
        <translation type="unfinished">De fabricar todos los aceleradores; forma parte de la huella.</translation>
    </message>
    <message>
        <source>Compare against the vendor&apos;s product carbon footprint.</source>
        <translation type="unfinished">Comparar con la huella de carbono de producto del fabricante.</translation>
    </message>
    <message>
        <source>Evaporated on site for cooling: facility energy times WUE.</source>
        <translation type="unfinished">Evaporada en el emplazamiento para refrigerar: energía del centro por la WUE.</translation>
    </message>
    <message>
        <source>Compare against the site&apos;s water meter.</source>
        <translation type="unfinished">Comparar con el contador de agua del emplazamiento.</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished">PUE</translation>
    </message>
    <message>
        <source>Of the place that was counted with: facility energy over IT energy.</source>
        <translation type="unfinished">Del lugar con el que se ha contado: energía del centro sobre energía de TI.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Región</translation>
    </message>
    <message>
        <source>The grid or site that was counted with.</source>
        <translation type="unfinished">La red eléctrica o el emplazamiento con que se ha contado.</translation>
    </message>
    <message>
        <source>MTBF of the fleet</source>
        <translation type="unfinished">MTBF de la flota</translation>
    </message>
    <message>
        <source>Mean time between failures of any accelerator, network card or power supply.</source>
        <translation type="unfinished">Tiempo medio entre fallos de cualquier acelerador, tarjeta de red o fuente de alimentación.</translation>
    </message>
    <message>
        <source>Best checkpoint interval</source>
        <translation type="unfinished">Interv. óptimo de checkpoint</translation>
    </message>
    <message>
        <source>Young–Daly: where writing checkpoints and losing work cost the same.</source>
        <translation type="unfinished">Young–Daly: donde escribir checkpoints y perder trabajo cuestan lo mismo.</translation>
    </message>
    <message>
        <source>Vary the interval of a long job and compare its goodput.</source>
        <translation type="unfinished">Variar el intervalo de un trabajo largo y comparar su goodput.</translation>
    </message>
    <message>
        <source>Compare with a serving benchmark of one model on one device (TTFT and time per output token), then reuse the efficiencies.</source>
        <translation type="unfinished">Comparar con una prueba de rendimiento de servicio de un modelo en un dispositivo (TTFT y tiempo por token de salida) y reutilizar las eficiencias.</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation type="unfinished">Tiempo al primer token</translation>
    </message>
    <message>
        <source>The prefill of the whole batch: arithmetic on all tokens of the prompts.</source>
        <translation type="unfinished">El prefill de todo el lote: aritmética sobre todos los tokens de los prompts.</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation type="unfinished">Tiempo por token</translation>
    </message>
    <message>
        <source>Between two tokens of an answer: reading weights and cache once for each step.</source>
        <translation type="unfinished">Entre dos tokens de una respuesta: leer los pesos y la caché una vez en cada paso.</translation>
    </message>
    <message>
        <source>Replay a trace of real arrivals against the replicas: traffic comes in bursts that a Poisson stream does not have.</source>
        <translation type="unfinished">Reproducir una traza de llegadas reales contra las réplicas: el tráfico llega en ráfagas que un flujo de Poisson no tiene.</translation>
    </message>
    <message>
        <source>Compare against direct tensor counts.</source>
        <translation type="unfinished">Comparar con recuentos directos de tensores.</translation>
    </message>
    <message>
        <source>Benchmark one configuration, back-calculate the efficiency, then reuse it.</source>
        <translation type="unfinished">Medir una configuración, deducir la eficiencia y reutilizarla.</translation>
    </message>
    <message>
        <source>Cost per million served</source>
        <translation type="unfinished">Coste por millón servido</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Ranges</source>
        <translation type="unfinished">Intervalos</translation>
    </message>
    <message>
        <source>Phase map</source>
        <translation type="unfinished">Mapa de fases</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished">Barrido</translation>
    </message>
    <message>
        <source>Goal seek</source>
        <translation type="unfinished">Buscar objetivo</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished">Sensibilidad</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Búsqueda</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation type="unfinished">Por qué cambió</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished">Escenarios</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">Capacidad</translation>
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
        <translation type="unfinished">Servicio</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">Comparar</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished">Fiabilidad</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Memoria</translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation type="unfinished">Memoria de entren.</translation>
    </message>
    <message>
        <source>Cost &amp; carbon</source>
        <translation type="unfinished">Coste y carbono</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Resumen</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation type="unfinished">Escalado</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation type="unfinished">Fórmulas</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished">Supuestos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Inicio</translation>
    </message>
</context>
<context>
    <name>preset</name>
    <message>
        <source>Llama 3.1 8B answering on an H100: how sure is that?</source>
        <translation type="unfinished">Llama 3.1 8B respondiendo en una H100: ¿con qué certeza?</translation>
    </message>
    <message>
        <source>Llama 3.1 8B answering on an H100: what would help?</source>
        <translation type="unfinished">Llama 3.1 8B respondiendo en una H100: ¿qué ayudaría?</translation>
    </message>
    <message>
        <source>Llama 3.1 8B in training: what would help?</source>
        <translation type="unfinished">Llama 3.1 8B en entrenamiento: ¿qué ayudaría?</translation>
    </message>
    <message>
        <source>20 requests/s, answers of 64 tokens</source>
        <translation type="unfinished">20 peticiones/s, respuestas de 64 tokens</translation>
    </message>
    <message>
        <source>Output tokens 64 → 128: twice the replicas?</source>
        <translation type="unfinished">Tokens de salida 64 → 128: ¿el doble de réplicas?</translation>
    </message>
    <message>
        <source>Ten times the traffic: ten times the replicas?</source>
        <translation type="unfinished">Diez veces más tráfico: ¿diez veces más réplicas?</translation>
    </message>
    <message>
        <source>A larger batch: more capacity, slower answers</source>
        <translation type="unfinished">Un lote mayor: más capacidad, respuestas más lentas</translation>
    </message>
    <message>
        <source>A target of one second: out of reach?</source>
        <translation type="unfinished">Un objetivo de un segundo: ¿fuera de alcance?</translation>
    </message>
    <message>
        <source>The same traffic on A100s</source>
        <translation type="unfinished">El mismo tráfico en A100</translation>
    </message>
    <message>
        <source>A hot expert of 25 %: 146.8 MB, 12.09 ms (tutorial)</source>
        <translation type="unfinished">Un experto caliente (+25 %): 146,8 MB, 12,09 ms (tutorial)</translation>
    </message>
    <message>
        <source>Even routing: 117.4 MB, 9.75 ms (tutorial)</source>
        <translation type="unfinished">Enrutamiento uniforme: 117,4 MB, 9,75 ms (tutorial)</translation>
    </message>
    <message>
        <source>Mixtral 8x7B, one expert a GPU</source>
        <translation type="unfinished">Mixtral 8x7B, un experto por GPU</translation>
    </message>
    <message>
        <source>DeepSeek-V3: 256 experts over 64 GPUs</source>
        <translation type="unfinished">DeepSeek-V3: 256 expertos en 64 GPU</translation>
    </message>
    <message>
        <source>ResNet-50 on an A100, one image: where does the time go?</source>
        <translation type="unfinished">ResNet-50 en una A100, una imagen: ¿en qué se va el tiempo?</translation>
    </message>
    <message>
        <source>… a batch of 256: across the ridge</source>
        <translation type="unfinished">… un lote de 256: al otro lado de la cresta</translation>
    </message>
    <message>
        <source>ResNet-50, batch 32, on a T4 (Ctrl-click other devices)</source>
        <translation type="unfinished">ResNet-50, lote 32, en una T4 (Ctrl+clic en otros dispositivos)</translation>
    </message>
    <message>
        <source>… on a B200: which wall is left?</source>
        <translation type="unfinished">… en una B200: ¿qué muro queda?</translation>
    </message>
    <message>
        <source>A token of Llama 3.1 8B on an H100: the bandwidth decides</source>
        <translation type="unfinished">Un token de Llama 3.1 8B en una H100: decide el ancho de banda</translation>
    </message>
    <message>
        <source>Can I serve Llama 70B on 4 H100s?</source>
        <translation type="unfinished">¿Se puede servir Llama 70B con 4 H100?</translation>
    </message>
    <message>
        <source>256 requests at once: how long may a prompt be?</source>
        <translation type="unfinished">256 peticiones a la vez: ¿qué longitud puede tener un prompt?</translation>
    </message>
    <message>
        <source>Speculative decoding with a 1B draft</source>
        <translation type="unfinished">Decodificación especulativa con un borrador de 1B</translation>
    </message>
    <message>
        <source>Prompt cache: half of the prompt</source>
        <translation type="unfinished">Caché de prompt: la mitad del prompt</translation>
    </message>
    <message>
        <source>Chunked prefill of 512</source>
        <translation type="unfinished">Prefill en fragmentos de 512</translation>
    </message>
    <message>
        <source>Decode on another device</source>
        <translation type="unfinished">Decode en otro dispositivo</translation>
    </message>
    <message>
        <source>A cache in FP8</source>
        <translation type="unfinished">Una caché en FP8</translation>
    </message>
    <message>
        <source>A week on one node</source>
        <translation type="unfinished">Una semana en un nodo</translation>
    </message>
    <message>
        <source>Two weeks on 1,024 H100s</source>
        <translation type="unfinished">Dos semanas en 1024 H100</translation>
    </message>
    <message>
        <source>Llama 3 405B: 54 days on 16,384 H100s</source>
        <translation type="unfinished">Llama 3 405B: 54 días en 16 384 H100</translation>
    </message>
    <message>
        <source>100,000 H100s, checkpoints in the background</source>
        <translation type="unfinished">100 000 H100, checkpoints en segundo plano</translation>
    </message>
    <message>
        <source>Llama 3.1 8B in training: why 16 GB of weights take far more</source>
        <translation type="unfinished">Llama 3.1 8B en entrenamiento: por qué 16 GB de pesos ocupan mucho más</translation>
    </message>
    <message>
        <source>… ZeRO 1 over 8: the optimizer state shrinks</source>
        <translation type="unfinished">… ZeRO 1 entre 8: el estado del optimizador se reduce</translation>
    </message>
    <message>
        <source>… ZeRO 2: the gradients too</source>
        <translation type="unfinished">… ZeRO 2: también los gradientes</translation>
    </message>
    <message>
        <source>… ZeRO 3: and the weights</source>
        <translation type="unfinished">… ZeRO 3: y los pesos</translation>
    </message>
    <message>
        <source>Québec against Poland</source>
        <translation type="unfinished">Quebec frente a Polonia</translation>
    </message>
    <message>
        <source>The same job in Poland</source>
        <translation type="unfinished">El mismo trabajo en Polonia</translation>
    </message>
    <message>
        <source>A month of 1,000 H100s</source>
        <translation type="unfinished">Un mes de 1000 H100</translation>
    </message>
    <message>
        <source>Train GPT-3 sustainably</source>
        <translation type="unfinished">Entrenar GPT-3 de forma sostenible</translation>
    </message>
    <message>
        <source>Three years of one H100 for Llama 3 8B</source>
        <translation type="unfinished">Tres años de una H100 para Llama 3 8B</translation>
    </message>
    <message>
        <source>Should I use A100s or H100s for inference? The A100</source>
        <translation type="unfinished">¿Conviene A100 o H100 para inferencia? La A100</translation>
    </message>
    <message>
        <source>… and the H100 (pin the first)</source>
        <translation type="unfinished">… y la H100 (fijando antes la primera)</translation>
    </message>
    <message>
        <source>Train GPT-3 on 1,024 A100s in Quebec</source>
        <translation type="unfinished">Entrenar GPT-3 en 1024 A100 en Quebec</translation>
    </message>
    <message>
        <source>… and in Poland (pin the first)</source>
        <translation type="unfinished">… y en Polonia (fijando antes el primero)</translation>
    </message>
    <message>
        <source>Frontier training: 70 billion parameters on 8,192 H100s</source>
        <translation type="unfinished">Entrenamiento de frontera: 70 mil millones de parámetros en 8192 H100</translation>
    </message>
    <message>
        <source>… and 15 trillion tokens: time, energy, cost</source>
        <translation type="unfinished">… y 15 billones de tokens: tiempo, energía, coste</translation>
    </message>
    <message>
        <source>ZeRO 0 → 3: 8 billion parameters without splitting the model</source>
        <translation type="unfinished">ZeRO 0 → 3: 8 mil millones de parámetros sin dividir el modelo</translation>
    </message>
    <message>
        <source>GPT-3 on 1,024 A100s: 34 days (Megatron-LM 2021)</source>
        <translation type="unfinished">GPT-3 en 1024 A100: 34 días (Megatron-LM 2021)</translation>
    </message>
    <message>
        <source>Pipeline of 8 stages with 8 micro-batches</source>
        <translation type="unfinished">Pipeline de 8 etapas con 8 microlotes</translation>
    </message>
    <message>
        <source>The same, interleaved: 4 virtual stages</source>
        <translation type="unfinished">Lo mismo, intercalado: 4 etapas virtuales</translation>
    </message>
</context>
<context>
    <name>solver</name>
    <message>
        <source>Distributed training</source>
        <translation type="unfinished">Entrenamiento distribuido</translation>
    </message>
    <message>
        <source>How long does a training step take on this fleet?</source>
        <translation type="unfinished">¿Cuánto dura un paso de entrenamiento en esta flota?</translation>
    </message>
    <message>
        <source>Software efficiency</source>
        <translation type="unfinished">Eficiencia del software</translation>
    </message>
    <message>
        <source>How much of the peak does my kernel reach?</source>
        <translation type="unfinished">¿Cuánto del pico alcanza mi kernel?</translation>
    </message>
    <message>
        <source>Data ingestion</source>
        <translation type="unfinished">Ingesta de datos</translation>
    </message>
    <message>
        <source>Can storage keep up with my accelerator?</source>
        <translation type="unfinished">¿Puede el almacenamiento seguir el ritmo de mi acelerador?</translation>
    </message>
    <message>
        <source>Weight streaming</source>
        <translation type="unfinished">Streaming de pesos</translation>
    </message>
    <message>
        <source>Can a wafer run a model that it cannot hold?</source>
        <translation type="unfinished">¿Puede una oblea ejecutar un modelo que no cabe en ella?</translation>
    </message>
    <message>
        <source>Responsible engineering</source>
        <translation type="unfinished">Ingeniería responsable</translation>
    </message>
    <message>
        <source>What do privacy and fairness cost?</source>
        <translation type="unfinished">¿Cuánto cuestan la privacidad y la equidad?</translation>
    </message>
    <message>
        <source>Tail latency</source>
        <translation type="unfinished">Latencia de cola</translation>
    </message>
    <message>
        <source>How long do the unlucky requests wait?</source>
        <translation type="unfinished">¿Cuánto esperan las peticiones con mala suerte?</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished">Compresión</translation>
    </message>
    <message>
        <source>What do I gain from fewer bits or weights?</source>
        <translation type="unfinished">¿Qué gano con menos bits o menos pesos?</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished">Servicio</translation>
    </message>
    <message>
        <source>Can my language model answer fast enough, and does it fit?</source>
        <translation type="unfinished">¿Puede mi modelo de lenguaje responder con rapidez suficiente, y cabe?</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation type="unfinished">Síntesis</translation>
    </message>
    <message>
        <source>What machine would be fast enough?</source>
        <translation type="unfinished">¿Qué máquina sería lo bastante rápida?</translation>
    </message>
    <message>
        <source>Single node</source>
        <translation type="unfinished">Un solo nodo</translation>
    </message>
    <message>
        <source>How fast will my model run on this GPU?</source>
        <translation type="unfinished">¿A qué velocidad funcionará mi modelo en esta GPU?</translation>
    </message>
    <message>
        <source>Data transformation</source>
        <translation type="unfinished">Transformación de datos</translation>
    </message>
    <message>
        <source>Is my accelerator waiting for the CPU?</source>
        <translation type="unfinished">¿Está mi acelerador esperando a la CPU?</translation>
    </message>
    <message>
        <source>Network roofline</source>
        <translation type="unfinished">Roofline de red</translation>
    </message>
    <message>
        <source>Does the network hold training back?</source>
        <translation type="unfinished">¿Frena la red el entrenamiento?</translation>
    </message>
    <message>
        <source>Energy and carbon</source>
        <translation type="unfinished">Energía y carbono</translation>
    </message>
    <message>
        <source>What is the carbon footprint?</source>
        <translation type="unfinished">¿Cuál es la huella de carbono?</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished">Checkpoint</translation>
    </message>
    <message>
        <source>How long does a checkpoint take, and how often should I write one?</source>
        <translation type="unfinished">¿Cuánto tarda un checkpoint y cada cuánto conviene escribir uno?</translation>
    </message>
    <message>
        <source>Network topology</source>
        <translation type="unfinished">Topología de red</translation>
    </message>
    <message>
        <source>How much bandwidth does the network&apos;s shape leave?</source>
        <translation type="unfinished">¿Cuánto ancho de banda deja la forma de la red?</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished">Fiabilidad</translation>
    </message>
    <message>
        <source>How often will my cluster fail during training?</source>
        <translation type="unfinished">¿Con qué frecuencia fallará mi clúster durante el entrenamiento?</translation>
    </message>
    <message>
        <source>Serving capacity</source>
        <translation type="unfinished">Capacidad de servicio</translation>
    </message>
    <message>
        <source>How many replicas does my traffic need?</source>
        <translation type="unfinished">¿Cuántas réplicas necesita mi tráfico?</translation>
    </message>
    <message>
        <source>Job queue</source>
        <translation type="unfinished">Cola de trabajos</translation>
    </message>
    <message>
        <source>How long will my job queue?</source>
        <translation type="unfinished">¿Cuánto tiempo estará mi trabajo en cola?</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished">Escenario</translation>
    </message>
    <message>
        <source>Can I run it, and what will it cost, emit and withstand?</source>
        <translation type="unfinished">¿Puedo ejecutarlo, y cuánto costará, emitirá y resistirá?</translation>
    </message>
    <message>
        <source>Continuous batching</source>
        <translation type="unfinished">Lotes continuos</translation>
    </message>
    <message>
        <source>How many users does one accelerator carry?</source>
        <translation type="unfinished">¿Cuántos usuarios soporta un acelerador?</translation>
    </message>
    <message>
        <source>Chinchilla scaling</source>
        <translation type="unfinished">Escalado de Chinchilla</translation>
    </message>
    <message>
        <source>How large a model should my compute train?</source>
        <translation type="unfinished">¿Qué tamaño de modelo conviene entrenar con mi cómputo?</translation>
    </message>
    <message>
        <source>Expert routing</source>
        <translation type="unfinished">Enrutamiento de expertos</translation>
    </message>
    <message>
        <source>How much does MoE routing imbalance hurt?</source>
        <translation type="unfinished">¿Cuánto perjudica el desequilibrio del enrutamiento MoE?</translation>
    </message>
    <message>
        <source>Inference-time scaling</source>
        <translation type="unfinished">Escalado en inferencia</translation>
    </message>
    <message>
        <source>What does reasoning cost?</source>
        <translation type="unfinished">¿Cuánto cuesta razonar?</translation>
    </message>
    <message>
        <source>Cost of ownership</source>
        <translation type="unfinished">Coste de propiedad</translation>
    </message>
    <message>
        <source>How much will this cost to run?</source>
        <translation type="unfinished">¿Cuánto costará ejecutarlo?</translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation type="unfinished">Memoria de entren.</translation>
    </message>
    <message>
        <source>How much memory do I need for training?</source>
        <translation type="unfinished">¿Cuánta memoria necesito para entrenar?</translation>
    </message>
</context>
<context>
    <name>step part</name>
    <message>
        <source>Work</source>
        <translation type="unfinished">Trabajo</translation>
    </message>
    <message>
        <source>DP, exposed</source>
        <translation type="unfinished">DP, no oculta</translation>
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
        <translation type="unfinished">Burbuja</translation>
    </message>
    <message>
        <source>Stragglers</source>
        <translation type="unfinished">Rezagados</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>samples/s</source>
        <translation type="unfinished">muestras/s</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation type="unfinished">tokens/s</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation type="unfinished">peticiones/s</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation type="unfinished">puntos porcentuales</translation>
    </message>
    <message>
        <source>jobs/d</source>
        <translation type="unfinished">trabajos/d</translation>
    </message>
</context>
</TS>
