package dev.shortlist.resume.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.resume.text.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Certificates with whoever gave them and when, in the layouts that people use. */
class CertificatesTests {

  private static String told(Certificate certificate) {
    return certificate.name().value()
        + " / "
        + certificate.issuer().map(Field::value).orElse("-")
        + " / "
        + certificate.date().map(date -> date.value().toString()).orElse("-");
  }

  private static List<String> listed(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  static Stream<Arguments> eachCertificateIsToldWithItsIssuerAndDate() {
    return Stream.of(
        Arguments.of(
            """
            AWS Certified Developer – Associate (2020)
            Certified ScrumMaster (CSM), Scrum Alliance, May 2019
            """,
            """
            AWS Certified Developer – Associate / - / 2020
            Certified ScrumMaster (CSM) / Scrum Alliance / 2019-05
            """),
        Arguments.of(
            """
            • Advanced Life Support, Resuscitation Council, May 2020
            • First Aid at Work (2018)
            • Food Hygiene Level 2
            """,
            """
            Advanced Life Support / Resuscitation Council / 2020-05
            First Aid at Work / - / 2018
            Food Hygiene Level 2 / - / -
            """),
        Arguments.of(
            """
            PMP, CSM, ITIL Foundation, Six Sigma Green Belt
            """,
            """
            PMP / - / -
            CSM / - / -
            ITIL Foundation / - / -
            Six Sigma Green Belt / - / -
            """),
        Arguments.of(
            """
            Project Management Professional (PMP) | PMI | 2021
            Certified Information Systems Auditor | ISACA | 2018
            """,
            """
            Project Management Professional (PMP) / PMI / 2021
            Certified Information Systems Auditor / ISACA / 2018
            """),
        Arguments.of(
            """
            AWS Certified Solutions Architect
            Amazon Web Services
            Issued May 2020 · Expires May 2023
            Credential ID ABC-123

            Professional Scrum Master I
            Scrum.org
            Issued Jan 2019
            """,
            """
            AWS Certified Solutions Architect / Amazon Web Services / 2020-05
            Professional Scrum Master I / Scrum.org / 2019-01
            """),
        Arguments.of(
            """
            2021 Fire Warden, Orrin Fire Service
            2019 Manual Handling
            """,
            """
            Fire Warden / Orrin Fire Service / 2021
            Manual Handling / - / 2019
            """),
        Arguments.of(
            """
            Certified Public Accountant, issued 2019, valid until 2025
            """,
            """
            Certified Public Accountant / - / 2019
            """),
        Arguments.of(
            """
            Forklift Licence (valid until 2026)
            """,
            """
            Forklift Licence / - / -
            """),
        Arguments.of(
            """
            First Aid (2020), Fire Warden (2021), Food Hygiene (2019)
            """,
            """
            First Aid / - / 2020
            Fire Warden / - / 2021
            Food Hygiene / - / 2019
            """),
        Arguments.of(
            """
            Deep Learning Specialization by DeepLearning.AI (Coursera), 2022
            Google Analytics Certification from Google, March 2021
            """,
            """
            Deep Learning Specialization / DeepLearning.AI / 2022
            Google Analytics Certification / Google / 2021-03
            """),
        Arguments.of(
            """
            Microsoft Certified: Azure Administrator Associate (AZ-104) - Microsoft - 2022
            """,
            """
            Microsoft Certified: Azure Administrator Associate (AZ-104) / Microsoft / 2022
            """),
        Arguments.of(
            """
            Certified Ethical Hacker
            EC-Council, June 2020
            CompTIA Security+
            CompTIA, 2018
            """,
            """
            Certified Ethical Hacker / EC-Council / 2020-06
            CompTIA Security+ / CompTIA / 2018
            """),
        Arguments.of(
            """
            CFA Level II Candidate
            PRINCE2 Foundation (AXELOS), 2017
            ITIL v4 Foundation
            """,
            """
            CFA Level II Candidate / - / -
            PRINCE2 Foundation / AXELOS / 2017
            ITIL v4 Foundation / - / -
            """),
        Arguments.of(
            """
            • Certified Scrum Product Owner • SAFe Agilist (2019) • Lean Six Sigma Black Belt
            """,
            """
            Certified Scrum Product Owner / - / -
            SAFe Agilist / - / 2019
            Lean Six Sigma Black Belt / - / -
            """),
        Arguments.of(
            """
            Registered Nurse License, State of Vermont, 06/2015
            Basic Life Support (AHA)
            """,
            """
            Registered Nurse License / State of Vermont / 2015-06
            Basic Life Support / AHA / -
            """),
        Arguments.of(
            """
            Oracle Certified Professional, Java SE 11 Developer
            """,
            """
            Oracle Certified Professional, Java SE 11 Developer / - / -
            """),
        Arguments.of(
            """
            May 2021\tCertified Kubernetes Administrator\tThe Linux Foundation
            Jan 2020\tHashiCorp Certified: Terraform Associate\tHashiCorp
            """,
            """
            Certified Kubernetes Administrator / The Linux Foundation / 2021-05
            HashiCorp Certified: Terraform Associate / HashiCorp / 2020-01
            """),
        Arguments.of(
            """
            Security clearance and wound care certificate for
            nurses in acute wards (2019)
            Phlebotomy Certificate — Orrin College — 2016
            """,
            """
            Security clearance and wound care certificate for nurses in acute wards / - / 2019
            Phlebotomy Certificate / Orrin College / 2016
            """),
        Arguments.of(
            """
            CompTIA A+
            CompTIA Network+
            Cisco Certified Network Associate (CCNA)
            """,
            """
            CompTIA A+ / - / -
            CompTIA Network+ / - / -
            Cisco Certified Network Associate (CCNA) / - / -
            """),
        Arguments.of(
            """
            The Complete Python Bootcamp - Udemy (2021)
            Machine Learning – Stanford Online, 2019
            """,
            """
            The Complete Python Bootcamp / Udemy / 2021
            Machine Learning / Stanford Online / 2019
            """),
        Arguments.of(
            """
            OSHA 30-Hour Construction Safety (2019)
            ServSafe Food Handler, expires June 2026
            CPR/AED, American Red Cross, expires 2025
            """,
            """
            OSHA 30-Hour Construction Safety / - / 2019
            ServSafe Food Handler / - / -
            CPR/AED / American Red Cross / -
            """),
        Arguments.of(
            """
            Certified Nursing Assistant (CNA) – State of Ohio – License #12345
            """,
            """
            Certified Nursing Assistant (CNA) / State of Ohio / -
            """),
        Arguments.of(
            """
            Driving licence: B
            Forklift
            """,
            """
            Forklift / - / -
            """),
        Arguments.of(
            """
            • Scrum Master
              Scrum Alliance
              2019
            • Product Owner
              Scrum.org
              2020
            """,
            """
            Scrum Master / Scrum Alliance / 2019
            Product Owner / Scrum.org / 2020
            """),
        Arguments.of(
            """
            Certificate in Wine and Spirits; Certificate in Cheese (2019); Barista Level 3
            """,
            """
            Certificate in Wine and Spirits / - / -
            Certificate in Cheese / - / 2019
            Barista Level 3 / - / -
            """),
        Arguments.of(
            """
            ITIL 4 Foundation, AXELOS, Dec 2020 – Dec 2023
            """,
            """
            ITIL 4 Foundation / AXELOS / 2020-12
            """));
  }

  @ParameterizedTest
  @MethodSource
  void eachCertificateIsToldWithItsIssuerAndDate(String body, String expected) {
    assertThat(Filled.with("en", "Certifications", body).certificates())
        .extracting(CertificatesTests::told)
        .containsExactlyElementsOf(listed(expected));
  }

  static Stream<Arguments> trainingsAndTicketsAreCertificates() {
    return Stream.of(
        Arguments.of(
            "en",
            "Training",
            "Fire Marshal, Bexley Safety, 2024\nManual Handling, 2021",
            "Fire Marshal / Bexley Safety / 2024\nManual Handling / - / 2021"),
        Arguments.of(
            "en",
            "Licences and tickets",
            "Reach Truck Licence, Quay Board of Lifting, renewed May 2024",
            "Reach Truck Licence / Quay Board of Lifting / 2024-05"),
        Arguments.of(
            "de",
            "Fortbildungen",
            "05/2019\tTeamleitung, Pflegeakademie am See\n03/2016\tKinästhetik",
            "Teamleitung / Pflegeakademie am See / 2019-05\nKinästhetik / - / 2016-03"),
        Arguments.of(
            "de",
            "Aus- und Weiterbildung",
            "03/2023 – 11/2023 CAS Mietrecht\nFachhochschule am See",
            "CAS Mietrecht / Fachhochschule am See / 2023-11"),
        Arguments.of(
            "pt",
            "Formação complementar",
            "Primeiros socorros, Centro de Formação do Lago, 2018",
            "Primeiros socorros / Centro de Formação do Lago / 2018"),
        Arguments.of(
            "en",
            "Licences",
            "Heavy Rigid\nLicence\n2008\nChemical User\nFarmsure\nMarch 2015",
            "Heavy Rigid Licence / - / 2008\nChemical User / Farmsure / 2015-03"),
        Arguments.of(
            "en",
            "Certificates",
            "Notary Public, City of Orrin, 2016 Typing Specialist, Quill Institute, 2011",
            "Notary Public / City of Orrin / 2016\nTyping Specialist / Quill Institute / 2011"),
        Arguments.of(
            "en",
            "CPD",
            "Certificate in Bread Making, Vale Academy, June 2021\nKnives for Cooks (two days), Vale Academy, 2019",
            "Certificate in Bread Making / Vale Academy / 2021-06\nKnives for Cooks / Vale Academy / 2019"),
        Arguments.of(
            "en",
            "Registration and Further Training",
            "Certificate in Bread Making, Vale Academy, June 2021",
            "Certificate in Bread Making / Vale Academy / 2021-06"),
        Arguments.of(
            "en",
            "Papers",
            "Food Hygiene Level 3 – Quay Academy – 2019\nFirst Aid Level 1 – Quay Academy – 2023",
            "Food Hygiene Level 3 / Quay Academy / 2019\nFirst Aid Level 1 / Quay Academy / 2023"),
        Arguments.of(
            "en",
            "Certificates",
            "Wound Care, 2019\n\nIDA\nQUILL\n\nLeeds, UK\nida.quill@example.org",
            "Wound Care / - / 2019"));
  }

  @ParameterizedTest
  @MethodSource
  void trainingsAndTicketsAreCertificates(
      String language, String heading, String body, String expected) {
    assertThat(Filled.with(language, heading, body).certificates())
        .extracting(CertificatesTests::told)
        .containsExactlyElementsOf(listed(expected));
  }

  static Stream<Arguments> certificatesInOtherLanguagesAreTold() {
    return Stream.of(
        Arguments.of(
            "de",
            "Zertifikate",
            """
            Ausbildereignungsprüfung (AEVO), IHK Hannover, 05/2018
            Ersthelfer am Arbeitsplatz (2020)
            Staplerschein
            """,
            """
            Ausbildereignungsprüfung (AEVO) / IHK Hannover / 2018-05
            Ersthelfer am Arbeitsplatz / - / 2020
            Staplerschein / - / -
            """),
        Arguments.of(
            "de",
            "Zertifikate",
            """
            05/2019 Certified Professional for Requirements Engineering, IREB
            03/2021 Scrum Master (PSM I)
            """,
            """
            Certified Professional for Requirements Engineering / IREB / 2019-05
            Scrum Master (PSM I) / - / 2021-03
            """),
        Arguments.of(
            "fr",
            "Certifications",
            """
            Certificat de sauveteur secouriste du travail, délivré par la Croix-Rouge, 2019
            Habilitation électrique B1V (2021)
            """,
            """
            Certificat de sauveteur secouriste du travail / Croix-Rouge / 2019
            Habilitation électrique B1V / - / 2021
            """),
        Arguments.of(
            "es",
            "Certificaciones",
            """
            Certificado de Profesionalidad en Logística, SEPE, 2018
            Carné de carretillero (marzo de 2020)
            """,
            """
            Certificado de Profesionalidad en Logística / SEPE / 2018
            Carné de carretillero / - / 2020-03
            """),
        Arguments.of(
            "it",
            "Certificazioni",
            """
            Attestato HACCP, Regione Lazio, 2019
            Certificazione ECDL – AICA – 2015
            """,
            """
            Attestato HACCP / Regione Lazio / 2019
            Certificazione ECDL / AICA / 2015
            """),
        Arguments.of(
            "pt",
            "Certificações",
            """
            Certificado em Segurança do Trabalho, SENAI, 2017
            Certificação Scrum Master (2021)
            """,
            """
            Certificado em Segurança do Trabalho / SENAI / 2017
            Certificação Scrum Master / - / 2021
            """),
        Arguments.of(
            "nl",
            "Certificaten",
            """
            VCA Basis (2020)
            BHV-certificaat, Rode Kruis, mei 2019
            """,
            """
            VCA Basis / - / 2020
            BHV-certificaat / Rode Kruis / 2019-05
            """),
        Arguments.of(
            "de",
            "Zertifikate",
            """
            Zertifikat "Projektmanagement", TÜV Rheinland, 2017
            Erste-Hilfe-Kurs (Rotes Kreuz, 2021)
            """,
            """
            Zertifikat "Projektmanagement" / TÜV Rheinland / 2017
            Erste-Hilfe-Kurs / Rotes Kreuz / 2021
            """),
        Arguments.of(
            "de",
            "Zertifikate",
            """
            2018 – Fachwirtin für Gastgewerbe, IHK Köln
            2020 – Sommelière
            """,
            """
            Fachwirtin für Gastgewerbe / IHK Köln / 2018
            Sommelière / - / 2020
            """));
  }

  @ParameterizedTest
  @MethodSource
  void certificatesInOtherLanguagesAreTold(
      String language, String heading, String body, String expected) {
    assertThat(Filled.with(language, heading, body).certificates())
        .extracting(CertificatesTests::told)
        .containsExactlyElementsOf(listed(expected));
  }

  static Stream<Arguments> wholeResumesAreRead() {
    return Stream.of(
        Arguments.of(
            """
            Ida Quill Staff Nurse Leeds, UK ida@example.org Summary Nurse with ten years of practice in acute wards and a liking for teaching students on the ward. Experience Staff Nurse Harrow Vale Hospital March 2011 – April 2014 Looked after the patients of the ward. Education BSc in Nursing Orrin University 2010 Skills Triage, Wound care, Phlebotomy, Medication Languages English (native), French (B1) Certifications Advanced Life Support (2020), First Aid (2018)
            """,
            """
            Advanced Life Support / - / 2020
            First Aid / - / 2018
            """),
        Arguments.of(
            """
            Ida Quill

            Education
            BSc in Nursing, Orrin University, 2010
            Certified Lactation Consultant, Vale Board of Lactation, 2016

            Experience
            Staff Nurse, Harrow Vale Hospital, 2011 - 2014
            """,
            """
            Certified Lactation Consultant / Vale Board of Lactation / 2016
            """),
        Arguments.of(
            """
            Ida Quill

            Education
            BSc in Nursing, Orrin University, 2010
            Certifications: PMP, CSM
            MSc in Care, Orrin University, 2014

            Experience
            Staff Nurse, Harrow Vale Hospital, 2011 - 2014
            """,
            """
            PMP / - / -
            CSM / - / -
            """));
  }

  @ParameterizedTest
  @MethodSource
  void wholeResumesAreRead(String text, String expected) {
    assertThat(Filled.read(text).certificates())
        .extracting(CertificatesTests::told)
        .containsExactlyElementsOf(listed(expected));
  }
}
