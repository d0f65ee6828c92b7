import { a as withoutNames, d as referencesOf, i as headOf, n as namesAsHeads, r as withBrackets, s as dialectOf, u as referenceSlots } from "./at-names-KmC3gCsx.mjs";
import { n as tagsOf, t as withArticle } from "./article-vVjBw7xR.mjs";
// web/core/producer/clip-filter.ts
var clipFilter = "ZMCxDIC0NyI9uZwSgJKPSiRbHH3xsojKpxlNYDbtoVYoE0Bk_iRzhcRZuEa6LtJvPZe_0xNGTKPDPY24DYhJIUB1IAJkWD3Ocp1_yX0sG5HOwX7BLEAB6s1b99BzGDenAAB2537in0ENK4nqhH3UnF_m4WiBPSsu1pR8psbj4ZwAGhgOGv5AptxpO0kIaZG3INWSUxFiTKHJvBvVGjsSwJGnSA74zeZyJeoCIBV3c-DPHgJYU4rh4qDgg30uyJ0YDvNcnBM0lx8oxHzJgVBs1KBhhtPBihIbSm_TQsyPIZwAaJvf3XwvgAfASC0Vd_LpKKrmRogstmAwd4bF6KPRuXhPKZ4UA6JPMVFQ6ofqmwfZKy2SpNIqB54gamnK_B550e495HfkaWKOJVJjWTCO7nsqHPR1ZiaM4NMELgEVCMJdT98oo_sNWd40gEEMY_hhINJAWlJV9ERKGFku5WTkCxjUG91W9pBhGlTRekm0DctuLnElbg3KSAVMFGwSoN7aij0tOpMaW4QArMJnTG4C2FBIXkJUZN_Gnt1KugqcEIW80lRSmozbAvtQz1aKuvZOVMCJitpYNm6xzH91i5IRwA1KAq1xkSolZsFFNAL5Gz1WrKhZTRhKvKrYIQ9pf4khQYJgTEnETpgw4Ufdpg3pCAXL9b2FQIqtoWTrQLOSF_GMw0o1kyriA2APe1ZlCY4B9ALNtXiZz21a-CMB7VEjkySMIvbXSzkCld3AH81HlKqGowxjjt41FnEeOI651y4PMiNR8wg6F9Cc-eSsPJ6eBn17GV-ApVBpFMxWAnAQSl3By8RmC1LQke5l1mB9iGvZlP3mkaNGFCTSFOGjGMbWM8QEauQ4hr6pAhEoo9r4bkwKGg4KMLAGpkAT0WgWj0_ML7AvsBow5UMes3cJIBVSxgkjMkwxarNGmeQyMWjJVCidxWphtyUfNMGEF8SBg27_aPX3Yee4MlGrMnp7F1VSS4M8XnN0hCvFWYASPbzFuoJiFsY6xmfhVhLiSp1BRDdCgmcJPr2MO8Ey-sqIG4LBydCVHgwlAN_LWxEUSVGzVWfuZA7AsljUtESEUZtcLk4NnWlGUyjXU4gdigDBwTGRp9B0xSjF2fKE9Jw9tcrkmqJFWoKNUOAWrne4lNV5cou3qmArKgqOeDMzWWGzrRjgr_jYEepsw8kAwES5RWAjXDuF1g1rMKMwEY_kHWMXGYvE_32NRj6SwAn1VF-oETKBGsmUq-AUFaBjpCQoEXoDxCgx-dIDlemukerKi7DKVgnQhc8IX1za7ookphwxbSQqYZKR-FGXFsili8oGC1TPPUIIa4IB6qkueZKiRCOwhtusZTtCNgPh0Z9X6TeJRDHOXAWPVzZLVq3XZg09CdukxdkpCAiZEARquCaNGnaUt6QKflPbpErzuuO06nI19aPmshN4HmWWIE9wDZfeIxUuJq6vHy8yj234LobBqwaaq9RICToUt_JYeBkxXSF33-apKqkdEFYZRPOpDJAUU6YXIEEvACIa8TIKcCdkMAyrozPP7bwUKaMp7iSGoe1NQZH1HVBwkGutIoqdkNYCOR4GA2FYJ18Ghuz3Ja5PNRvPLKFSIVgGcsLU1I-hJHeNjU9soiFEBSPrWi_itk_IeHKzhgThpgOBAj4ZlGAXMtPjgGCVGRKqBVzTuGJEXDiq_-bQixfAoLJTIVJwQXCy9lETKftpq6C5OoYB50hJILB0iPUcdCqU895Jj5ziIQ8n4ua03X8yCKVC08WSqxPYyOSCQF-Ix4TANMUCoNAGnYcKidJBWV6GLsHYZWCERGGbIFX4BuIaFTu7Xa10Qg87PCVCJpAgPcX4wVYgkQEExmEt4nlFAwnCZiyYnWx7SaAKsMerj1oXleM4Tf6SbT0lpyKW7WDUsVYVozgM1aoHQcUCJ_A7cbENbuGNG84H0TBhf_YEekU4ZVBL51sUyhKAAChnkGrCoAPq9jAsGfrxBiKFGHtXwQjCyRhhIXrECwcAmB1tlW4dYDo4AM-AcOnWtaDgaangPkNYC0YvWDyI_b3RvJARE1QHnROJE1Q7JkFQZshMQge9gtS6XxuqDJYriX9xduyZwQIMdOVZ-QHBl6yADM6SllDRM96ZCTJrJIat4hkBHrYi_fR3cCkpAtRQEYF7QJSqCaKke0tkSMlZ6MhHHrI-EWnLsJrAFGuROMCjfza3pyghDFIMA0pPL3ysuy26CtjzL8N5BZASQGXxlyC9MACYJLWmyazWemnoEQEcTqx1NEy0TVSCmMUEBOLq4TIRtZAC5g-zwAEP3sGbyl4aMyHBtOnTuHRZnp0AsP1jIpQ6uohBEgUFrTnIceDV4O2jxRNagR-DKEPsYVE-7FD8GN6rc4c4S-GI7RIEn4iZZaz4-lT0s95Wc0iZl6E7MBOdxfcs1xUkMWQbsRIj6sSbXHgk2o0Oivz0FQa0ZDjS7uHI1VICqAWRwBiA-qGNGABObR9JKRTTJ1yReulgQgJGlegfc-c0jB6hcVWyZFh6QcBVxzVtY11Gat4Te4y4M5QSBXwuZKB3v61CHoqusaAGIuBSg3qGO4RYExXLbQyOsBgMqapYbTA2xbGG40CDWZcVjgxcGYapouKtGQpElJfPHCQBGjDfuoMKqEGfAfqYlBQPjHyMi3IValTqQOf8csgXlrRtaJKAEQVfgHugAFXG1yGca0b_QovcvlGy0cAw8gZxafxEFVtJaSiYWBJigPbAMCnQVokaa0eWPdBM2A0GzkG0HBi2WJtIdkmrPkKiUAXFM6uMKgLuggTHME8FUQD7guzQwcoYJgri2BqQBISKb-52M_aB9sUAWXRWKa5IbDPDWIlZwEoIkwwcgNYaJ7aCQYMcFF4h8wgPKFMLj52IZPC2e_jIfAUDUD6FleyAZGgEBRzalLSbDeb8BkJoCOgehzcs_OQNvm5RC5Ako2-LqgSERr3tWMYSwPpSxNOq_MmEEXbhAGIb3KySERgrANWCsiJ8oyRlXOgEs_XhTUAhVmks1YqZQANHAlHNPoPZUNzxes4oADFugKKIIyo1ACPdEUANsqbcO1ig0APnqtrmMX3OTGfgltl79EdNtyJFX5xnpSKPKugD0A33WjoEhpF4gtGiYgLx7wQiDgGxCSnRPkR8gDdSErHFxsjAU11Rc8kSmCxA8CGu4fUcmqeJCJr3A5qCl3xURAWjSIOMmS-s0k1xyFKD-FgKiPidZRwhTUJjtDKEPrHbjJ4JOfHpVM0ljq3JCguCGuva9hZqgBdfAgAkGniCq0fIZ5gZDn94RGOLsHCF2b7wCZumESVrYwwMW7BVZ4hCGG98_zFqxGZIaCRfoyDgg9_RDZhmwoz1B4TOsc8aTc9Mg7T2ucGhjiXH9ANWLm-mABq2PLTIwSp1wPAYsnu_Rg24AFtmkFK0CnB0mfaIk3as4uwUAktJjAZfP49zpXAQIOShKjUjNl8-OMzTqxPCJnr4TQ6hdc0GUvewEMeAbvuStHUByHog0ADEW6fxTjaho95D9H5FxJG_yVEpMGnAFQ5FpnXZQBDR7yAAlxLFKwyAwE-JpVdUCCkpdw9kkklomYscXyuziQIPfM3oyR4mIBPRiyOUSozE4S-ltuyHjLgIirr4AXbakrShhAXgjdhDNJof1ucjCpRIloK7Vj2LemsRiQ-1frPQmyH63wRfgNpALYCDstttJNOSfKJo-qtKLxOR2bS_PAKYeOdyDJ34EYJl5uIcekEWqgEfbIBe_ivNWCavRCJBtNwAVYCO1GaPSZE7HBlLdU2UWAoMHnU7p5P67gWKydh8BB6fHndtN7lgJJKI45FI_1Z3JidNFw6ib8naT0gqpn02qGtElMKGg86UlNK44OlZFDRowq5x08iOrChR_tKFLfjWPVVVNSt3NIpaGdQILI3KtWi-k6TdOxq7ZGS-WOoARLLhg2TtFhkJ9IZj8Aymoq98oI5IIo7E_hTGbXKhMmYosociV_BnPQgqbuNCuZ9mYJQ8m5r4TnLWwMVhCgtevQhHStSJQxFFY6cEnO0_nGdJFmvvQxaXPgjlGjWR6PN-eXSfeUpmsA-BaSVe6o3ozMzZNdFppTqD3-1uX4qsgwbSGNElCArLLhDBErlpQ1E0S9M_5ogInSxiVrsDGJZziRNlUAcnXSNAkMWWCcoPTMxwZwkSTKBJY7oT41JUuXMPEztDECEiFFhKQrJEr3UEjFUKEIsljL3dZMA4rwQhuW6FG87X7pULwTDikPRrs2SW8o0J0Kp6lUDRYPEgcEWDud2EFEzNIAXlg2MSDGqM4EJ5jEYBy5K0f0dgYkwatCJfpEQkxy1BvZGqgsWRZlWtDkVUJnZArcTSCIIey4Fyo4djY8ztIoGqG2HlWj5jZ53jCkU2rHB8IBGJY4-WCiAXbfAe7TiSGXxglVm9oGVPENdFfVKz21GAtIMfkSM0ZkmqeA4qt0vARlSBbXGLoqrX-IooxqUPyLOnI0P1ZQNzogK-uKlIUQwjyAi4SIKlHbNAFfTXn5Dpr7CwXA0etjqXRY_Q6gpUbCg0PdSl4pwbzLmSmUaBFdI_IMgQpBxqxoI6LEJwY-EAlENAcQ3wIntgXDA0gwgEXISIIWRpzq_lFFMhwqD7WCTcO-2BHFuuQlYCRMFQkA4eeVkEziYjnZ9fICFnOXSSrKAbJDiF1N8IkDYIpiIYDAjL_ctFmgLClloY80UFxyLXXRrRq0e3cBhJQSiCaXCnQk2TEOUjhUfoTrt-AjHz5K5KPACVaisrrZrlawMsIjy7YVHXFtcd1iEiyRImIF55yg0CqFephAt41W8bNJkAUe381hIVBSzXCIkFh2E6NScbIDcV3ENae5RWmYdbzjAaM3jTMQhQ-KbJcC7RXEmvInPIH9iPo3cfC-tS9h5FubRG-UbGrB5hmxtap7XcYKCAQX8mj1sIoLE7ACVa5iJKqMZgCB8VE0oB2Mz5AIjBZy8PPwUrqzIOqorbvBJOwNTdG8C5MmbMcUK6IZ3VUAcd6NXANJs0rQcIBD_KM4hjLwIabzx06B5svLGstoFMAgA1avAeVCgWAzRzvgQ5BVgMW-iYYahM_ZirtZyVcwpoi-y7u4jKoCNZPxICQbZKyTi6TmSYV5csUf7yAgerSnyaIkj2xQngGJEJ-LWgnQRK1Ew2FKKASpI869M0mlAO0OQ0DNzlQ077pxjHI8YKdhJd3Qk2lMgwrAohiHbpzOjk4xTQPw51r4yg2kQCUA015YuDiEwJ9YoEKHOXZwu2lCIvzzKfjNIpo9YOgzUIY2LlGpwGRqWw4SiYD8FjlcJqgcMWsbhDEwrHIIcWBbjVKFrsiz2rxsu2CsadcB6cAUA7Xg6fBUCtlRIg5EhIRsfwLMHR4AsDFmXlmWJ7DsgMCU35DKWHlnVWyfsYLf6MHl_oguAlHUUJHhND7_Qxedeyqw7ld2PJ09YHs5pNLumtApokV3JWgHSQlKwvyJRmUZg9QJRTwIWegaYBGqqXaBI9SEKbAAOINhW4Q6OGa-mLaCvQL4DsgjG8qHUjJ1oKelW3mEEB_XC1o6yRNGVcAy2N0C1xBQYMkC5CEwD3i0ys1TJYV9JuhIxJF-2EXUar0JM2McA6u0GwphpXseLhCpGVaX-KE7TauEtCq6sXOqJFFSAaHQy9kbLKJCmlX4gt9YEBJBApFmldUBJxnr5JO1buiEc5onaiyLDEbVzg--uoBumTiiKlGVmo4Zv5KGOt9FKER2EnmCeWTLhXpv7K8CyD_JrwCezNFWS0BMx-9R3UHdX4Kmn6qKW-BpiHL0AK18qbG-X_NU6Abbn_K1JjYBUcHiuCL5Evbi9QrZG2E4nPrao6GyR8CDKWpEjjDIekDSwJ1AbCQ2zrc77MDBjQpySLqF9lo-ahoEEMcueAEUeaPEQY2gEiuC8Y-IIJkMbSt2gDUQQ2d4EPsjETANKIu54ptItYYkaSCkA4RZLXi794mdMeq4bjKmIVVAl2CuKC1JG9Drdd6AUXtLkzknlRMqVCF1F7p8uWelooWRfEARRYXwMYgamsMZoEwiJQTwEE_hEhbg3i2OAivy-ItzA5oyPEGvi_TtkyABx3UgSaac5UAIj-cvBMhhUJv0pAAJWcyhhj8wVA6A2pQ1Aohq_E8AFHzkCpdgefbULh6WjfsKvLJoIgExMmMEJaDOfbJnHEupbO6JBGJ-nkQLikDppB0sdyiff4vMrJgz02sWSCZIkyEFoSYxoABv9hArADwRLDVKI0XagiivsaC1hzN8FHGCagMSFHkllk4AvutqJVaP_Uq1D9auO4Z-AMCh2H0BluAhhWfswIHr8MwA66gu2kCiDTToBgq5TQ_UlJhw6sNIPVzbLwIoouRgBXf6ohXFksu0uRdv54AeZr943ccEh3UzTtMyQ0UAkEUUtUleYjUEKYkRbhxhE1zvQi1QaGgJqbKXThWDWVkrtmz7RqrBe4ymh7dwHYCN1n7egjbNRQVwCzh-rkFXMkrVB1ZbSB5Ad7R38jJIwKw6y71sMggS-V74kg49gkQZmdO-TGSNv8UXOoO1YLSnZhlQgoOSyPsiQtFEVCISQUWhjKCf_gEULYGkvxqJFQCXiNFBJFyko9DaVksZ2BIAqnL44hdERgeCANCZHtxIciaM3IVkmU9ag_j55iKUjWlD1nJgrCelXWYDQDCbLlIQVX6ECVL19mermr6oc37km9AuboHW3KzjMYaBCGmClczh49c1cRoYcnqz-wXWlpXoBymMbRJUeSlI80leJdCCa-GVGCUauwCQ2jkHpVjFXKTqXxp-FHmoKEqPgedH-xopAYYxjEUi8MaQFpgYUyc1htkAJdYAkkxz0QL21M7GVLi4T2tVA1QyoXkYaPIbxDF0nQG3JglqAQUtunEZEXUr0iMAU9g5zNd9OxKaLeP_0BVkXjBQ6XQufJhm1aD0y1YSvulJEJJB-p0EN0d-pC9XwD1QsN6LCY0viiLHAGy5J35SE4ViILl3s_L5V8LsTDONmpqUHINeyjmKCUoSJMqMEApigmQQFvXcAZOAQqAGOyen-L_2A6m2YEzySaybYTjQ6nHXUuE2ICu8wdhNRjDR4CgGZRBIyhjqCIoK0yUGXFAkUMpRLJj_VPhR4yBawkHjlv6lNYxASBI74eGwDrUP0zaRIV9kwPdYPKpsWxCUES29uCwEdAFtUmm5xwB3csGMx9gxAIWxyw7rJzUAPU4guKVnDGArEZPgiSSItR7l5MjMEBodSeJQQON2hkJWYe4IsYVYrizkHaSiedunGAeZbSYqVt1NQ1B-IzCluY43VekkpDgvaIdPRwxSCCXFEYwIJAik7RBFIUXCrfJiMNocoEHSuiq8xCHRoQcLu3E4JkJ5lvT8RZibyqSLAp02qELZwy8Er46ru6vQYeTN2mmIKK29EKB_FccagHhXjmueTAh0t1gyJpoWfDJvwCDsnIVPWK6wnptwsAFOmDOXEeI7YJCBt0p6Wch8JxkOQRKo9uhww-AOprUKwLIgZp0V4gIp2LqRqJWL9WCHeqcF2ADkgISqRIERqVpFVpjXD8w2xykJTZhvuU1WAF-MER4CYThBAWEMCBEuSfiLWLMS9o4Gz7IP-FhlHOb4I6Jta5wPwPzmDQjaCrByAzdTfsQ3lBIuZq_gIU8Dj5BhLwwottq84055gWmBLAIX3jL1wrT2Ap-xB4OOxJp4gRpDYbATdwxw46Yl4CCA7-JYUSwMs38t9iJUQA0Z0gYRzl0MaHL1JN9RghdLCylbfkTB8l4wQq45BBFSDC29KS0ZJbtEDCQpTMBWRx_JVi-8RixVekY4bS5dE15ReomwY2l1g_n6pypLYs-mfFQZNFk2VgcS0CRUWQFzgh6zrGVNaiEv6Je8l_EChm5QmMgBD3FkPwqboy-5VtQ46Ud_oMawzPdRlRRDgwEIvKEUQ2xQXBgp8UYPtXEi6wRKdAJok9T6GYIVdIVttEMQjwyVaKAZsNVaz4YIeMFFsmQClMD1tkQ2Takbg1eMm93_NDdoydJwjc3ZN3EiuC7xdusFJUIRat0rS_LwGw7geyHqZtIAV89uDGp-EDjBQoWQ5CQvlYkmpVP_6K92C9TqagnLIkYzZbFfcE4khElHDFbPVY8QG9StaGN8QpY-hhJqDEykdfcJc0hcjTokrJ0AEyUnsQWblNt-efGIwMVQuGNS4o-EQr_v6ZJR8OZtWAw7HBOxeOCtoTho2cGW7C5kgeRIWkr_TQKPCo4AOaaYL8dpTG6gELS0eaTQIJnkiXJDnl6688mqWC86VFnUKEVpLmywPoIWGK8ItKCHQkePTOnMewBT4L8GoFkFUBDePrKHMGn1iAKwCLnurFo-fggg9_bgoQcAT8RtQ7BSAfxYWogvWq7Dm60RDSlNhtTR9BDHpzMiRLsbZu8EBjj0zkHAcCFHK-ha3K0DI68HpovZAHOIY4z3yvtiILTQEqfC2rUQClF2P3CyAbRoI1CBaayHOOOoHpgrolxQ4QlgrGtt5KiAKqEWdCEQDpM8MR0ieWcC1DvhCoZiDA0bjjmg7rVDHsCCAIPixUMLS7MjVwMNJRy8SSUSaRIqVkEbfLUVFEUBwHq0YLIKloriMWojDUTE8EsIlcBA8WfCE0bwzkCYffjq4aqAU0uPUJ66G_NXHRoGUN4KlO8JrhEclx3GyceEIr6RQi2HIhLKeoMLxLrAJdjvIeIEWIRRDUwVMANgkABN3yeQJDvyBBQpQQhzp-KT9h2ABqCliGDdVha0JntZA4M2UZiVDIJy2KXc1hjmiEjx4oqKpqXCRw6kPhQVwwkLE--fAshaBBpfgNEr_p0WN1t4v_K4iF3vX6hCMZSJJoZLjZsNkblFFygn9BV0BMO8g2g8306FUmCgGUR1saG0w9z2T4FVagqYgHiV6XB7MiIPUQ3CTuGQ0ISujskg0rDvhWeKtQ5DsLqtN2LG_wmf0U50YwHrUCIbxjbXgTQiGwAhYe0yjLbdAKMRDWhSCiXUnBL4VCBNlGB1TAlqypmogkEMNirlyBPA7jLFuWUqri2jiWpzJlKRjEgRUDv0qhpzFxjQJEBOskxCcqFTtQh4kExVRGs5KYd7PpC4kO0mWxDYBHUC0NSmkQBGxPCGyyAldXeOEc4PRrw2CPANTL2WARSWhRqSXGbE7KxZ4TKXWQetHqMC65GkO2ZyZFGHVPQFnFJtYDGSTRzilcHtBb0FqNLWRojUGGjbJO6QY8k1R3FAASC7Y2BEEsWYqDrwQZVB4NywdRCD95DTg1nEqHk9FoRW41enhMzau6dUdIwkdolYLQr9gmiC9CQ2bg0RkYIWq7Q76u9A0cQYobfqMjnnoqVQkgIKVADRRcJswSgqk7STdFlkomGtbjbhu_q6oGGpCynoWLo_4lNKTKNQW8enGNKbvSiUExtLO-FH-rCE0Y3erKLL6OQnrojkrTTTu9JcttjbcA2mH_YKhVsP0tflHsHU5QliAVhKNPkBAfCgwIu30Uy8gJQLAzwXwBFkHjNhiWG55edZTZzdHJFJSkpInY_817to0hK6nVGDJvIcL2UMEEUJcmFvHIQMAO-FxcXGSJHmRj_4BwOyWMKSvrhtR5RlPxAsS3u3eJSBQelBR_asG_HkM0KIjYRx3N5QKUFgY6P-0WHrYgSdOCDJiCi4WlicAErZr4dc-gjzY6L1W4JgCu06II7TIomSRn1wwKPbZRHlqpn8JmtZ-0E4oEq2H0wOxBSE2CAnWM2z1yVdAT_AokMRJC8JSFwApvLhGIHYX5svmZdTQwDPvSQgrXoYgooEUrOYryc6Ju8k86ixZCIHIGYrR8FUHJCthsFmsCbSDnRewmkBSdOpECEDbxIxEpKzjaqtbZao-UAZkethTRuPWU8BPBXizBevbbaiyOfYB_YeykUEkFm9ilmkY5DyqwDMwn6In68BJ6SA_AcsVIUyUjyGMBSRIzFgTZG6FXBGpYEGEPdCU4MZmKAFBUJvNRaMSoYDCWJdG-Zk1r6XhYwiSPbIq1oEUI7cjLJJPACwcHLwHRCpHqVxtBGZuTgoBh-jmiGSX9Rru1dpTPdUiY90CSCUTcaOMAMmfzdUw0h510BxCUVDgQyEpFR4IcULTekKQPHKqzAdnRKs3Y2XiowbYt5ZAYhGjchmeBz5KYUzSQYNErM8IKniUK4hFPCALwW1-1aEdoQ0hggFyweL646udBOfdJSuG9cgdzuo4AEmMzCVbNnFRxjkRclxIRdWMsejq8AHWGskoApnfIH9CNuV98yfQ6qBEY6km7GyND_NsT_gL5TERA7pwgksSYTibTIrWn4CxQcTthqpNNA0_BEc-j05im4FDBavLargNEb76JFoQulqYRkmZIdAI4YiPyM1FoWFQlZwK2dbGbWvkaAXQtGs6TbRNW5N1MyV0Ve9mbWSaBLhhiZphEa5CjArp8xPf6EIoUnhkLFHfiFN9SmpI9AT0KDFr4BrBmnms6sQCQeNHwkVXTIfVEda8s_Hu2AATig6dDAwEColr_cQ3hqjoTowVEelCljOZRkF1EeOBwmWvjAqSZow5kKkszv2AIQWhV6Dzgh4Qy63hPuk1GTBKu9MAuHngJ2V_NkQcSELcExhZ1I7DDCTiiaGmYz5LaFC7QeTay4IGLvFJQViXikatxvbKUP3c0USIBnIkjcywQjBrLSoIMo5oa39gJ7bXx-U8fGDGFe4BoJYgD4rITBbvhQmEOEwhjbnayEpZANmjiYSGcQpYE_aUJQ9SMwTVMEzpC1mh98dzcYYRI7TJ6YFiybSm4gAc0A95aDSXX1fRCwuMWaEQJezAXnMuYZooK3MmIVQ2yYBYBENXcqKUxPZbhR01l0WmM2Zrn5YWxEjUaXQkwn3D3wnENzh4rAdJkqNAOhTy9OciO94pEhYekT1B-AgKg-YQpzRoaqrBo9DRFuGHJUMrvCdFsQXPIshBHdNmuDJu1oOTVbr5QBSSvgIhbHARyDY4BI9xARyeALSJAPrgVIKroSIsbJhACr1gDBOGrmmFR4SUBDGeAZr42YGB2wFIIugQngsyG40EDECKaTPSiLfBkpztgEtAlLYKTsPHLaADLAYikcAE8GGmBs4MkLuqRT3A70AGSwaDUWz8aLo5qBbEHiPznRI5ejwR00hUYJEcKD1auk2tc_7WktWtVgITLYEQrfKJbem8miePmpJNu0h4EHR1o5optQ6pClQvLKA1xlyIJs2nBNmhpazLeIS4Kh9TFFJIunlCBGHRFDqJNiIxj54zQXsAyOIAJYNagqhagaxGCxQvWwcyoHFDVQGqtvDx3b68JmkIzMNFl5JHATPJH2ECgeibMhOaAHMEDbAjuR9WYDFIjvRJhTjW_qy0_DUkQiOMGS-YTQ9tarLfbAXoVIzgeP3k410iIocOhJUozUZvys0jEVOBMzATYfoGoMJUU0LFwR5o6disEPZc1EjMRDORNQA2sucasGnF5k4FWV0dTq24RXLJaBSZaY_5RFE6Y5jQ4iDXTy7YASfYaQNlnIwScwg2dywD0Hews-J1sj0H8qDXbxS8JMsVgd6fEASzDikFxzZ66GW4jBHzY9P3Jz5WsUyQjDKIHQIuoMBWT2z1IZIsBkHPGUqBOEuWT0UvfK-AKE8VZJI5pFMG0BNapilmkjzzIni8Q2Q3fs-AAIUnd5TL52dvqvCdt8i7baDQ4wxmAe0krdd5JHN7QNrMAPAV3PRYuegZwstSNGw0ACybMcaHLqpgOjpwbmYg5nPxmiUVOdYuPypicbHRPFnZIAMIZwlBkuXhiAkciIAZsoHOBzsnAc0Og92pDLx5OpECoYCwmBFgxQYa-vRegw80YS8QQwFdrBG6tiCvg9llxU1DpF0drQJzKcAbT0AhsL5IaWINEn3O-H4PtULy-PP1QeUjahXzxOcpYopWA8aQudEUcrtYsy2ian0yuhZcjwlx42snTw5OwzT-GDhfHBUELiS16-qZ3g9hhF8TVIoZWTVyj4m1CBcGYj6uKEJJXbdC58QhfB_zGGdUNouw7ofA6ZTOQ-i8JkM3SIXhVhDYxVKgOs9Jl-wz8dc0CBXVaxpjP8Ly0vjEpqirDC2AzDA91AsCuEbAaZB3gZwB7B7xBJUq4iZBExGs4AI7IqGXwbTAQfkDMMAZOS1OhyvclxhtuIEtJsRflRoFnbM1VZrJwYh8KIEDzr8RFQuozyLhI6VwwziMymQjrbowz6vBD1pIg3OWSmkP9nW64YPWc9sT7JK4ZXSvTQFNQFVjOCQ4ceDnMUcq-oUfKJAXhWUe-JJygBGmd6xq6gqGOyJDiB1zS3NhEiTVwMCo_tBaThb6plOiy8562sYvzEBLpwXkDNc4_qyQRPcHEGrVrwanugSkWDmXQpXjkcIwR6Lk9kYQzjeQ2cNF7WDcGWR2RDAHBeOKQAWpPmIZPfImItk3zgUr5Irr3Hl72qYUQY0786EkDhrNlEDvXRAutbYR4FIQzDujHQoszNFQOmOvTyumA6XlChwWlAvFtmxoEo1pCEhEqgZC1Ib5VeHA02RPOAAXXlZCitAuiRlwYBdGqlAFr-hAJHGW1Fg1c4OZnfsVycomiEsqw-Fq4MC1hg8IMgv5mpCrkYhHdrWLo4aF0KKmhBbxPQQEYgmUU4o4b1ingCBhsXpKMMdg9MKQt8cUIIHUorD1uAu9GTE4FxKZvpA4SKRfiFrgcykCL1qGH-EwO5IkmZccVCwCgGmMu7AFyJCzbIw_oirwSER2jtpgUWNwmIEUpBDtQhYt2BPQVBCGYB6qxT4qZOVqDXNng7H-PtgnG_w-bL61pgTiaHCUJUs9Cviye02KQl1YATeYlopKagCclm_YOg6wEWwSLNQWw-0dNMVOeDlAT4jj6HFzmQulCfjny266_GqJ5R8f6pc1D9xkvzpvSXAKM7tOaUF02dnmuK6ShUOimGed0WBYqm1lgMRrGhCSTVEKfGtlTCQBm1aNzLixGAZwfHNogxcKwbgD0OtsTkqkslkNERsHDALA_kMgI_6u-cKKqqv5yJ6tQaeIq_iHQjEWVVXGshw0BaiqsrFDWBEHIhe3htcrky7O3rLT8tdARREwgmZ40BxjEihsDGitBhyP-gv6VaRA7lHdW1NagM4B2vUg2dsDy6CkAZ1PUQfZADRxbDitRcIiynqIVMfMTIkyxkGIE8J5G6ArKKlYgBraekuEkJBYBYiHwDAR1cSd0AaY1aaxHxMoRaUAT-62zbGNirjhHxkqtI6PNPBROq5KoAlSDow2bqGgUNOGARsAkEJuzjShCE3yhG3KvRcG7JqFIbOm9oavfcQIOfNhw970SgyuVZiIFQgWDj4JrUgOoNVGXxrxAMqPT5lEDQzCYKKBEUQEGzEWPy2v0nClp1iYOnI1SxmrS0I2kKgOGruBAFJKiJpyp1LvnAmRPK98iznTEcHSo5XVzMG0DbLy797Bqt8xBQSXOr7hjtxeaV7uYUQVUFKAD1DQPaODQvSEGhfzFBj1kpTiVewT8zO0QczXYM4q7FkEvO70mTANnXQpywH2CH3rTUu4QiVDOwKOhSw5kp27sDVAvGteBhFBMgsKYRASVGsIAlShJ69pJjKVDZgfADxG-bMSRBhueQdWISEMRSqPJUeFLSIyFJ1wDj0thDBDSPAqfsMw6UuUkvHIEJMGxWMFkg8GkgMR-twfsmjV1HUROBv-CzLAD6N8j5TRcpVnxLzENZN-0k5a0ZSMIBobhssZCudg9I02YkLmL2FuhDSh4okPEvE50SoGhADjXsYq1X4PA4QG0jvd4GPhRke9Dxd4thldWUoHzAUCC6IzUC6iIIcw0qSaRCd5yPYTaTFGWpeQQiGEhWwTC5UNidBcQFvzWNIAkDbkcypEE5jak2v8p3CC-YGhU9JkmlAcI0oGIIwUPSdjbZWQnoAiWlHoVpsmxI1dCUOhYzbzPRgqHQTsDBQWBGy0sAl8KvFUOQ9Jaa1Zw6Wk0SE3CZ4MCkZVlxAhKJO22OCe52sMD2eL0NShEh_Dugsx4RJnMrueAgGMsfGQhRPJ4GgVudbXIjcwPnPNG4gVFhotBXgK_D_kJRw-AppHWBn5eKX4dEwJWYMkZejxIDqYgbHXUHGC5F4iHVZBWwEhgolDpmDpkGf0CqRk6cBCBbZHJ3uRbSen0Ne8kXEnl8R366wkEFVBpg1NIyddNm1z4IpJLcTJy1xaWEh5s7gH26JEytr9iQLqKiRFAOP9WQbbPLB_ar_Ay5FGEJQ-LAPOCufnJHCSHgF08oL1TXu4x36l9dZdkOpY_gCEFDyrqcDY2IjIAWEGK4HTBIDLZuk3V2TzJ8nA6XdwsohZfs3EhIjyjGVR2MDtVNWleTrsE8NgmBQY71agmxVURFZdJjf__Rms2WWJGJLU6PPGHMOkyaBbmzIewXTwHbsH1FGhigryzXhf2UeIC-OpDQ0ZY70SkOzi_ZEYKtdsIhioaXU51BVanyzQEMMQhInlwddoobT0AQ8EFV9f5ibgBpEmiGquxRRhrYcYmyEXn6BwUEFR5_2ASATVsbUwnWdj4Lm-ayjaEpA8LloMymyiQRn3hWwndiv8okBH4RT48DQJl94ceXTkdIceHeAi7JNJcd2RJCyEsA-inUhsvHfmnxClCug_t0rQBmcuKLBAIANwrbwSGkcQYYdxRSYQK2uK6hg-kSVmnuJkWw1kecAM42H0NABKmscYwGjMgUYkVhwSWPC00eya2MIpYaoNBBgWLjtQFRgXMiCS0tdCwkHBCTwCiI4jQSIHtQMC-QSbxRpHQ6VI2CDNQ9WDgILL_oYNQqLaSpkHqArZ1FMlY7xzMwQndO51emRQgD2Q8XQzFM2YyhQswd0SSzCdbNUfjSxLrEABLbAJBCqf0EO9RPeh-MiUpf0wC1PgiuCPQqByqUQZo_G-YmlG4afWgwMoARQ74sLDvhhdb0WMrxIpOASkQ4KwH2RoxOuzhAI95kIhTgF2ongDRCSYIn2ENkVDDFWGiLqXrEvXoBj50NbAdAAIKMhiZr3AvppnrOErCWhUvq1hnRRdtVg4u53oKrxFKocouaQAYzyQLaBrnJuiorpSSvtBHmoIliS3nSpoFRwNWK-fZwisazOdHWBm_jUGldYBFARJ97psRG2aesvH_ASqJ2extkwK9feJlAv56Yao-m9JLgYEaxEwIfUYesEDFYNeewCEIU7mpGhNcTdkmkGHjANVljx18uWmrYlPGJmtCpImkFrCjBJNkfxi5PqjjVAENREZ4QVQM4yVggsmoQSbmQvaksow82k-s0XD4bDEs3oE7FOxSHQVJbUD0GRrKwUiMJGfoIpwbaaJKk-QMSPDvWugDnPh1qFqhHIjSdSrtQqvCalD-WjQEd0ERyEYZSjYxokLt5DkqhwoBXuCN7w61V98DEInK_ozPXzzpmrdvIX5YlieI2OTr6DgagjQ5JNw6iX5iENnrkNEHlskzsCBoDMrEaUTPp2gZDg2V4Y7D09I-QTYAQ-HFLaiNtItmb5V4TO-uyThCuZ0x4TQSeBHiK_JU2oeWItcq8pD7vQeyMXkDBngjUtM2wxRzMNYgBbtFa0HP8wJYr6s9lydaU_oatzQui0IUrK3kNXyg2K1duSgGBvU95NnlVOsTBDMgjyfmIywwfuvDSWTeos0SOCvxka-DbzZhABCTNF6iPIx-g4a-zkmWSPhqgNZ_aeTTk3LDRZkC12SE4DkRUwsrEAsl4R0RUynTHwY3xAS6SEvGmy9BVIgnYYQZWs3IpPowiZw7ALAnYxuVRtCBG9OCuEp59Gk6xF9fHkV-uudhcb2aQR9g1xnQzoDErbg0YU6hXCUMslEN6ntrLiVQGTg0FNjBZrlykkhB_igypYB0DqmgY6YFGA1G8BLo8IrUnafecwAOmCWlyisN4BSTAlEnUMgJcY8pQRaA6lS8zD4HXakRAuwpS7oRrqcRou42vYF1eAI4XGFmWi7GdELwct344-PbMyuulI4doZp2HrKl0MfGzSqdjzGUZK3wTbV04nMOaLwigN9hDwqgTngBApOOAwxp7NIVA0QsKJjRoZgBQYXCXs-GjvWcn_4s4cfQ2CYjnxDzUp4ID6HqHWmhhkC3RqzajTjGAm-LfWA-M6oueF6zlneAjhOdTcRyXuL8w4MTY7HIBVIgv7gIkWX1pUTYknYAFqXi2tuC9tnYfgBFx3zfwBaUoVdk2xMh6PkLjZpAf26uHZX4q4IzzqgE08mS78KzK2cKSTvzBMAWQf1aJKGDvEWEkk_WFJsEtLQiFJ8CQEmXl9loHGWsXJYOA6yIxVFjjTcUHZN1-UaVLkkSmCCM2DGHsiO75D2S6agTHQuLrBFWM7EtpKzfGOXIRzWmNfCkH7H7QjAY52oFDjhq-gL6XTFcoEidSz53BB6JQXxohOHxCJjUCCrKSVtSKKKdAljtLnI9Vk8IL8Mv5l5U2mfMvz_T8YhrYFNapB9CPViuZco3HCAWrQ4AgmUh1jEvrBYXoUzSY-FbtLmIcwckaB8qvRisYBlFlMahrgeBtTvAoZFXpKhlAdRdBa4C37H5UV4QgaZTRu_q169lZOcWXpIZVoqNVL9HDTRrdrTp0mTbwE7hgDPWOpB4bAWyYQIJLQ56LWNBVW2cddCKkQulOT8TnMUkQFFlLAbmuaiaA444g4KbGKYyrQjtjWEbDeG4UmK9AFCFJr0c4QvPejUDr5JzdYkWaZ6NieggfaiMQB3ekT_gUWUDDEWIIHAJREoeT5cY0wEcAfSVasinFY00Y2MMUyKKEKu0DuNigNRgSVkEYJE6RjLZn9-bqXWjx2cCU7BSIHVcnkF4gEE0Dozn0VXg9o61YVROeJViTpynAgx_BK18ta0ZpeAcf5Dj8QzAqzOgkEtcxSofHiijWOtUyd6Re0FpSwIBUVEwrug4Uv4YtSIsThzzQJaYg2Z9aS-nGMCOyKGL25zXiQ4mcjVC8r_jskSP7zLO3p6JDQOeEFkVlUaFlXIyXPaBcvstDkBK2sykdXxkdHsDWoElL73XXKdlTysujwISgVAiIRfukALZEAjB0SttqknMYKWOLCvnp00bkd9tjMLOZ8Yscs4TUnPt6kkWqnZxl1nJdVocksXpnbVMjv9SLLt6D-1rmKxAJruchtAECJ3EWcDOooSNwSw6gRDjoJXiYxHYQwSzThmHn2KwNCl_h5ZwKZCGls22gjw0A-Xiigp6r6zcEwucvjY40W8_qlv1POwoXOieV05tS4AEG-ZJ8eb2UJqelMNWa4j2_Tk2KBtjw5KoUBoitCk5aTJiODam6ExqmwfRLCFY0xiuQM1pR7DOecABk0YR78aDH_CAgu8O0v3vUTFK-lEbTQkfGCPem0ovUVPPBNLZXtytmNoQYwnKdthoAcUyKfbmggzMNAWsCEcfpVBflkTw8sqG5MRk5jJa5g0jL1VvFeFN3NGdiCYIVPLaEWX4BvaLBy765A0sbmRxcraSyd6EtWEXU5osnuk7OBi6sU2CGB0RZpCECQ4NIdRQR_7hZ2Dv5uEfyfTpEB4lnJMhjAMl26StyJtKQQHDRpJbvB8B2pNHBwL9wQnAZgh2jrUWyY3xIo37wwVpr2tspoGULXgkt7lDkWitSuYaOVAxAyWIoniMJK0AoFuslCwDyO-y844n9igQqAhBpqehkqGAMKiKpSD8xPlxhHEjaDDMwvIFKWGDZjBxcLGZECnKRgkzSyFBShAY1gBBE-gkgAQ8JF-6VwW9MwhZY6GqgfOOntJpz5MK0WRHMZzDE8SE4AQLNVxJHF-rb0KENbDp1UEA18MyZHMjgpAAyP0TwRqZRzLo81QKwh94EAyKNiw7VS6EcL62LwSRG9KQ4EaxxJjELDxPskQ79lYAPNFkK9KVp0hXGZEEfVyIDU1xN4GPpyJavVHJ4ivwoqyhU1OZAWvlokvuErPQ3Mm4TkTgVpuqi0xCnrFAU4g74UGi-qk1D8QZ4WGiFk06hAvVrXDFnUgMlkIDuSiE8S9ANiDU2eFeRRrHjybixgSnURJVUnrUnoQbAhb-WiTIVzZ-UIN3IHArirNONDIUzuCXDgRBEZ7MMAcnN42QRgg2EmQx9S2d7ysbm3wINwaJkMjfEleowmvMZrSrEpxrNlUEI2MtXmfQEjTTN6l1TIyrDQqVbgDC1pfQqZb8qmW030Xt1DagYFZ4CP_tTUA8QABQhsakNQooCsVCAlpJguGcWUrm9artDkHAIJFAHRdKeyOrKLEbMhfgyMYM6tKBgT-GmWRXha0x-99C0hoC1IlFglBQ7aehytcd_BGIG1VZAtnP4sgR8kGSoEB74mUaLgncncHCkwecpdt9EY6CRi8baRFFpyiGnDJXY3iEohO49Cl5ezE-0cQ2yMo11MmUBkcieGeoQF2yafAIpbOyc5qwT8W68joqWVo4kE2cLYHByDW4IxvZGQiOh4WKqRDICxu7KvJ0XNXtiT1jP0icSL7BaqIAOaDeOOAsIitfFgi2CP1IhQsd2iJ-LnmUcEDEwMKFOR5i74ilqakibPtme8XqJIs6-Z8RSfBhK-AsFIdF7pIDthR8acNtK-M6QMEkX-EbqxiASrO-yTVktYbSz3js5SFTwve6MxxYEIwGkSNPHwwTzWtULCAjEqs7MYT0xI9Byx8K45TaEIrkcMfcH9wna7T7hInwv91jwIivomHJN1hLbiI9q6C2OvG-WD2w1tlULVz1YrS5ZBY4aKB0kW0BDCsmhVozlopGRV4i9RxWG_npOPIlsWi2P0JCQFQUD18H8mfdKpxo0FxUk1E2HhxxBCIASLFlUYUFFWWy03hJFIUHg5jnoiqUl5cmUufO3mAhzYonqbVETAKwieRAwUQD2DDVRA8W52ghR4y8AKyBDdJFQ60zCkaGUN2gqOFmpJBEySIUmQYFVfRP0MMnRZiVpf5oJFWD4ZmVVLZMlvXZ2HfCCzeq7PRN1KL74L7eKrGdFSv3Oc09FCjZhDWfO3YIrAiF9FcAqwWqg6zNU7B4D646giTRNS9-0AZlEU8imG0QV48INnh5D1Ziz0SUFO6MwFoSRdmETq2I52eICo7C_5sc1NeJIEDEbosIELATv-lHNZUGgDxq0cIajL8eyWhJtH9DBEvg81ZCB4wHQZQKdyMoMWnRNghshasZrKBIZYo71jueKdiFDYdgWjwN0sx2wuZIHAieELe99byxCXUcjsmefsf5O3El2AjIsxWeP9oHGI5MWcKWgpsyutNwp9FKvcXBrgBpc19netCYDZj0csMmJItxVSdRFc0KiyoSL-eIY2o2u6JwXlAJj1uL8Y3liFLHoYYg0xvhooNyAOJoiBQyN9eQDwEfUlJtp9Uki4ql23BCEGiTJjWxRpwUBAfQNDbpxAoAKUoyzVgoK5_0CdzCoKnSDZSApOx7eHZn_z7IhmSuRgJYKiVxORnSBkBO4vBM_a3CJPmlUcSvAF_RqgMTqSjkQvRInlQinIiMayI9IQ2-oEYQtAciF0OkUpEpHgHABGS1FzwPpxLRx_kUJR1hV1AXOpQCSEWZ9RncQKaTsxeflMxU5EX4RKjBj9ZMCDR_JGjzMw62qyITSYThthkKEBmx_-iXF0xBILPHs5i6JFFA8DvSrTdS3HnzS_OYnjxkXB0JjFDiot-UK5nl17NrFRBBibAbEM6rn4EUgFrktCKHMYmYAD5OEK2aCgeDToag6qJakxIX7UnIaaaSgtb62AeJdLuB1JaX0zVE8A5Gn3vRNitmaKADRaDxH1bCaoJ-OqpmLqNF7bDProo-HdncI3pvL46M0YOAOYcrdroGJWzDPb8IX2UXY16LUUvSUCjtcD8ctAgBqPfZDsDgOPG-eIEi2sDK4BOQR11VCckiWPdLcMmPUCkaDix2QdQbUQ1uBMp0QSVjAoLyx-IRbohDYIaIi8r0GeoBCMECjECJ7BISlnwhCzS3GOlGdm5ESGcPJkbK8iydqbbaLXA7oCpshX1sgIoTagrryiTCExYEHIVORICHGAVhcAU1aqw3t_XyESe8CDl8FyOAdXkhoQZ7tQInXAuRcETq0DBRPwIVTUPZqcvO3guYDJ0sw6qZAi2Bq8dddXcAAMVIOk2AwBVzTYzcROvaAmWjh0AWEAAty3pRIBhQyYGgI5zmNLWjggANQxZiJaTFibzQVCGHxOOM3k1AQ7GXVWAoziVq0hplbVpz8hIHQQ1o9Cpc42Ab1nVghWtouKmg5cxmFYXv--FVrMBIkAKOxzIKHFeCMHSYFhNNGLq1z13M_P5C5M5Y7IwGFzIo_ukij1lFS4WMkZQPLf2qq4uB0u5ylkFAKUoS9FLiykZAs6sGKHdVyIlNKJ1vR0Gxt6QDrx0zp-QsXkb_Gx2dv-fA9Hbn2hZIErPMh1ggcLrQETkO175h8kDD5FpoE3nelcPCY7XsQ3s0RSnaJbQCA0ZwLUgHIy0HASok6CJI-eZFF-FCpotjjAIAgkiGA5Yz-54CFIkoUIbEEeFcpzxBkoMqCSp-xBoyAtJi6WzjBtf3Qc2YBqL16j2A_xHB4L4WeyiuNXjaYK6pIeKYJUj8HIUSI0JwAp0KIBEkcDdRIGdZ6QS7CjB1TYyOCWgGVAePjCZRWK6czfywiw8QIWydCHI9QfHlWIqEjOApxOi7VjuG8HJ3PQD8wwOHMxryEJRYwj6jurVOdXlg2heQPNSvrRD0TlA4QaAXMIwfkpOQmPttYd4kvBpLwOhD7JwMeTrs-QtwqnWrcnd9KYIkW45LQKnnWk05-dCXAfm1TbuSbUmTEmgp9UUkMwxDGSGaPLcV1gIIuVea9ZiEZcDNAhmoHmDcfWM4Q4N5oK5cye4Z9O9mDRBpLKmlcxe3IlnmBJuHjQwSHMB29Cc3xDlQquse1im1cIlbwEjo7PCKOz8UkRiKA6JUSvuIFD5ANo_MWoiTY-aU7U_Ppoc89KE7HSlz-AdoHyMpmI5xuGQee5gzAk0EewULDSphOBEbhbytAYNH1a1sHEKv1wPsABchdAA3wFIyhjufqpDGd_YvHDfh4LNkIRgDifGnfjgKAdh__uhYxrPDakReh1Llr7RINERQKIRrJJD2IA4USRpoSwgcxDAaJqv65gqrCBQfNbMMjcKKdR-XYOc7xzBcx2ZUJr129GE5RwCBQOyyDMONxLG4k7h4hBVoYQAyHeoYIfY8SmcvzhPmGKD6Ot1-_MRwkiuNiBAWASU4OIBwtBgId0JDKHSIFow7QRp1DvrPRqH9FOU3pNCdV206sgNnw_tlXGyG9xIdmayM0py8FxF6EploMZM6kqGNOQzb9yF0B5E2hGNiYb3pV3YqCYA4L5Erx-3NDwup7MttKhrVW9E2IwbHIIOyulvF9J6OjQIsQADmiuXFxWBIR0OA52B4h5BTRRARdyGESwWDhSTJEGtecN6yhlDbYGTW5FrCCM4_NCOlfgiFclmWTdCKzPTg8oQkBXCcqHhUZ_IDHzoWP0zugJnBCIxEeFhQJABAWNjsVByzhLhZq556Ccx5R3qB4d-noEEYkfOVqAk7AsGIG0xKSGH1kJPyAekdRAKLwZE1ie07EVK1QSoLa1IIv6YgDqkm4HTXaGmLZl8TIlah482gUxgw0Vslty2Eb7DaeZOGOLqJAA7pbDRjv--FHbMmaLYi18UGNAk47jUqCWBOOKFfK2mRDWn9eU5UDUU2JWcRGOIT6WJQZMloL3NRgeIXXBfT5nlbOnG96XAyJwShboFW89xEjnCKbnCQ0hlM-mmh44TVh3AU-NbCmOe50ROEwyaVIYmS6qkPJtg8qYBYGN-MocVrpwEJCN4jWBCti6DiwIC7sWMBNEs0AI0ksKCdb2PIHWQY0IqUyneEVmrgrZKNc3yCtjtYJQHBZC7KN0koAGnCV-UHbRsJZGww_8ZhDwvW0W866vVX7FcbHyy-TCzZoaExsZKPbQNFEpsj47PyPIIQ_AV1zGIqQqYEEK1YdypBeOEJ4iHyeUNkJnb6DoABbpnUZJhBQZxRzgkC3mjg8toMYpqAKOulsMKtBcgdAhtzGCKhaBvVFTts6STw3UbH51_J4KNgRDXqqT2KE1hErun2VVSDC4t1pxK2NGBO5QWToRfMBjKVnbG-dOPXefR10EBf4CElQAtEmmanOR8EAWtDfwRzGQcHbBtQ9QGiqOIzyqxDv2Dg4mCNCPp-GAukK4p2iGpDQHqOYDFJeNahILL6jINJCtUy6AKTYBUITXFUAQHdWY2z1k4DQmY8g21Z5FwKypgVqG6wDzr94wSPYQflEVzSbOzAsSIZVp0C3GBQwRvHyRrBwlHL3LwUagA0FCfPLKnHr2FGxAca5aCOxSaybYRySZKdwBiE0kaqMOWZpubcaYJgvwdMCqe1HGCmiEXxoHnbjSN5rLC0U-MIotQvJLIUwCcFdc9JhCS1xTKfbTOWEvZoJ6tUXhHO6MR9yQwSXYkzrPNrMF9nvZA15TNeQYJbMeAghB6w5LtMzvDTqVudERS9APJ2w3wo4HwYfeX394q5NL74qoVgDZ4MiwJ2qv_WkZ6E2b1OP3A1WAU5AgGEgUgNhadZwnkrSPGdgNcQwoqjENUKMPPEXSUVUeVEOQ2SOf4NpAu_DgrFLoS1dhESFDSSTUQ4ZdQBEUs4LqxGgj8OAWH6oFuXOTDRB4oFjousaRaRfUu59ShsbcRgStQ9yHSAxHBEIN42YEJQoHuVkAIRvAU_oQBgApYlOWmArlpUZx4U9M2FJ0GyAvoN7gpGiONNH51BwYFCBRYEaKV4_5bnZg0Fh5EKNowo9ySxkIh3Xi5IMMIbg0VAQo5eKOntmMYhLJF180IkpoNgJNUbMyBgg_wQss6B6CB0YgiFAULKKJ80R0qE0H1g4PtdQ9VoZfosGlhqwRSQptuA4D8U-1LhtxTkilU0-4bRuHFV9J9Jh9zyIIaTYEtZCMHAz-UJUz6hgm2LCgOLh1TAAlSi3IEC84NhQiF11EBSxhepTWb85NGprAdfGgpQxUywmVIy7-Bc6gKZG2XjpodHnYHNY4CgAblQDxux9q1yObYSzvmucCY1AlqvaQGYLWZcATAvjDosNCOqLM6g6yPRVBu-58OSQCYUOg6ZmQeQcg1JCUEtQIifR6SPf1ptgrv2VogNEgBA2Dllnf2DSz3lr8HsJPyAFGyq1aYw0KCb75QZMd4PkhhcfvC0moLdRaKIqfUwLA2NFVvYxRxASYPbt0oiybZLjJkRSzvyZqiEM6CDoaZYta5_19zyw7sm1JY_PHHddsKSd9_gODgPE9U-EFLW08goeB5iEnP6drL5WRFzPXWpFA0DDaajennsRRDxwBs6d9Z5YUji7oFw_q0NwczCJemqjCaQQ0EHPyiQYUi3VJ83G6wEjhgpXJOGxU9Mz442MBvgQTCEZipSGKsNZgFg54lFgALEwOM_4RJgZvIlo7JaaVliL3qBFM1azFAIiW-4dy--X5rzxAjGEUjOSqe88fK3GUVzPm1g7DkYLIoCNs2bWBlJr2iupCHxcO2F5c8VOOBtglBmxI1YgHT_IFWilXPRBPwi65yiIjaqmoCblQAMKFOA-XigVEfDFDBWKUyUFctCWKH7ARnQWiJ5y5M1cjOGJxHTSFImuaJhmB5gH_tCBh9gUAiRBxSa6ou8DFqQoimMEsh5em8GXcobETPS53tTiJQYTWQLrjCYVPHaiBBYQSsAc-UDt_BGArNFIAg1DzS0AGpDYluGAFxkvPIA4CaMDUsCYgEhooOkJjGqKUZdhLmTTeNb8c86z1Cx8bAnqnwgnWqBEZ3u3gJ4NwnKQBffafSS7GvHVR4OTJ8CMQNXhADkp2cW04MjwsBfYvJ85phTg9VrIx-UV16w6iJh0opbOsQDxIsaex4mA4loTPZ1ckEUj1HCGxJIAyraByelvBzHrRLwCrFkWkjwe5IQeS2j0JwL6XUYio-WNKs5QRoVOAgIQpQYTSGBEl2NAOgTdAeych9QqAXVayuTzom4ydFUDEuRA7qDADThiJ6JDUKlZ3Q8I6cF";
// web/core/producer/clip-whole.ts
var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
function bitsOf(word, size) {
	let [one, other] = [2166136261, 16777619];
	for (let at = 0; at < word.length; at++) {
		one = Math.imul(one ^ word.charCodeAt(at), 16777619);
		other = Math.imul(other + word.charCodeAt(at), 2654435761) ^ other >>> 15;
	}
	return [
		0,
		1,
		2
	].map((turn) => (one + Math.imul(turn, other | 1) >>> 0) % size);
}
function isWhole(word) {
	return bitsOf(word, clipFilter.length * 6).every((bit) => (alphabet.indexOf(clipFilter.charAt(Math.floor(bit / 6))) >> bit % 6) % 2 === 1);
}
// web/core/producer/tokens-estimate.ts
var PIECE = /['’](?:s|t|re|ve|m|ll|d)\b|\p{L}+|\p{N}|[^\p{L}\p{N}\s]+/giu;
function estimateTokens(text) {
	let tokens = 0;
	for (const [piece] of unescaped(text).matchAll(PIECE)) tokens += clipTokens(piece.toLowerCase());
	return Math.ceil(tokens);
}
var unescaped = (text) => text.replace(/\\([()])/g, "$1");
function clipTokens(piece) {
	if (!/^\p{L}/u.test(piece)) return 1;
	if (/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(piece)) return Array.from(piece).length;
	if (piece.length < 4 || isWhole(piece)) return 1;
	return piece.length <= 9 ? 2 : 2.3;
}
var t5 = {
	short: 1.2,
	middle: 1.45,
	long: 3.3,
	mark: .77,
	digit: .5
};
var chatModel = {
	short: .95,
	middle: 1.25,
	long: 2.2,
	mark: .92,
	digit: 1
};
function estimateProse(text, reader) {
	const averages = reader === "t5" ? t5 : chatModel;
	let tokens = 0;
	for (const [piece] of text.matchAll(/\p{L}+|\p{N}|[^\p{L}\p{N}\s]/gu)) tokens += proseTokens(piece, averages);
	return Math.ceil(tokens);
}
function proseTokens(piece, { short, middle, long, mark, digit }) {
	if (/^\p{N}/u.test(piece)) return digit;
	if (!/^\p{L}/u.test(piece)) return mark;
	if (!/^\p{Script=Latin}+$/u.test(piece)) return utf8Length(piece) / 3;
	return piece.length <= 4 ? short : piece.length <= 8 ? middle : long;
}
function utf8Length(text) {
	let bytes = 0;
	for (const sign of text) {
		const code = sign.codePointAt(0) ?? 0;
		bytes += code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
	}
	return bytes;
}
// web/core/producer/prompt-length.ts
function promptLength(prompt, family) {
	const dialect = dialectOf(family);
	return {
		tokens: tokensFor(prompt, dialect),
		budget: dialect.budget
	};
}
var tokensFor = (prompt, { counter }) => counter === "clip" ? estimateTokens(prompt) : estimateProse(prompt, counter);
var wordsIn = (prompt) => prompt.match(/\S+/g)?.length ?? 0;
var fits = (prompt, dialect) => tokensFor(prompt, dialect) <= dialect.budget && wordsIn(prompt) <= (dialect.words?.most ?? Infinity);
// web/core/producer/dialects.ts
var sizeTags = {
	"wide shot": "wide shot",
	"full shot": "full body",
	"medium long shot": "cowboy shot",
	"medium shot": "upper body",
	"close-up": "portrait, close-up",
	"extreme close-up": "close-up, macro",
	"two-shot": "cowboy shot, two characters",
	"over-the-shoulder": "over shoulder"
};
var angleTags = {
	"eye level": "",
	low: "from below",
	high: "from above",
	"bird's eye": "from above, aerial view",
	tilted: "dutch angle",
	"from the side": "from side",
	"from behind": "from behind"
};
var angleWords = {
	"eye level": "",
	low: "low angle",
	high: "high angle",
	"bird's eye": "bird's eye view",
	tilted: "tilted angle",
	"from the side": "from the side",
	"from behind": "from behind"
};
// web/core/producer/weather.ts
var skies = {
	rain: "falling rain",
	storm: "storm",
	snow: "snow",
	fog: "fog",
	wind: "wind",
	cloudy: "clouds"
};
function weatherOf({ weather }, place) {
	const sky = skies[weather] ?? "";
	return sky !== "" && place?.indoors === true ? `${sky} outside the window` : sky;
}
// web/core/producer/render/text.ts
var join = (parts, mark = ", ") => parts.filter((part) => part !== void 0 && part !== "").join(mark);
var capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
var withoutArticle = (text) => text.replace(/^(?:an?|the) /i, "");
var clean = (text) => text.replace(/["“”«»]/g, "").replace(/\s+/g, " ").replace(/[.,;:!?\s]+$/, "").trim();
var sentences = (parts) => join(parts.map((part) => {
	const text = capital(part ?? "");
	return text === "" || /[.!?]$/.test(text) ? text : `${text}.`;
}), " ");
var affirmed = (text) => text.replace(/\b(?:with |and )?(?:no (?:people|persons|humans|one)|nobody|without (?:any )?people)\b/giu, "deserted").replace(/\s*\b(?:with no|without(?: an?| any)?|no) [\p{L}-]+/giu, "").replace(/^[\s,]+|(?:,\s*)+(?=,)|[\s,]+$/gu, "");
// web/core/producer/render/scene.ts
var everything = {
	tier: "look",
	palette: true,
	mood: true,
	place: true,
	light: true,
	props: true,
	others: true
};
function sceneOf(shot, bible, dialect, slots, triggers) {
	const references = referencesOf(shot, bible, Math.min(slots, dialect.references?.max ?? 0));
	const referenceOf = (kind, id) => references.find((one) => one.kind === kind && one.id === id);
	const cast = shot.cast.flatMap(({ id, doing, told, side }) => {
		const character = bible.cast.find((one) => one.id === id);
		if (character === void 0) return [];
		return [{
			character,
			doing: said(dialect.languages === "many" ? told ?? doing : doing, bible),
			side,
			reference: referenceOf("character", id)
		}];
	});
	const place = bible.places.find((one) => one.id === shot.place);
	return {
		shot,
		bible,
		dialect,
		cast,
		place,
		placeReference: place && referenceOf("place", place.id),
		triggers,
		detail: everything
	};
}
var said = (text, bible) => clean(withoutNames(namesAsHeads(text, bible), bible));
function lookOf({ look, lookShort, tags, ...character }, { tier }) {
	if (tier === "look" || lookShort === "") return look;
	if (tier === "lookShort") return lookShort;
	const head = headOf({
		...character,
		look,
		lookShort,
		tags
	});
	return [head, ...tags.filter((tag) => tag !== head && !/^\d+(?:girl|boy)s?$/.test(tag)).slice(0, 2)].join(", ");
}
// web/core/producer/render/parts.ts
var placed = {
	left: "on the left",
	right: "on the right",
	centre: "in the middle"
};
var sideOf = ({ side }, { cast }) => cast.length > 1 || side !== "centre" ? placed[side] : "";
var actionOf = (part, scene) => join([
	headOf(part.character),
	sideOf(part, scene),
	part.doing
], " ");
var actionsOf = (scene) => scene.cast.map((part, index) => index > 0 && !scene.detail.others ? headOf(part.character) : actionOf(part, scene));
var subjectOf = (scene) => join(propsOf(scene)) || unlessNegative(scene, said(scene.shot.moment, scene.bible));
function propsOf(scene) {
	const { shot, bible, cast } = scene;
	const told = cast.map(({ doing }) => doing).join(" ").toLowerCase();
	return shot.props.map((prop) => unlessNegative(scene, said(prop, bible))).filter((prop) => prop !== "" && !told.includes(prop.toLowerCase()) && !told.includes(lastWord(prop)));
}
var lastWord = (prop) => ` ${prop.toLowerCase().split(" ").at(-1)}`;
function placeLook(scene) {
	const { place, detail } = scene;
	if (place === void 0) return "";
	const look = unlessNegative(scene, place.look);
	return detail.place ? look : look.split(/ (?:with|between|under|over|of) /)[0] ?? look;
}
var lightParts = (scene) => [
	scene.detail.light ? unlessNegative(scene, said(scene.shot.light, scene.bible)) : "",
	timeOf(scene),
	weatherOf(scene.shot, scene.place)
];
var moodOf = (scene) => scene.detail.mood ? unlessNegative(scene, said(scene.shot.mood, scene.bible)) : "";
var telling = {
	dawn: /dawn|daybreak|sunrise|first light|early/i,
	morning: /morning|early|dew/i,
	day: /./,
	noon: /noon|zenith|overhead|high clear/i,
	afternoon: /afternoon|late|amber rays|waning|low sun|golden slant/i,
	dusk: /dusk|twilight|sunset|evening|blue hour|afterglow|gloom|horizon|gleam/i,
	night: /night|moon|star|dark|nocturnal|black/i
};
function timeOf({ shot, detail, dialect }) {
	const { time, light } = shot;
	if (time === "day" || detail.light && telling[time].test(light)) return "";
	if (dialect.form === "tags" || dialect.form === "phrases" || dialect.form === "mixed") return time;
	return time === "morning" || time === "afternoon" ? `in the ${time}` : `at ${time}`;
}
function paletteOf({ bible, detail, dialect }) {
	if (!detail.palette || bible.palette.length === 0) return "";
	return `${listed(bible.palette.slice(0, 3).map(({ name, hex }) => dialect.hexColours ? `${name} ${hex}` : name))} palette`;
}
var listed = (words) => words.length < 2 ? join(words) : `${join(words.slice(0, -1))} and ${words.at(-1)}`;
var styleOf = ({ dialect, bible }) => dialect.style ?? bible.style;
var triggerOf = ({ lora }) => lora?.trigger?.trim() ?? "";
var unlessNegative = ({ dialect }, text) => dialect.negative === null ? affirmed(text) : text;
// web/core/producer/render/sentences.ts
function inSentences(scene) {
	const { cast, detail } = scene;
	const who = cast.length === 0 ? subjectOf(scene) : clauses(scene);
	const where = placeLook(scene);
	const mood = moodOf(scene);
	return sentences([
		`${framing$1(scene)}: ${who}`,
		cast.length > 0 && detail.props ? join(propsOf(scene)) : "",
		where === "" ? "" : `The scene is ${where}${asInPicture(scene.placeReference?.number, scene)}`,
		join([...lightParts(scene), mood === "" ? "" : `${withArticle(mood)} mood`]),
		join([
			...scene.triggers,
			styleOf(scene),
			paletteOf(scene)
		])
	]);
}
function framing$1({ shot }) {
	return capital(join([withArticle(shot.size), angleWords[shot.angle]]));
}
var clauses = (scene) => scene.cast.map((part, index) => clause(part, index, scene)).join("; ");
function clause(part, index, scene) {
	const { detail } = scene;
	return join([
		sideOf(part, scene),
		triggerOf(part.character),
		`${withArticle(lookOf(part.character, detail))}${asInPicture(part.reference?.number, scene)}`,
		index > 0 && !detail.others ? "" : part.doing
	]);
}
var asInPicture = (number, { dialect }) => number === void 0 ? "" : `, exactly as in ${dialect.references?.word} ${number}`;
// web/core/producer/render/instruction.ts
function asInstruction(scene) {
	const { cast, dialect, detail } = scene;
	const shown = cast.filter((part) => part.reference !== void 0);
	if (shown.length === 0 && scene.placeReference === void 0) return inSentences(scene);
	return sentences([
		`${dialect.references?.opening ?? ""} ${framing(scene)}`.trim(),
		cast.map((part, index) => does(part, index, scene)).join("; "),
		detail.props ? join(propsOf(scene)) : "",
		where(scene),
		join([...lightParts(scene), moodOf(scene)]),
		...shown.map((part) => keep(part, scene)),
		join([...scene.triggers, styleOf(scene)])
	]);
}
var framing = ({ shot }) => join([withArticle(shot.size), angleWords[shot.angle]]);
function does(part, index, scene) {
	const { character, doing } = part;
	return join([
		sideOf(part, scene),
		triggerOf(character),
		part.reference ? `the ${headOf(character)} from ${picture(part.reference.number, scene)}` : withArticle(lookOf(character, scene.detail)),
		index > 0 && !scene.detail.others ? "" : doing
	]);
}
function where(scene) {
	const look = placeLook(scene);
	if (look === "") return "";
	const number = scene.placeReference?.number;
	return number === void 0 ? `The scene is ${look}` : `The scene is the place from ${picture(number, scene)}: ${look}`;
}
function keep({ character, reference }, scene) {
	const features = character.kind === "person" ? "face, hair and clothes" : "shape and colours";
	const as = picture(reference?.number ?? 1, scene);
	const look = withoutArticle(lookOf(character, scene.detail));
	return `Keep the ${headOf(character)}'s ${features} exactly as in ${as}: ${look}`;
}
var picture = (number, { dialect }) => dialect.references?.max === 1 ? `the ${dialect.references.word}` : `${dialect.references?.word} ${number}`;
// web/core/producer/render/motion.ts
function inMotion(scene) {
	const { cast, shot, dialect } = scene;
	const long = (dialect.words?.most ?? 0) > 150;
	const where = placeLook(scene);
	return sentences([
		long && where !== "" ? join([`The scene is ${where}`, ...lightParts(scene)]) : "",
		...cast.length === 0 ? [subjectOf(scene)] : cast.map((part) => moves(part, scene, long)),
		weatherMoves[shot.weather] ?? "",
		flames(shot) ? "The flame flickers" : "",
		`Camera: ${cameraOf(shot)}`,
		long ? `Sound: ${soundOf(scene)}` : "",
		long ? join([...scene.triggers, styleOf(scene)]) : join(scene.triggers)
	]);
}
function moves(part, scene, long) {
	const { character, doing } = part;
	if (long) return join([
		triggerOf(character),
		lookOf(character, scene.detail),
		doing
	]);
	const subject = join([
		"the",
		triggerOf(character),
		headOf(character),
		sideOf(part, scene)
	], " ");
	return /^\p{L}+ing\b/u.test(doing) ? `${subject} is ${doing}` : join([subject, doing]);
}
var flames = ({ light }) => /candle|fire|torch|lantern|flame/i.test(light);
var weatherMoves = {
	rain: "Rain falls steadily",
	storm: "Rain lashes down and lightning flickers",
	snow: "Snowflakes drift down",
	fog: "Fog drifts slowly past",
	wind: "Hair, cloth and leaves stir in the wind",
	cloudy: "Clouds move slowly"
};
var cameras = {
	"wide shot": "slow pan across the scene",
	"full shot": "slow tracking shot alongside",
	"medium long shot": "gentle tracking shot",
	"medium shot": "slow dolly in",
	"close-up": "slow push in",
	"extreme close-up": "static camera, shallow focus",
	"two-shot": "slow arc around the two",
	"over-the-shoulder": "static camera over the shoulder"
};
function cameraOf({ size, angle }) {
	if (angle === "bird's eye") return "slow descent from above";
	return angle === "from behind" ? "following slowly from behind" : cameras[size];
}
var weatherSounds = {
	rain: "steady rain",
	storm: "thunder and heavy rain",
	snow: "muffled quiet",
	wind: "rushing wind"
};
var soundOf = ({ shot, place }) => join([weatherSounds[shot.weather], place?.indoors === true ? "quiet room tone" : "soft open-air ambience"]);
// web/core/producer/render/phrases.ts
function inPhrases(scene) {
	const { shot, dialect, cast, detail } = scene;
	return join([
		dialect.quality,
		...scene.triggers,
		shot.size,
		angleWords[shot.angle],
		...cast.length === 0 ? [subjectOf(scene)] : actionsOf(scene),
		...cast.flatMap(({ character }) => [triggerOf(character), withoutArticle(lookOf(character, detail))]),
		...cast.length > 0 && detail.props ? propsOf(scene) : [],
		placeLook(scene),
		...lightParts(scene),
		moodOf(scene),
		styleOf(scene)
	]);
}
// web/core/producer/somebody.ts
var PEOPLE = /\b(?:\d?girls?|\d?boys?|wom[ae]n|m[ae]n|people|person|portrait|lady|child(?:ren)?|couple|crowd)\b/i;
var tellsOfPeople = (text) => PEOPLE.test(text);
// web/core/producer/render/tags.ts
function inTags(scene) {
	const { dialect, cast } = scene;
	const looks = cast.flatMap(({ character }) => [triggerOf(character), ...lookTags(character, scene)]);
	const actions = cast.length === 0 ? [subjectOf(scene)] : actionTags(scene);
	const before = [
		dialect.quality,
		...scene.triggers,
		countTags(scene)
	];
	const usual = [
		...before,
		...looks,
		...actions,
		...framingTags(scene)
	];
	return join([
		...estimateTokens(join(usual)) <= 75 ? usual : [
			...before,
			...framingTags(scene),
			...actions,
			...looks
		],
		...behindTags(scene),
		...styleTags(scene)
	]);
}
function inTagsAndSentences(scene) {
	const { dialect, cast } = scene;
	const alone = cast.length === 1 ? cast.flatMap(({ character }) => lookTags(character, scene)) : [];
	const triggers = cast.map(({ character }) => triggerOf(character));
	const tags = join([
		dialect.quality,
		countTags(scene),
		...scene.triggers,
		...triggers,
		...styleTags(scene),
		...alone,
		...framingTags(scene),
		...behindTags(scene)
	]);
	const [only] = cast;
	if (only === void 0) return `${tags}. ${sentences([subjectOf(scene)])}`;
	return `${tags}. ${sentences([cast.length > 1 ? clauses(scene) : `The ${actionOf(only, scene)}`])}`;
}
function framingTags({ shot, cast }) {
	const near = shot.size === "close-up" || shot.size === "extreme close-up" ? "close-up" : "";
	return [cast.length > 0 || shot.size === "wide shot" ? sizeTags[shot.size] : near, angleTags[shot.angle]];
}
function behindTags(scene) {
	const { place, cast, detail } = scene;
	const placeTags = place && (place.tags.length > 0 ? place.tags : tagsOf(place.look));
	return [
		...cast.length > 0 && detail.props ? propsOf(scene) : [],
		...detail.place ? placeTags ?? [] : placeTags?.slice(0, 1) ?? [],
		...lightParts(scene),
		moodOf(scene)
	];
}
var lookTags = (character, { detail }) => tagsOf(lookOf(character, detail));
function actionTags(scene) {
	const { cast, detail } = scene;
	const people = cast.filter(({ character }) => character.kind === "person");
	return cast.flatMap((part, index) => {
		if (index > 0 && !detail.others) return [headOf(part.character)];
		if (!(cast.length === 1 || people.length === 1 && people[0] === part)) return [actionOf(part, scene)];
		const side = cast.length === 1 ? sideOf(part, scene) : "";
		return [...part.doing.split(/, (?:and )?| and (?=\p{L}+ing\b)/u), side];
	});
}
function countTags(scene) {
	const { cast } = scene;
	if (cast.length === 0 && tellsOfPeople(subjectOf(scene))) return "";
	const people = cast.filter(({ character }) => character.kind === "person");
	const groups = cast.some(({ character }) => character.kind === "group");
	if (people.length === 0 && !groups) return "no humans";
	const count = (sex, word) => {
		const many = people.filter(({ character }) => character.sex === sex).length;
		return many === 0 ? "" : `${many}${word}${many > 1 ? "s" : ""}`;
	};
	const solo = people.length === 1 && !groups ? "solo" : "";
	return join([
		count("female", "girl"),
		count("male", "boy"),
		count("unknown", "other"),
		solo
	]);
}
var media = [
	"gouache",
	"watercolor",
	"ink",
	"oil painting",
	"acrylic paint",
	"graphite",
	"colored pencil"
];
function styleTags(scene) {
	return styleOf(scene).replaceAll("watercolour", "watercolor").replaceAll("coloured", "colored").split(/,\s*/).map((part) => {
		const medium = media.find((one) => new RegExp(`\\b${one}\\b`, "i").test(part));
		return medium === void 0 ? part : `${medium} (medium)`;
	});
}
// web/core/producer/render/fit.ts
var droppable = [
	{ palette: false },
	{ mood: false },
	{ place: false },
	{ light: false },
	{ props: false },
	{ tier: "lookShort" },
	{ others: false },
	{ tier: "tags" }
];
var forms = {
	tags: inTags,
	mixed: inTagsAndSentences,
	phrases: inPhrases,
	sentences: inSentences,
	instruction: asInstruction,
	motion: inMotion
};
function fitting(whole) {
	let scene = whole;
	let prompt = atLeast(compose(scene), scene);
	for (const drop of droppable) {
		if (fits(prompt, scene.dialect)) return prompt;
		if (drop.props === false && scene.cast.length === 0) continue;
		scene = {
			...scene,
			detail: {
				...scene.detail,
				...drop
			}
		};
		prompt = compose(scene);
	}
	return fits(prompt, scene.dialect) ? prompt : cut(prompt, scene);
}
var compose = (scene) => withBrackets(forms[scene.dialect.form](scene), scene.dialect.weights);
function atLeast(prompt, { dialect, bible }) {
	if (wordsIn(prompt) >= (dialect.words?.least ?? 0) || bible.atmosphere === "") return prompt;
	return `${prompt} ${sentences([`The atmosphere is ${bible.atmosphere}`])}`;
}
function cut(prompt, { dialect }) {
	const parts = prompt.split(", ");
	while (parts.length > 1 && !fits(parts.join(", "), dialect)) parts.pop();
	return parts.join(", ");
}
// web/core/producer/render.ts
function renderPrompt(shot, bible, family, { references = 0, triggers = [] } = {}) {
	const dialect = dialectOf(family);
	const prompt = fitting(sceneOf(shot, bible, dialect, references, triggers));
	return dialect.negative === null ? { prompt } : {
		prompt,
		negative: dialect.negative
	};
}
function renderFrame(shot, { bible, story, engine }) {
	const triggers = (engine.kind === "rough" ? [] : engine.loras ?? []).flatMap(({ trigger }) => trigger === void 0 ? [] : [trigger]);
	return renderPrompt(shot, bible, story.family, {
		references: referenceSlots(engine),
		triggers
	});
}
export { promptLength as i, renderPrompt as n, tellsOfPeople as r, renderFrame as t };
