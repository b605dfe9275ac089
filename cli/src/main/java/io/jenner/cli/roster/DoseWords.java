package io.jenner.cli.roster;

import io.jenner.forecast.VaccineCatalog;
import io.jenner.forecast.VaccineProduct;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Words by which a heading shows that its column may hold doses, though nobody can tell which. Immutable. */
final class DoseWords {

    private static final int MOST_MEANINGS = 4;

    /** Vaccines and diseases as headings of schools name them; those of the schedule come on top. */
    private static final List<String> VACCINES = List.of(
            ("polio,poliomyelitis,ipv,opv,hep,hepatitis,hepa,hepb,hib,haemophilus,pcv,ppsv,ppv,pneumo,pneumococcal,"
                            + "pneumonia,rota,rotavirus,rv,varicella,var,vzv,chickenpox,chicken pox,measles,mumps,rubella,"
                            + "mmr,mmrv,dtap,tdap,dtp,dpt,dt,td,tetanus,diphtheria,pertussis,whooping cough,mcv,mpsv,"
                            + "menacwy,menb,men b,men acwy,meningitis,meningococcal,flu,influenza,covid,bcg,rsv,zoster,"
                            + "shingles,hpv,typhoid,rabies,yellow fever,encephalitis,tbe,cholera,dengue,smallpox,mpox,"
                            + "polio myelitis,poliomielitis,sarampion,paperas,parotiditis,rubeola,varicela,gripe,"
                            + "neumococo,neumococica,meningococo,meningococica,tetanos,difteria,tosferina,tos ferina,"
                            + "triple viral,triple bacteriana,pentavalente,hexavalente,srp,spr,vph,vop,vpi,"
                            + "fiebre amarilla,rabia,tifoidea")
                    .split(","));

    /** Words for doses of any vaccine, and for what stands in for them. */
    private static final List<String> DOSES = List.of(
            ("dose,doses,dosis,vaccine,vaccines,vaccination,vaccinations,vaccinated,vax,vacuna,vacunas,vacunacion,"
                            + "immunization,immunizations,immunisation,immunised,immunized,imm,inmunizacion,shot,shots,"
                            + "jab,booster,refuerzo,cvx,titer,titre,immune,immunity,inmunidad")
                    .split(","));

    private final List<VaccineProduct> vaccines;
    private final Set<String> names = new TreeSet<>(VACCINES);

    DoseWords(VaccineCatalog catalog) {
        vaccines = catalog.all();
        for (VaccineProduct vaccine : vaccines) {
            names.add(Headings.plain(VaccineAgreement.kind(vaccine.name())));
            vaccine.tradeName().map(Headings::plain).ifPresent(names::add);
        }
    }

    /** Returns the longest name of a vaccine or its disease in a heading, if there is one. */
    Optional<String> vaccine(String heading) {
        return longest(heading, names.stream());
    }

    /** Returns whether a heading speaks of doses of some vaccine. */
    boolean isOfDoses(String heading) {
        return longest(heading, DOSES.stream()).isPresent();
    }

    /** Returns vaccines that such a name could mean, as a map writes them, those that say least first; perhaps none. */
    List<String> meanings(String name) {
        return vaccines.stream()
                .filter(vaccine ->
                        vaccine.mvx().isEmpty() && vaccine.tradeName().isEmpty())
                .filter(vaccine -> holds(Headings.spaced(vaccine.name()), name))
                .sorted(Comparator.comparing(
                        vaccine -> !vaccine.name().toLowerCase(Locale.ROOT).contains("unspecified")))
                .limit(MOST_MEANINGS)
                .map(vaccine -> "'date of " + vaccine.cvx() + "' (" + vaccine.name() + ")")
                .toList();
    }

    private static Optional<String> longest(String heading, Stream<String> words) {
        List<String> forms = List.of(Headings.spaced(heading), Headings.spaced(heading.toLowerCase(Locale.ROOT)));
        return words.filter(word -> !word.isEmpty() && forms.stream().anyMatch(form -> holds(form, word)))
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean holds(String words, String name) {
        return (" " + words + " ").contains(" " + name + " ");
    }
}
