package org.article30.acceptance;

import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;
import org.article30.exchange.Samples;
import org.article30.findings.*;
import org.article30.register.RegisterView;

class Scratch {
    public static void main(String[] args) {
        for (var s : List.of("complete", "bpe", "bm-connect", "ubpartner", "cet-power", "bpo7")) {
            var view = RegisterView.of(Samples.load(s));
            var by = new TreeMap<String, List<String>>();
            new Check(new Given(view, LocalDate.of(2026, 11, 22))).all().forEach(f -> by.computeIfAbsent(f.rule().id(), k -> new ArrayList<>()).add(f.title().split(" ")[0] + ":" + f.spot().field()));
            System.out.println("== " + s);
            by.forEach((k, v) -> System.out.println(k + " " + v.size() + " " + v));
        }
    }
}
